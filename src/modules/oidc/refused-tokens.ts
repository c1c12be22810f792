const WITHIN_MS = 3_600_000;

/**
 * How often tokens were refused, and why. Anyone may send any number of them, so the trail hears of it once an hour: of the
 * first at once, and of those that came meanwhile with the first after that.
 */
export class RefusedTokens {
  private counts: Record<string, number> = {};
  private toldAt = Number.NEGATIVE_INFINITY;

  /** What is to be told now; null while it is only counted. */
  note(reason: string, now: number): Record<string, number> | null {
    this.counts[reason] = (this.counts[reason] ?? 0) + 1;
    if (now < this.toldAt + WITHIN_MS) return null;
    const told = this.counts;
    this.counts = {};
    this.toldAt = now;
    return told;
  }
}
