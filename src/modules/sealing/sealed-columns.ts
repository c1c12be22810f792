/**
 * How a column is sealed: a text; each text of a list; a JSON value as a whole; of a JSON object the texts under these
 * names, for SQL reads the rest; bytes.
 */
export type Form = 'text' | 'texts' | 'json' | 'bytes' | { within: readonly string[] };

export interface SealedTable {
  /** What names a row, and never changes. */
  key: readonly string[];
  columns: Readonly<Record<string, Form>>;
}

/** Everything in the database that people write about a case, and secrets that have to be used; docs/security.md tells of the rest. */
export const SEALED = {
  incident: {
    key: ['id'],
    columns: { title: 'text', description: 'text', implicated: 'texts', rationale: 'text' },
  },
  incident_step: { key: ['incident_id', 'key'], columns: { note: 'text', evidence: 'json' } },
  direction: { key: ['incident_id', 'office'], columns: { text: 'text' } },
  comment: { key: ['id'], columns: { text: 'text' } },
  assessment: {
    key: ['incident_id', 'version'],
    columns: { rrosh: 'json', hipaa: 'json', phipa: 'json', determinations: 'json' },
  },
  obligation: {
    key: ['incident_id', 'id'],
    columns: { decision: 'json', notice: { within: ['what', 'delayReasons'] } },
  },
  // An address is a secret: whoever knows it can write there.
  channel: { key: ['id'], columns: { url: 'text' } },
  audit_entry: { key: ['id'], columns: { note: 'text' } },
  intake: {
    key: ['id'],
    columns: { subject: 'text', text: 'text', attachments: 'json', reason: 'text', raw: 'bytes' },
  },
} as const satisfies Record<string, SealedTable>;

export type SealedName = keyof typeof SEALED;
