import { pointerTo } from './field-errors.js';
import { Flag } from './fields.js';
import { Problem, type FieldError } from './problem.js';

/** What should not be kept: from one character to another, the end excluded. */
interface Suspect {
  /** Stable, for programs. */
  kind: string;
  /** With its article, for people. */
  words: string;
  start: number;
  end: number;
}

export type Screen = (text: string) => readonly Suspect[];

const MOST_ERRORS = 50;

/** A body with free text: all of it is looked through before anything is kept. */
export class ScreenedDto {
  @Flag({
    optional: true,
    description:
      'Keep the texts although something in them looks like a social insurance, health card or payment card number',
  })
  acknowledgeNumbers?: boolean;
  /** Names of other systems, which are digits by right. */
  static readonly identifiers: readonly string[] = [];
}

/** @throws Problem that says where, and never what, unless whoever sends it says to have looked */
export function requireScreened(value: object, screen: Screen): void {
  const { acknowledgeNumbers } = value as Partial<ScreenedDto>;
  if (acknowledgeNumbers === true) return;
  const errors = [...suspectsIn(value, '', identifiersOf(value), screen)].slice(0, MOST_ERRORS);
  if (errors.length > 0) throw new Problem('personal_number_suspected', { errors });
}

function identifiersOf(value: object): readonly string[] {
  const { identifiers = [] } = value.constructor as Partial<typeof ScreenedDto>;
  return identifiers;
}

function* suspectsIn(
  value: object,
  parent: string,
  except: readonly string[],
  screen: Screen,
): Generator<FieldError> {
  for (const [key, inner] of Object.entries(value) as [string, unknown][]) {
    if (except.includes(key)) continue;
    if (typeof inner === 'string')
      for (const { kind, words, start, end } of screen(inner))
        yield {
          ...{ pointer: pointerTo(parent, key), code: kind },
          ...{ message: sentence(words, start, end), start, end },
        };
    else if (typeof inner === 'object' && inner !== null)
      yield* suspectsIn(inner, pointerTo(parent, key), [], screen);
  }
}

function sentence(words: string, start: number, end: number): string {
  return `Characters ${start + 1} to ${end} look like ${words}. Take it out, or send acknowledgeNumbers.`;
}
