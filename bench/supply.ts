import type { Operation } from './operations.ts';
import { copyIncident } from './seed.ts';
import type { Side, Stage } from './stage.ts';

/** More than any machine acts on in a second on one process. */
const MOST_ACTIONS_A_SECOND = 3_000;
const FEW = 25;
const NO_INCIDENT = '00000000-0000-7000-8000-000000000000';

/** Says which incident each request is about; one that a request changes is given out once. */
export class Supply {
  private readonly fresh: string[] = [];
  private turn = 0;

  constructor(
    private readonly stage: Stage,
    private readonly side: Side,
  ) {}

  /** Makes sure that there are enough for so many seconds. */
  async for({ about }: Operation, seconds: number): Promise<() => string> {
    if (about !== 'fresh') {
      const wanted = about === 'few' ? this.stage.incidents.slice(0, FEW) : this.stage.incidents;
      return () => this.next(wanted);
    }
    const count = seconds * MOST_ACTIONS_A_SECOND - this.fresh.length;
    if (count > 0) {
      const wanted = { source: this.stage.source, count, statuses: ['reported'] };
      this.fresh.push(...(await copyIncident(this.side.databaseUrl, wanted)));
    }
    return () => this.fresh.pop() ?? NO_INCIDENT;
  }

  private next(incidents: readonly string[]): string {
    this.turn += 1;
    return incidents[this.turn % incidents.length] ?? NO_INCIDENT;
  }
}
