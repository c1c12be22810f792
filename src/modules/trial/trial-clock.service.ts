import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MovableClock } from '../../platform/clock/movable-clock.js';
import { Problem } from '../../platform/http/problem.js';

export interface TrialTime {
  /** What time it is in the trial. */
  now: string;
  /** By how many minutes that is ahead of the world. */
  aheadMinutes: number;
}

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const MOST_AT_ONCE_MS = 31 * DAY_MS;
const MOST_MS = 366 * DAY_MS;
const DURATION = /^P(?=\d|T\d)(?:(\d{1,4})D)?(?:T(?=\d)(?:(\d{1,5})H)?(?:(\d{1,6})M)?)?$/;

/** Where it is kept how far time was put forward. */
export function clockFile({ dataDir }: { dataDir: string }): string {
  return join(dataDir, 'clock');
}

/** The clock of a trial, as it was left; a file that says nothing sensible says nothing. */
export async function keptClock(file: string): Promise<MovableClock> {
  const ahead = Number(await readFile(file, 'utf8').catch(() => '0'));
  return new MovableClock(ahead > 0 && ahead <= MOST_MS ? ahead : 0);
}

/** Puts the time of a trial forward, and keeps how far, so that a restart does not turn it back. */
export class TrialClockService {
  constructor(
    private readonly clock: MovableClock,
    private readonly file: string,
  ) {}

  get time(): TrialTime {
    return {
      now: this.clock.now().toISOString(),
      aheadMinutes: Math.round(this.clock.aheadMs / MINUTE_MS),
    };
  }

  /** @throws Problem validation_failed when it is no duration, or leads too far. */
  async advance(duration: string): Promise<TrialTime> {
    const by = milliseconds(duration);
    if (by > MOST_AT_ONCE_MS || this.clock.aheadMs + by > MOST_MS)
      throw refused(
        'Put time forward by at most P31D at once, and P366D in all; npm run trial:reset begins anew.',
      );
    await writeFile(this.file, String(this.clock.aheadMs + by), { mode: 0o600 });
    this.clock.putForward(by);
    return this.time;
  }
}

function milliseconds(duration: string): number {
  const [, days = '0', hours = '0', minutes = '0'] = DURATION.exec(duration) ?? [];
  const by = Number(days) * DAY_MS + (Number(hours) * 60 + Number(minutes)) * MINUTE_MS;
  if (by === 0) throw refused('Give a duration such as PT4H, PT30M or P1DT2H; time goes forward only.');
  return by;
}

function refused(message: string): Problem {
  return new Problem('validation_failed', {
    errors: [{ pointer: '/advance', code: 'duration', message }],
  });
}
