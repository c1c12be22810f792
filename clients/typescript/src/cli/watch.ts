import type { Out } from './out.ts';

export function watch(_out: Out) {
  return async (): Promise<void> => {
    await Promise.reject(new Error('not yet'));
  };
}
