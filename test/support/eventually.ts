import { setTimeout as wait } from 'node:timers/promises';

/** Asks again and again until the answer is right; the test's own time limit ends it. */
export async function eventually<T>(ask: () => Promise<T> | T, isRight: (answer: T) => boolean): Promise<T> {
  for (;;) {
    const answer = await ask();
    if (isRight(answer)) return answer;
    await wait(10);
  }
}
