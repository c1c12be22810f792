import { expect, it } from '@jest/globals';
import { keptDocument, markdownTable } from '../../../test/support/kept-document.js';
import { CATEGORIES, CATEGORY_MEANINGS } from './categories.js';
import { LOSS_MEANINGS, LOSS_SCALE, LOSSES, MALICE, MALICE_MEANING } from './circumstances.js';
import { explainSeverity } from './explain-severity.js';
import { FORMS } from './forms.js';
import { EI_LEVELS } from './identification.js';
import { FORM_KEYS, type Form } from './judgement.js';
import { assessSeverity, type EnisaInputs } from './severity.js';

const LAPTOP: EnisaInputs = {
  categories: [
    { category: 'simple', adjustment: 0 },
    { category: 'financial', adjustment: 1 },
  ],
  ei: 1,
  cb: { confidentiality: 0 },
  unintelligible: false,
};

function explained(inputs: EnisaInputs): string {
  return `> ${explainSeverity(inputs, assessSeverity(inputs, 640), 'en').replaceAll('. ', '.\n> ')}`;
}

function categories(): string {
  const rows = CATEGORIES.flatMap((key) => {
    const { base, covers, adjustments } = CATEGORY_MEANINGS[key];
    const steps = Object.entries(adjustments).sort(([a], [b]) => Number(a) - Number(b));
    const adjusted = steps.map(([step, means]) => [
      ...['', Number(step) > 0 ? `+${step}` : step, String(base + Number(step)), means?.en ?? ''],
    ]);
    return [[`\`${key}\``, '', String(base), covers.en], ...adjusted];
  });
  return markdownTable([['category', 'adjustment', 'DPC', 'when'], ...rows]);
}

function levels(): string {
  const rows = EI_LEVELS.map(({ value, name, means }) => [String(value), name.en, means.en]);
  return markdownTable([['EI', 'level', 'when'], ...rows]);
}

function circumstances(): string {
  const rows = LOSSES.flatMap((loss) =>
    LOSS_SCALE.map((value) => [`\`${loss}\``, `+${value}`, LOSS_MEANINGS[loss].means[value].en]),
  );
  const malice = ['`malicious`', `+${MALICE}`, MALICE_MEANING.means.en];
  return markdownTable([['circumstance', 'adds', 'when'], ...rows, malice]);
}

function form(key: string, { question, basis, answers, factors }: Form): string {
  const rows = Object.entries(factors).map(([factor, { en }]) => [`\`${factor}\``, en]);
  return `### \`${key}\`: ${basis}

${question.en} Each factor is answered with ${answers.map((answer) => `\`${answer}\``).join(', ')}, and a note where it helps.

${markdownTable([['factor', 'what it asks'], ...rows])}`;
}

const DOCUMENT = `# Severity and the risk of harm

For privacy officers. Two things are kept apart here: a **score**, which is computed and says how severe a breach is on
a published scale, and a **decision**, which a person makes and gives reasons for. The score informs the decision. No
score, however high or low, makes one: nothing in the product turns a number into a yes or a no.

\`PUT /v1/incidents/{id}/assessment\` records both, either, or the other forms below. It completes no step: when you are
done, complete the step \`assess\` as ever. Nothing here is legal advice.

## The score

The method is ENISA's, _Recommendations for a methodology of the assessment of severity of personal data breaches_
(working document v1.0, December 2013); the definitions below are our words for it.

    severity = DPC × EI + CB

Every value is a multiple of a quarter and is computed as a whole number of quarters, so nothing is ever rounded. A value
that is not on the scale is refused with the code \`off_scale\` and a pointer to it.

### DPC, the data processing context: 1 to 4

Name each kind of data that is concerned. Each has a base, which the context may raise or lower by whole steps; the
result stays within 1 and 4, and the highest kind counts.

${categories()}

Other steps from -3 to +3 are taken too; say why in the reasons of your decision.

### EI, the ease of identification

${levels()}

### CB, the circumstances of the breach

What you leave out adds nothing, and the explanation does not speak of it.

${circumstances()}

### Bands

| severity      | band        |
| ------------- | ----------- |
| below 2       | \`low\`       |
| 2 and below 3 | \`medium\`    |
| 3 and below 4 | \`high\`      |
| 4 and above   | \`very_high\` |

### Flags beside the score

They never change it.

- \`more_than_100_individuals\`: by the estimate of the incident at the time; at 100 it is off, at 101 it is on. The
  assessment keeps the count that it was judged on.
- \`data_unintelligible\`: you say that nobody can read the data, as when it is encrypted and the key is safe.

## A worked example: the lost laptop

A laptop with the payroll of 640 employees is left on a bus. It is not encrypted. Names and addresses are \`simple\`.
Payroll is \`financial\`, and with social insurance numbers and bank accounts it is enough for fraud: one step up. Names
are on it, so identification is at its maximum. Nobody is known to have read it, so confidentiality adds nothing.

\`\`\`json
{
  "enisa": {
    "categories": [{ "category": "simple" }, { "category": "financial", "adjustment": 1 }],
    "ei": 1,
    "cb": { "confidentiality": 0 }
  },
  "rrosh": {
    "decision": true,
    "reasons": "Bank accounts and social insurance numbers allow identity theft; the laptop was not recovered.",
    "findings": [{ "factor": "misuse", "answer": "high", "note": "The disk is not encrypted." }]
  }
}
\`\`\`

The answer explains itself, in English and in French:

${explained(LAPTOP)}

Had a thief taken it to sell the data, \`malicious\` would add ${MALICE}: still \`very_high\`. Had it been encrypted, with the key
safe, the data would identify hardly anyone (EI 0.25), the score would be 1, \`low\`, and the flag
\`data_unintelligible\` would stand beside it. In neither case is the question of harm answered: that is your decision.

## The decision

Three forms have the same shape: \`decision\` (true or false), \`reasons\` (required), and \`findings\` on the factors of
the law. Who decided and when is recorded with it. Write no names of affected people into reasons and notes.

Risk to **one** person is enough. Judge for the individual who is worst placed, never for the average.

${FORM_KEYS.map((key) => form(key, FORMS[key])).join('\n\n')}

To decide no under \`hipaa\` takes a finding on all four factors, for the law presumes a breach; to decide no under
\`phipa\` takes all seven, and none of them answered yes, for any one is enough. To decide yes takes reasons only.

## Who sees it, and what is kept

The privacy officer records it, unless they reported the incident themselves. Those who handle the case read it; the
reporter does not; an auditor sees score, findings and decision without reasons, notes and author. Each change is a
new version, earlier ones stay in the database, and the trail says \`assessment.recorded\` with score, band and decision,
never with your words. To replace an assessment, send the incident's ETag in \`If-Match\`: nobody overwrites what they
have not seen. A replacement replaces the whole: send again what still holds.
`;

it('docs/severity.md is printed from the scales and forms; WRITE_DOCS=1 writes it anew', () => {
  expect(keptDocument('docs/severity.md', DOCUMENT)).toBe(DOCUMENT);
});
