import { describeError } from './describe-error.js';

/**
 * What is said of an error that ends a start. It is about the configuration and its files, and says so in our words;
 * only what PostgreSQL or a parser says may quote a value.
 */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return `Something was thrown: ${typeof error}.`;
  const { code } = error as { code?: unknown };
  if ('severity' in error || 'driverError' in error)
    return `PostgreSQL refused a statement (${typeof code === 'string' ? code : 'unknown'}).`;
  return error instanceof SyntaxError ? JSON.stringify(describeError(error)) : error.message;
}

/** Node would print all that an error nobody caught holds, such as the values of a statement. */
export function sayLastWords(end: () => void): void {
  process.on('uncaughtException', (error: unknown) => {
    process.stderr.write(`${JSON.stringify({ level: 'fatal', error: describeError(error) })}\n`);
    end();
  });
}
