/** Stops the story where a hop does not hold. */
export function expectThat(holds: boolean, what: string, answer: object): void {
  if (!holds) throw new Error(`This hop does not hold: ${what}\n${JSON.stringify(answer, null, 2)}`);
}
