import type { Assessment } from '../clients/typescript/src/index.ts';
import { printBeside } from './text.ts';

/** The score beside what a person decided: it informs them, and decides nothing. */
export function printAssessment({ severity, rrosh, phipa, determinations }: Assessment): void {
  if (severity) {
    const flags = severity.flags.map((flag) => `, ${flag.replaceAll('_', ' ')}`).join('');
    printBeside('severity', `${severity.score}, ${severity.band.replace('_', ' ')}${flags}`);
    printBeside('', severity.explanation.en);
  }
  if (rrosh) decided('real risk of significant harm', rrosh.decision);
  for (const { text, holds } of determinations) decided(text.en, holds);
  if (!phipa) return;
  decided('the Commissioner must be told', phipa.decision);
  for (const { text, answer } of phipa.findings) if (answer === 'yes') printBeside('', `- ${text.en}`);
}

function decided(question: string, answer: boolean): void {
  printBeside('decided', `${question}: ${answer ? 'yes' : 'no'}, by a person`);
}
