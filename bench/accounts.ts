import { SAMPLE_PASSWORD } from '../src/modules/trial/trial.service.js';

/** A bearer token of one of the sample people; it holds for a quarter of an hour. */
export async function signIn(url: string, account: string): Promise<string> {
  const answer = await fetch(`${url}/v1/auth/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: `${account}@example.org`, password: SAMPLE_PASSWORD }),
  });
  const { accessToken } = (await answer.json()) as { accessToken?: string };
  if (accessToken === undefined) throw new Error(`${account} cannot sign in: ${answer.status}.`);
  return accessToken;
}
