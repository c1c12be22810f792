import { listen, type Happened } from '../listen.ts';
import { connect } from './connect.ts';
import type { Out } from './out.ts';
import { tableOf } from './print.ts';

export function watch(out: Out) {
  return async (reference: string | undefined, { after }: { after?: string }): Promise<void> => {
    const tracker = await connect();
    const incident = reference && (await tracker.incident(reference).read()).id;
    const onOpen = () => out.warn('Listening. Ctrl-C ends it.\n');
    const onTrouble = (error: Error) => out.warn(`${error.message} Trying again by itself.\n`);
    const where = { ...(incident && { incident }), ...(after && { after }) };
    for await (const { event } of listen(tracker.api, { ...where, signal: out.signal, onOpen, onTrouble }))
      out.next(event, () => lineOf(event));
  };
}

function lineOf({ at, incident, type, step, state }: Happened): string {
  const [line = ''] = tableOf([at, incident.reference, type, step ?? '', state?.after ?? ''], []).split('\n');
  return `${line}\n`;
}
