import type { Report } from '../clients/typescript/src/index.ts';
import { close } from './close.ts';
import { hoursAgo } from './hours-ago.ts';
import { Story } from './story.ts';

const REPORT: Omit<Report, 'discoveredAt'> = {
  title: 'Letter mailed to the wrong resident',
  description: 'A vaccination letter for number 21 was delivered to number 12, and opened there.',
  division: 'public-health',
  cause: 'misdirected_mail',
  intent: 'accidental',
  informationTypes: ['name', 'health'],
  formats: ['paper'],
  affected: { estimate: 1, exact: true, includesEmployees: false, residences: ['CA-ON'] },
  healthCustodian: true,
};

/** Paper, one person, a health unit. */
export async function letterToTheWrongResident(base: string): Promise<void> {
  const story = await Story.begin(
    ...([base, '1. A letter to the wrong resident', 'employee'] as const),
    'reports a letter that went to the wrong address',
    { ...REPORT, discoveredAt: hoursAgo(1) },
  );
  await story.invisibleTo('supervisor2');
  await story.act('supervisor', 'acknowledge', 'acknowledges', 'acknowledged', {
    note: 'I am calling the resident.',
  });
  const recovered = 'The letter was picked up from the neighbour.';
  await story.complete('supervisor', 'contain', recovered, 'acknowledged');
  const asks = 'asks Communications, Human Resources and the privacy office';
  await story.act('supervisor', 'escalate', asks, 'escalated');
  await story.directions(
    ...['No statement. Questions go to me.', 'No discipline; a reminder to the team.'],
    'escalated',
  );
  await story.act('privacy', 'confirm', 'confirms a breach', 'confirmed', {
    reason: 'Health information reached a stranger.',
  });
  await story.refused('privacy', 'tries to resolve too early', 'resolve', 'gate_shut');
  await story.complete('privacy', 'assess', 'Low sensitivity, recovered within hours.');
  await story.waive('privacy', 'report-commissioner', 'None of the seven circumstances applies.');
  await story.laws({ 'ca-on-phipa-12-3': 'not_required' });
  await story.complete('privacy', 'notify-individuals', 'Told by telephone and by letter.');
  await story.laws({ 'ca-on-phipa-12-2': 'met' });
  await story.complete('privacy', 'investigate', 'Two window envelopes were stuck together.');
  await story.complete('supervisor', 'corrective-actions', 'A second person checks envelopes.');
  await close(story);
}
