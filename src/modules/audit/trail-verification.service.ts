import { Injectable } from '@nestjs/common';
import { TrailFault, TrailVerifier } from './trail-verifier.js';
import { TrailReader } from './trail-reader.service.js';

/** What was found when the whole trail in the database was gone through. */
export interface Verification {
  isIntact: boolean;
  entries: number;
  checkpoints: number;
  /** Entries that no checkpoint has signed yet. */
  unsigned: number;
  lastCheckpointAt: string | null;
  fault: { why: string; chain: string | null; seq: number | null } | null;
}

@Injectable()
export class TrailVerification {
  constructor(private readonly reader: TrailReader) {}

  /** Ends at the first thing that does not fit. */
  async verify(): Promise<Verification> {
    const verifier = new TrailVerifier();
    const fault = await this.firstFault(verifier);
    const { entries, checkpoints, unsigned, last } = verifier;
    return {
      isIntact: fault === null,
      entries,
      checkpoints,
      unsigned,
      lastCheckpointAt: last?.at ?? null,
      fault,
    };
  }

  private async firstFault(verifier: TrailVerifier): Promise<Verification['fault']> {
    try {
      for await (const line of this.reader.lines()) verifier.take(line);
      return null;
    } catch (error) {
      if (!(error instanceof TrailFault)) throw error;
      return { why: error.why, chain: error.chain, seq: error.seq };
    }
  }
}
