/** How many people are affected and where they live, as stated. */
export interface Affected {
  /** The number, or the best estimate; null is not known. */
  estimate: number | null;
  exact: boolean;
  /** All places, as ISO 3166 codes, `CA-ON` or `CA`. Nobody lives nowhere: an empty list is not known, as is null. */
  residences: readonly string[] | null;
  /** How many live in each such place, as far as it was counted. */
  residentsByPlace: Readonly<Record<string, number>>;
}

/** A count that is known lies in a range of one number; one that is not lies between what can be told of it. */
export interface Range {
  min: number;
  max: number;
}

/** The places that are known, and whether somebody may live in others. */
export interface Homes {
  places: readonly string[];
  areAll: boolean;
}

const ANY: Range = { min: 0, max: Number.MAX_SAFE_INTEGER };

export function homesOf({ estimate, residences, residentsByPlace }: Affected): Homes {
  const counted = Object.keys(residentsByPlace).filter((place) => (residentsByPlace[place] ?? 0) > 0);
  const places = [...new Set([...(residences ?? []), ...counted])];
  const isStated = residences !== null && residences.length > 0;
  const isEveryoneCounted = estimate !== null && estimate > 0 && countOf(residentsByPlace) >= estimate;
  return { places, areAll: isStated || isEveryoneCounted };
}

/** Those who were counted somewhere are affected, so they are the least the total can be. */
export function total({ estimate, residentsByPlace }: Affected): Range {
  const counted = countOf(residentsByPlace);
  return estimate === null ? { ...ANY, min: counted } : exactly(Math.max(estimate, counted));
}

/** Whether someone lives in a place; not known where only its country is, or where not all places are. */
export function livesIn(place: string, { places, areAll }: Homes): boolean | null {
  if (places.some((home) => isWithin(home, place))) return true;
  return areAll && !places.includes(countryOf(place)) ? false : null;
}

/** How many live in a place; null asks for all. */
export function residentsOf(place: string | null, affected: Affected, homes: Homes): Range {
  const all = total(affected);
  if (place === null) return all;
  const counted = affected.residentsByPlace[place];
  if (counted !== undefined) return exactly(counted);
  const lives = livesIn(place, homes);
  if (lives === false) return exactly(0);
  if (lives === true && homes.areAll && homes.places.every((home) => isWithin(home, place))) return all;
  return { min: lives === true ? 1 : 0, max: all.max };
}

/** At least as many as were counted in one US state, and no more than there are altogether. */
export function mostInOneState(affected: Affected, homes: Homes): Range {
  const states = homes.places.filter((home) => home.startsWith('US-'));
  const ranges = states.map((state) => residentsOf(state, affected, homes));
  const areStatesAll = homes.areAll && !homes.places.includes('US');
  return {
    min: Math.max(0, ...ranges.map(({ min }) => min)),
    max: areStatesAll ? Math.max(0, ...ranges.map(({ max }) => max)) : total(affected).max,
  };
}

/** Residents of CA-ON are among those of CA where both were counted. */
function countOf(residentsByPlace: Affected['residentsByPlace']): number {
  const isCountedWithin = (place: string): boolean =>
    place.includes('-') && Object.hasOwn(residentsByPlace, countryOf(place));
  return Object.entries(residentsByPlace)
    .filter(([place]) => !isCountedWithin(place))
    .reduce((sum, [, count]) => sum + count, 0);
}

function exactly(count: number): Range {
  return { min: count, max: count };
}

function isWithin(home: string, place: string): boolean {
  return home === place || home.startsWith(`${place}-`);
}

function countryOf(place: string): string {
  return place.slice(0, 2);
}
