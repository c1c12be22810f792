import type { Obligation } from '../clients/typescript/src/index.ts';
import { due, isAs, standing, type Expected } from './duty.ts';
import { printBeside } from './text.ts';

type Expectations = Record<string, Expected>;

/** What laws require in one story: asserted duty by duty, and shown where it is new. */
export class LawBoard {
  private shown = new Map<string, Obligation>();

  /** Duties as they must stand now, with the reasons. */
  show(duties: readonly Obligation[], expected: Expectations): void {
    for (const id of Object.keys(expected)) {
      const duty = asExpected(duties, id, expected);
      printBeside('law', `${duty.title.en} (${id}): ${standing(duty)}`);
      if (duty.state !== 'met' && !duty.decision) printBeside('', duty.explanation.en);
    }
    this.remember(duties);
  }

  /** All the duties that there are. */
  showAll(duties: readonly Obligation[], expected: Expectations): void {
    const found = duties.map(({ id }) => id).sort();
    const named = Object.keys(expected).sort();
    if (found.join() !== named.join())
      throw new Error(`The laws must ask for ${named.join(', ')}, not for ${found.join(', ')}.`);
    this.show(duties, expected);
  }

  /** Exactly what one changed fact has changed, with the deadline that was given before. */
  showChange(duties: readonly Obligation[], expected: Expectations): void {
    const changed = duties.filter((duty) => !isSame(this.shown.get(duty.id), duty));
    const named = Object.keys(expected);
    if (changed.length !== named.length || changed.some(({ id }) => !named.includes(id)))
      throw new Error(
        `Only ${named.join(', ')} must change, not ${changed.map(({ id }) => id).join(', ') || 'nothing'}.`,
      );
    for (const { id } of changed) this.showOne(asExpected(duties, id, expected));
    printBeside('unchanged', `${duties.length - changed.length} other duties in law`);
    this.remember(duties);
  }

  private showOne(duty: Obligation): void {
    const before = this.shown.get(duty.id);
    printBeside('changed', `${duty.title.en} (${duty.id})`);
    printBeside('', `before: ${before ? standing(before) : 'not asked for'}`);
    printBeside('', `now: ${standing(duty)}`);
    const given = givenBefore(duty);
    if (before && given) printBeside('history', `it was due ${due(given, before)}, and that stays on record`);
    printBeside('why', duty.explanation.en);
  }

  private remember(duties: readonly Obligation[]): void {
    this.shown = new Map(duties.map((duty) => [duty.id, duty]));
  }
}

/** The last deadline that the history has, where it is not the present one. */
function givenBefore({ history, dueAt }: Obligation): string | null {
  const given = history.flatMap((change) => [change.from ?? [], change.dueAt ?? []].flat());
  return given.filter((each) => each !== dueAt).at(-1) ?? null;
}

function asExpected(duties: readonly Obligation[], id: string, expected: Expectations): Obligation {
  const duty = duties.find((each) => each.id === id);
  const must = expected[id];
  if (duty && must && isAs(must, duty)) return duty;
  throw new Error(`${id} must be ${must ?? ''}:\n${JSON.stringify(duty, null, 2)}`);
}

function isSame(before: Obligation | undefined, now: Obligation): boolean {
  return (
    before !== undefined &&
    before.targetAt === now.targetAt &&
    before.dueAt === now.dueAt &&
    standing(before) === standing(now)
  );
}
