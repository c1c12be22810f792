import { Clock } from './clock.js';

/** A clock that can be put forward, never back, so that nobody who tries the product out waits for a deadline. */
export class MovableClock extends Clock {
  private readonly listeners: (() => void)[] = [];

  constructor(private ahead = 0) {
    super();
  }

  override now(): Date {
    return new Date(super.now().getTime() + this.ahead);
  }

  /** By how many milliseconds it is ahead of the world. */
  get aheadMs(): number {
    return this.ahead;
  }

  putForward(milliseconds: number): void {
    if (milliseconds <= 0) throw new RangeError('Time goes forward only.');
    this.ahead += milliseconds;
    for (const tell of this.listeners) tell();
  }

  override readonly onPutForward = (tell: () => void): void => {
    this.listeners.push(tell);
  };
}
