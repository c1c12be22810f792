import autocannon from 'autocannon';
import { randomUUID } from 'node:crypto';
import type { Operation } from './operations.ts';

/** What one server did with one operation for a few seconds. */
export interface Figures {
  /** Requests that were answered as they should be. */
  answered: number;
  /** Those, a second. */
  rate: number;
  /** Milliseconds. */
  p50: number;
  p99: number;
  /** Refused, failed, cut off or late. */
  errors: number;
}

export interface Load {
  url: string;
  operation: Operation;
  clients: number;
  seconds: number;
  /** Which incident the next request is about. */
  nextIncident: () => string;
  token: string;
  /** Requests a second of all clients together; as fast as they are answered, unless given. */
  rate?: number;
}

/** Lets clients ask as fast as they are answered, each on a connection of its own. */
export async function load({
  url,
  operation,
  clients,
  seconds,
  nextIncident,
  token,
  rate,
}: Load): Promise<Figures> {
  const { method, path, body } = operation;
  const times: number[] = [];
  let refused = 0;
  const headers = {
    ...{ ...operation.headers, authorization: `Bearer ${token}` },
    ...(body && { 'content-type': 'application/json' }),
  };
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const instance = autocannon(
      {
        url,
        connections: clients,
        duration: seconds,
        ...(rate !== undefined && { overallRate: rate }),
        requests: [
          {
            method,
            headers,
            ...(body && { body }),
            setupRequest: (request) => ({
              ...request,
              path: path(nextIncident()),
              ...(operation.isKeyed && { headers: { ...headers, 'idempotency-key': randomUUID() } }),
            }),
          },
        ],
      },
      (error: unknown, done) => (error instanceof Error ? reject(error) : resolve(done)),
    );
    instance.on('response', (_client, status, _bytes, time) => {
      if (status >= 200 && status < 300) times.push(time);
      else refused += 1;
    });
  });
  times.sort((a, b) => a - b);
  return {
    answered: times.length,
    rate: times.length / result.duration,
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
    errors: refused + result.errors + result.timeouts,
  };
}

export function median(values: readonly number[]): number {
  return quantile(
    [...values].sort((a, b) => a - b),
    0.5,
  );
}

function quantile(sorted: readonly number[], at: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * at))] ?? NaN;
}
