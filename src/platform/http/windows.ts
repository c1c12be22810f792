/** How much of a limit is used. */
export interface Usage {
  left: number;
  /** Seconds until all of it is free again. */
  reset: number;
  isOver: boolean;
}

const MOST_KEYS = 50_000;

/** Counts what each key does in a window of time, which begins with the first thing it does. */
export class Windows {
  private readonly windows = new Map<string, { used: number; endsAt: number }>();

  constructor(
    readonly most: number,
    readonly seconds: number,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** One more; beyond the limit it is counted no further, so that whoever waits is let in again. */
  use(key: string): Usage {
    const now = this.now();
    let window = this.windows.get(key);
    if (!window || window.endsAt <= now) {
      this.makeRoom(key);
      window = { used: 0, endsAt: now + this.seconds * 1_000 };
      this.windows.set(key, window);
    }
    const isOver = window.used >= this.most;
    if (!isOver) window.used += 1;
    return { left: this.most - window.used, reset: Math.ceil((window.endsAt - now) / 1_000), isOver };
  }

  /** The oldest window goes first, which costs whoever had it nothing. */
  private makeRoom(key: string): void {
    this.windows.delete(key);
    if (this.windows.size < MOST_KEYS) return;
    const [oldest] = this.windows.keys();
    if (oldest !== undefined) this.windows.delete(oldest);
  }
}
