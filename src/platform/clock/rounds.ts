/** Work that is done again and again, one round after the other; each says how many milliseconds to rest. */
export class Rounds {
  private timer: NodeJS.Timeout | null = null;
  private round: Promise<void> = Promise.resolve();
  private isUnderWay = false;
  private isOver = false;
  private nextRest: number | null = null;

  constructor(private readonly work: () => Promise<number>) {}

  /** The first round comes after so many milliseconds. */
  begin(wait = 0): void {
    if (this.isOver) return;
    if (this.timer) clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.isUnderWay = true;
      this.round = this.work().then((rest) => {
        this.isUnderWay = false;
        this.begin(this.nextRest ?? rest);
        this.nextRest = null;
      });
    }, wait);
  }

  /** The next round comes so many milliseconds from now, or from the end of the one under way. */
  restart(wait: number): void {
    if (this.isUnderWay) this.nextRest = wait;
    else this.begin(wait);
  }

  get isStopped(): boolean {
    return this.isOver;
  }

  /** Lets the round under way come to its end; there is no further one. */
  async stop(): Promise<void> {
    this.isOver = true;
    if (this.timer) clearTimeout(this.timer);
    await this.round;
  }
}
