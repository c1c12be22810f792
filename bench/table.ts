import { median, type Figures } from './load.ts';

/** One round of one server. */
export interface Round extends Figures {
  /** Microseconds of processor time for each request that was answered. */
  cpu: number;
}

export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Each pair of figures is `product / bare`. */
export const HEAD = [
  '| Operation | Clients | Requests/s | p50 ms | p99 ms | CPU µs a request | Errors | MB | Ratio |',
  '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
];

export function row(
  name: string,
  clients: number,
  rounds: readonly (readonly [Round, Round])[],
  memory: readonly [number, number],
): string {
  const pair = (of: (round: Round) => number, digits: number): string =>
    [0, 1].map((side) => median(rounds.map((round) => of(round[side as 0 | 1]))).toFixed(digits)).join(' / ');
  const total = ([0, 1] as const).map((side) => rounds.reduce((sum, round) => sum + round[side].errors, 0));
  const errors = total.some((count) => count > 0) ? `**${total.join(' / ')} ERRORS**` : '0';
  const ratio = median(rounds.map(([product, bare]) => product.rate / bare.rate));
  const cells = [
    ...[
      name,
      clients,
      pair((each) => each.rate, 0),
      pair((each) => each.p50, 2),
      pair((each) => each.p99, 1),
      pair((each) => each.cpu, 0),
    ],
    ...[errors, memory.map((mb) => mb.toFixed(0)).join(' / '), ratio.toFixed(2)],
  ];
  return `| ${cells.join(' | ')} |`;
}
