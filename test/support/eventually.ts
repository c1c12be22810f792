import { setTimeout as wait } from 'node:timers/promises';

/** Long, for a machine that has other things to do; only a test that fails waits for so long. */
const MOST_MS = 40_000;

/** Asks again and again until the answer is right; fails with the last answer when it never is. */
export async function eventually<T>(
  ask: () => Promise<T> | T,
  isRight: (answer: T) => boolean,
  mostMs = MOST_MS,
): Promise<T> {
  const end = performance.now() + mostMs;
  for (;;) {
    const answer = await ask();
    if (isRight(answer)) return answer;
    if (performance.now() > end) throw new Error(`still ${JSON.stringify(answer)}`);
    await wait(10);
  }
}
