import { expect } from '@jest/globals';
import type { FaultStage } from './fault-stage.js';
import { KEPT } from './rows.sql.js';

interface Row extends Record<string, unknown> {
  id: string;
  /** In the Message-ID of its mail: its own, or that of the digest that it went in. */
  mailId: string;
  state: string;
  unclearTries: number;
}

/** How many mails came of each message: their number, and how many messages that is true of. */
export interface Copies {
  messages: number;
  /** Messages whose mail came more than once. */
  twice: number;
  /** Messages of which it was counted that their mail may have come more than once. */
  unclear: number;
}

/** Every message was sent, at least once, and more often only as far as that was counted; no mail came from nowhere. */
export async function expectEveryMessageArrived(stage: FaultStage): Promise<Copies> {
  const rows = await stage.app.sql<Row>(
    `select id, coalesce(digest_id, id) as "mailId", state, unclear_tries as "unclearTries"
     from message order by id`,
  );
  const arrived = new Map<string, number>();
  for (const { parsed } of stage.sinks.flatMap(({ mails }) => mails)) {
    const id = /^<(.*)@city\.example>$/.exec(parsed.messageId ?? '')?.[1] ?? '';
    arrived.set(id, (arrived.get(id) ?? 0) + 1);
  }
  const copiesOf = ({ mailId }: Row): number => arrived.get(mailId) ?? 0;
  const wrong = rows.filter((row) => {
    const copies = copiesOf(row);
    return row.state !== 'sent' || copies < 1 || copies > 1 + row.unclearTries;
  });
  expect(wrong.map((row) => ({ ...row, copies: copiesOf(row) }))).toEqual([]);
  expect(arrived.size).toBe(new Set(rows.map(({ mailId }) => mailId)).size);
  return {
    messages: rows.length,
    twice: rows.filter((row) => copiesOf(row) > 1).length,
    unclear: rows.filter(({ unclearTries }) => unclearTries > 0).length,
  };
}

/** Each overdue step has its one escalation: one row, one entry in the trail, one message for each who is told. */
export async function expectEscalatedOnce(stage: FaultStage, incidents: readonly string[]): Promise<void> {
  expect(await stage.app.sql(KEPT, [incidents])).toEqual([
    {
      followUps: ['escalation 1 sent', 'reminder 1 skipped'],
      trail: ['step.escalated 1'],
      told: ['privacy: overdue', 'supervisor: overdue'],
      incidents: incidents.length,
    },
  ]);
}
