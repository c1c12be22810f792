import { describe, expect, it } from '@jest/globals';
import { Windows } from './windows.js';

function windowsAt(start: number) {
  let now = start;
  return { windows: new Windows(2, 60, () => now), pass: (seconds: number) => (now += seconds * 1_000) };
}

describe('a limit in a window of time', () => {
  it('lets in so many, and all again when the window is over', () => {
    const { windows, pass } = windowsAt(5);
    expect([windows.use('a'), windows.use('a'), windows.use('a')]).toEqual([
      { left: 1, reset: 60, isOver: false },
      { left: 0, reset: 60, isOver: false },
      { left: 0, reset: 60, isOver: true },
    ]);
    pass(59.5);
    expect(windows.use('a')).toEqual({ left: 0, reset: 1, isOver: true });
    pass(0.5);
    expect(windows.use('a')).toEqual({ left: 1, reset: 60, isOver: false });
  });

  it('counts each key for itself', () => {
    const { windows } = windowsAt(0);
    for (let nth = 0; nth < 3; nth += 1) windows.use('a');
    expect(windows.use('b')).toMatchObject({ isOver: false });
  });

  it('remembers so many keys and no more, the newest', () => {
    const { windows } = windowsAt(0);
    for (const key of ['old', 'old', 'old']) windows.use(key);
    for (let nth = 0; nth < 50_000; nth += 1) windows.use(`${nth}`);
    expect(windows.use('49999')).toMatchObject({ left: 0 });
    expect(windows.use('old')).toMatchObject({ left: 1 });
  });
});
