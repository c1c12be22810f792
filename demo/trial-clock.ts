import { expectThat } from './expect-that.ts';
import { moment, printBeside } from './text.ts';

interface TrialTime {
  now: string;
  aheadMinutes: number;
}

const MINUTE_MS = 60_000;
let aheadMs = 0;

/** The time of the server, which an earlier demo may have put forward. */
export function serverTime(): Date {
  return new Date(Date.now() + aheadMs);
}

/** Learns what time it is there. */
export async function readClock(base: string): Promise<void> {
  const response = await fetch(`${base}/trial/clock`);
  expectThat(response.ok, 'this is a trial, in which time can be moved', { status: response.status });
  remember((await response.json()) as TrialTime);
}

/** Puts the trial’s time forward until an instant. */
export async function passUntil(base: string, instant: Date): Promise<void> {
  const minutes = Math.ceil((instant.getTime() - serverTime().getTime()) / MINUTE_MS);
  expectThat(minutes > 0, 'time goes forward only', { instant });
  const response = await fetch(`${base}/trial/clock`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ advance: `PT${minutes}M` }),
  });
  const time = (await response.json()) as TrialTime;
  expectThat(response.ok, 'time is put forward', time);
  remember(time);
  printBeside('time', `moved ${span(minutes)} ahead, to ${moment(time.now, 'America/Toronto')}`);
}

function remember({ now }: TrialTime): void {
  aheadMs = new Date(now).getTime() - Date.now();
}

function span(minutes: number): string {
  const parts = [Math.floor(minutes / 1_440), Math.floor(minutes / 60) % 24, minutes % 60];
  const [days = 0, hours = 0, rest = 0] = parts;
  return [days && `${days} d`, hours && `${hours} h`, rest && `${rest} min`].filter(Boolean).join(' ');
}
