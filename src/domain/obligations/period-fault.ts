import type { ObligationRule } from './regime.js';

/** What is wrong with the dates of a version, given those that stand before it in the file. */
export function periodFault(rule: ObligationRule, earlier: readonly ObligationRule[]): string | null {
  const { from, until } = rule.effective;
  const impossible = [from, until].find((day) => day !== null && !isDay(day));
  if (impossible !== undefined) return `${String(impossible)} is not a day`;
  if (from !== null && until !== null && until <= from) return 'until must come after from';
  const others = earlier.filter(({ id }) => id === rule.id);
  const same = others.find(({ version }) => version === rule.version);
  if (same) return `${rule.id} has the version ${rule.version} twice`;
  const overlapping = others.find(({ effective }) => overlap(effective, rule.effective));
  if (overlapping) return `overlaps version ${overlapping.version} of ${rule.id}`;
  const later = others.find(({ effective }) => (effective.from ?? '') > (from ?? ''));
  return later ? `comes before version ${later.version} of ${rule.id}, which stands above; move it up` : null;
}

type Period = ObligationRule['effective'];

function overlap(one: Period, other: Period): boolean {
  return begins(one) < ends(other) && begins(other) < ends(one);
}

function begins({ from }: Period): string {
  return from ?? '0000-01-01';
}

function ends({ until }: Period): string {
  return until ?? '9999-12-31';
}

/** A day such as 30 February is read as another one, and so is not written the same. */
function isDay(text: string): boolean {
  const milliseconds = Date.parse(text);
  return !Number.isNaN(milliseconds) && new Date(milliseconds).toISOString().startsWith(text);
}
