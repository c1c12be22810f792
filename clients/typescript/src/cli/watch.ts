import { listen, type Happened } from '../listen.ts';
import { connect } from './connect.ts';
import type { Out } from './out.ts';
import { tableOf } from './print.ts';

export function watch(out: Out) {
  return async (reference: string | undefined, { after }: { after?: string }): Promise<void> => {
    const { api } = await connect();
    const incident = reference && (await idOf(api, reference));
    const onOpen = () => out.warn('Listening. Ctrl-C ends it.\n');
    const listening = { ...(incident && { incident }), ...(after && { after }), signal: out.signal, onOpen };
    for await (const { event } of listen(api, listening)) out.next(event, () => lineOf(event));
  };
}

async function idOf(api: Awaited<ReturnType<typeof connect>>['api'], reference: string) {
  const { data } = await api.GET('/v1/incidents/{incident}', { params: { path: { incident: reference } } });
  return data?.id;
}

function lineOf({ at, incident, type, step, state }: Happened): string {
  const [line = ''] = tableOf([at, incident.reference, type, step ?? '', state?.after ?? ''], []).split('\n');
  return `${line}\n`;
}
