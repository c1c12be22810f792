import { connect } from './connect.ts';
import type { Status } from './list.ts';
import type { Out } from './out.ts';

export function exportAll(out: Out) {
  return async ({ status }: { status?: Status }): Promise<void> => {
    const tracker = await connect();
    const query = { ...(status && { status }), limit: 200 };
    for await (const incident of tracker.each('/v1/incidents', { query }))
      out.say(`${JSON.stringify(incident)}\n`);
  };
}
