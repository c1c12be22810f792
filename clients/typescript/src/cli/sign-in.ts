import { BreachTracker } from '../breach-tracker.ts';
import { ProblemError } from '../problem.ts';
import { ask } from './ask.ts';
import { connect } from './connect.ts';
import { forgetSession, keepSession, readSession } from './kept-session.ts';
import type { Out } from './out.ts';
import { factsOf } from './print.ts';
import { SettingsError } from './settings.ts';

export function signIn(out: Out) {
  return async (given: string | undefined, { email: account }: { email?: string }): Promise<void> => {
    const url = given ?? process.env['BREACH_URL'];
    if (url === undefined || !URL.canParse(url))
      throw new SettingsError('Say where the tracker is: breach sign-in https://privacy.example.org');
    const email = account ?? (await ask('E-mail: '));
    const password = await ask('Password: ', true);
    const { refreshToken } = await begin(url, { email, password });
    await keepSession(process.env, { url, refreshToken });
    out.say(`Signed in at ${url}.\n`);
  };
}

/** A second factor is asked for when the account has one. */
async function begin(url: string, account: { email: string; password: string }) {
  // Its own credentials are not used: signing in needs none.
  const { api } = new BreachTracker({ url, credentials: { accessToken: '' }, tries: 2 });
  const tokens = (code?: string) =>
    api.POST('/v1/auth/token', { body: { ...account, ...(code && { code }) } });
  const { data } = await tokens().catch(async (error: unknown) => {
    if (!(error instanceof ProblemError && error.code === 'mfa_required')) throw error;
    return tokens(await ask('Code of your authenticator: '));
  });
  return data;
}

export function signOut(out: Out) {
  return async (): Promise<void> => {
    const kept = await readSession(process.env);
    if (kept) {
      const { api } = new BreachTracker({ url: kept.url, credentials: { accessToken: '' }, tries: 2 });
      await api.POST('/v1/auth/revoke', { body: { refreshToken: kept.refreshToken } });
    }
    await forgetSession(process.env);
    out.say('Signed out.\n');
  };
}

export function whoAmI(out: Out) {
  return async (): Promise<void> => {
    const tracker = await connect();
    const { data: me } = await tracker.api.GET('/v1/me');
    const { name, email, division, roles } = me;
    out.answer(me, () => factsOf({ name, email, division, roles }));
  };
}
