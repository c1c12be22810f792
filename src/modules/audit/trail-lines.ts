/** The lines of an export, as docs/audit.md specifies them; each is one line of JSON. */
export type TrailLine =
  Beginning | CheckpointLine | HeadLine | WithheldHead | EntryLine | WithheldEntry | Unsigned | End;

interface Beginning {
  kind: 'trail';
  format: 'audit-trail/1';
  keys: { id: string; publicKey: string }[];
}

interface CheckpointLine {
  kind: 'checkpoint';
  body: string;
  /** Base64. */
  signature: string;
}

/** How far a chain came; `to` and `hash` are absent where no checkpoint has signed it yet. */
export interface HeadLine {
  kind: 'head';
  chain: string;
  from: number;
  fromHash: string;
  to?: number;
  hash?: string;
}

interface WithheldHead {
  kind: 'withheld';
  digest: string;
}

/** Everything that is hashed, as the text that was hashed; nobody parses `changes` to verify it. */
export interface EntryLine {
  kind: 'entry';
  chain: string;
  seq: number;
  id: string;
  incident: string | null;
  at: string;
  recordedAt: string;
  actor: string | null;
  request: string | null;
  type: string;
  step: string | null;
  prev: string;
  hash: string;
  /** In place of salt, note and changes where they are withheld. */
  wordsDigest?: string;
  salt?: string;
  note?: string | null;
  changes?: string;
}

/** Its place and hashes alone. */
export interface WithheldEntry {
  kind: 'entry';
  withheld: true;
  chain: string;
  seq: number;
  prev: string;
  hash: string;
}

interface Unsigned {
  kind: 'unsigned';
}

interface End {
  kind: 'end';
  entries: number;
  checkpoints: number;
}
