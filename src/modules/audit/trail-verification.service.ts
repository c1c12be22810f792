import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { CHECKPOINT } from './checkpoints.sql.js';
import type { TrailLine } from './trail-lines.js';
import { TrailFault, TrailVerifier } from './trail-verifier.js';
import { TrailReader } from './trail-reader.service.js';

/** What was found when the trail in the database was gone through, or a part of it. */
export interface Verification {
  /** Null while nothing wrong was found and something is left to go through. */
  isIntact: boolean | null;
  entries: number;
  checkpoints: number;
  /** Entries that no checkpoint has signed yet. */
  unsigned: number;
  lastCheckpointAt: string | null;
  fault: { why: string; chain: string | null; seq: number | null } | null;
  /** The checkpoint after which to go on; null when all was gone through, or something is wrong. */
  continueAfter: number | null;
}

export interface Part {
  /** The checkpoint up to which it was gone through before. */
  after?: number | undefined;
  /** The most checkpoints. */
  limit?: number | undefined;
}

/** A caller, and whatever stands before us, still waits for the answer then. */
const LONGEST_MS = 20_000;

@Injectable()
export class TrailVerification {
  constructor(
    private readonly reader: TrailReader,
    private readonly database: Database,
  ) {}

  /** Ends at the first thing that does not fit, or at the next checkpoint once it has taken long. */
  async verify(part: Part = {}, uncounted: ReadonlySet<string> = new Set()): Promise<Verification> {
    const verifier = new TrailVerifier(uncounted);
    const { fault, isWhole } = await this.goThrough(verifier, part);
    const { entries, checkpoints, unsigned, last } = verifier;
    return {
      isIntact: fault === null && !isWhole ? null : fault === null,
      ...{ entries, checkpoints, unsigned },
      lastCheckpointAt: last?.at ?? null,
      fault,
      continueAfter: isWhole ? null : (last?.number ?? null),
    };
  }

  private async goThrough(
    verifier: TrailVerifier,
    { after = 0, limit = Infinity }: Part,
  ): Promise<{ fault: Verification['fault']; isWhole: boolean }> {
    const began = performance.now();
    const isEnough = (): boolean => verifier.checkpoints >= limit || performance.now() - began > LONGEST_MS;
    try {
      if (after > 0) await this.goOn(verifier, after);
      for await (const line of this.reader.lines(undefined, after)) {
        if (isBoundary(line) && verifier.checkpoints > 0 && isEnough()) {
          verifier.leave();
          return { fault: null, isWhole: false };
        }
        verifier.take(line);
      }
      return { fault: null, isWhole: true };
    } catch (error) {
      if (!(error instanceof TrailFault)) throw error;
      return { fault: { why: error.why, chain: error.chain, seq: error.seq }, isWhole: true };
    }
  }

  private async goOn(verifier: TrailVerifier, after: number): Promise<void> {
    const before = await this.database.one<{ body: string }>(CHECKPOINT, [after]);
    if (!before) throw new TrailFault(`Checkpoint ${after} is missing`);
    verifier.goOnAfter(before.body);
  }
}

function isBoundary({ kind }: TrailLine): boolean {
  return kind === 'checkpoint' || kind === 'unsigned';
}
