import { CUSTODIANS, SECTORS } from '../../domain/obligations/fact-words.js';
import type { Standing } from '../../domain/obligations/laws.js';
import type { Config } from '../../platform/config/config.js';
import { ConfigError } from '../../platform/config/read-config.js';

/** Stops a start on a capacity that no law knows: a misspelt one would leave out the duties of its laws. */
export function requireStanding({ custodian, sector }: Pick<Config, 'custodian' | 'sector'>): Standing {
  const problems = [
    ...(custodian.length === 0 ? [`ORG_CUSTODIAN names nothing; it may name ${CUSTODIANS.join(', ')}`] : []),
    ...unknown('ORG_CUSTODIAN', custodian, CUSTODIANS),
    ...unknown('ORG_SECTOR', sector, SECTORS),
  ];
  if (problems.length > 0) throw new ConfigError(problems);
  return { custodian, sector };
}

function unknown(name: string, words: readonly string[], known: readonly string[]): string[] {
  const wrong = words.filter((word) => !known.includes(word));
  return wrong.length > 0 ? [`${name} names ${wrong.join(', ')}; it may name ${known.join(', ')}`] : [];
}
