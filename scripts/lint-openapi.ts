import spectral, { type RulesetDefinition } from '@stoplight/spectral-core';
import owasp from '@stoplight/spectral-owasp-ruleset';
import rulesets from '@stoplight/spectral-rulesets';

/** Spectral's numbers for errors and warnings. */
const TELLING = new Set<number>([0, 1]);

const RULES: RulesetDefinition = {
  // Their declared types and the core's differ in what is optional.
  extends: [rulesets.oas, owasp] as unknown as RulesetDefinition[],
  rules: {
    // People write free text; what it may hold is screened, not patterned.
    'owasp:api4:2023-string-restricted': 'off',
    // The caller's roles part administration from the rest, not another kind of credentials (docs/access.md).
    'owasp:api5:2023-admin-security-unique': 'off',
    // No page of another origin is let in unless it is configured, so usually there is no such header.
    'owasp:api8:2023-define-cors-origin': 'off',
    // One server, whose audience is the organization's to choose.
    'owasp:api9:2023-inventory-access': 'off',
  },
};

/** What is right although a rule says no: where, which rule. */
const MEANT: readonly (readonly [where: RegExp, rule: RegExp])[] = [
  // Before signing in, nobody has credentials; probes have none, and problems are explained to everyone.
  [/^paths\/\/(v1\/auth|health|metrics|problems)/, /restricted|401|error-validation/],
  // A calendar program knows an address only; it can be taken back (docs/decisions/0027).
  [/calendar\/\{token\}\.ics/, /credentials-in-url|restricted|401|error-validation/],
  // A stream ends when there is no more.
  [/\/content\/(text|message|application\/x-ndjson)/, /string-limit/],
  // Nothing is sent that could be wrong.
  [
    /(\/get|\/delete|\/v1\/me\/totp\/post|\/v1\/me\/calendar\/post|\/v1\/audit\/verify\/post)\/responses$/,
    /error-validation/,
  ],
];

/** What Spectral's rules for OpenAPI and OWASP's for APIs find, errors and warnings, a line each. */
export async function lintOpenApi(document: object): Promise<string[]> {
  const linter = new spectral.Spectral();
  linter.setRuleset(new spectral.Ruleset(RULES));
  const found = await linter.run(JSON.parse(JSON.stringify(document)) as Record<string, unknown>);
  const faults = found
    .filter(({ severity }) => TELLING.has(severity))
    .map(({ code, path, message }) => ({ where: path.join('/'), rule: String(code), message }))
    .filter(({ where, rule }) => !MEANT.some(([place, rules]) => place.test(where) && rules.test(rule)));
  // References are followed, so one schema is found at many places: the first of them tells.
  const first = new Map(
    faults.map((each) => [`${each.where.split('/').slice(-2).join('/')} ${each.rule}`, each]),
  );
  return [...first.values()].map(({ where, rule, message }) => `${where}: ${message} (${rule})`);
}
