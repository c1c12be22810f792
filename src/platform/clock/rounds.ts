/** Work that is done again and again, one round after the other; each says how many milliseconds to rest. */
export class Rounds {
  private timer: NodeJS.Timeout | null = null;
  private round: Promise<void> = Promise.resolve();
  private isOver = false;

  constructor(private readonly work: () => Promise<number>) {}

  /** The first round comes after so many milliseconds. */
  begin(wait = 0): void {
    if (this.isOver) return;
    this.timer = setTimeout(() => {
      this.round = this.work().then((rest) => this.begin(rest));
    }, wait);
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
