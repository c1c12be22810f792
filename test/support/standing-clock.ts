import { MovableClock } from '../../src/platform/clock/movable-clock.js';

/** Stands still until a test puts it forward: however slow the machine is, nothing is tried again by itself meanwhile. */
export class StandingClock extends MovableClock {
  private readonly beganAt = new Date().getTime();

  override now(): Date {
    return new Date(this.beganAt + this.aheadMs);
  }
}
