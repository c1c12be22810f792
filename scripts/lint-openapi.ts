import spectral, { type RulesetDefinition } from '@stoplight/spectral-core';
import owasp from '@stoplight/spectral-owasp-ruleset';
import rulesets from '@stoplight/spectral-rulesets';

const WARNING = 1;

/** What the rules cannot know. */
const RULES: RulesetDefinition = {
  // Their declared types and the core's differ in what is optional.
  extends: [rulesets.oas, owasp] as unknown as RulesetDefinition[],
  rules: {},
};

/** What Spectral's rules for OpenAPI and OWASP's for APIs find, errors and warnings, a line each. */
export async function lintOpenApi(document: object): Promise<string[]> {
  const linter = new spectral.Spectral();
  linter.setRuleset(new spectral.Ruleset(RULES));
  const found = await linter.run(document as Record<string, unknown>);
  return found
    .filter(({ severity }) => severity <= WARNING)
    .map(({ code, path, message }) => `${path.join('/')}: ${message} (${String(code)})`);
}
