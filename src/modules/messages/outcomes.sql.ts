import type { MessageState } from './message.entity.js';

/** What became of one try. */
export interface Outcome {
  id: string;
  /** The lease under which it was tried. */
  lease: Date;
  state: MessageState;
  /** When it was sent or given up, or when it is tried again. */
  at: Date;
  address: string | null;
  reason: string | null;
  /** 1 when the mail may have arrived although nobody said so. */
  unclear: number;
}

/**
 * Writes down what became of several tries. That a mail was taken holds whoever has the message by now; what else a
 * worker says of a message that another has taken since is out of date.
 */
export const SETTLE = {
  name: 'message-settle',
  text: `
    update message m
    set state = r.state,
        sent_at = case r.state when 'sent' then r.at end,
        failed_at = case r.state when 'failed' then r.at end,
        next_attempt_at = case r.state when 'queued' then r.at else m.next_attempt_at end,
        address = r.address,
        claimed_until = null,
        last_error = r.reason,
        unclear_tries = m.unclear_tries + r.unclear
    from jsonb_to_recordset($1) as r (id uuid, lease timestamptz, state text, at timestamptz, address text,
                                      reason text, unclear integer)
    where m.id = r.id and m.state <> 'sent'
      and (r.state = 'sent' or (m.state = 'queued' and m.claimed_until = r.lease))`,
};
