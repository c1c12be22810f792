import type { OneIncident, Report } from '../clients/typescript/src/index.ts';
import { close } from './close.ts';
import { hoursAgo } from './hours-ago.ts';
import { Story } from './story.ts';

const REPORT: Omit<Report, 'discoveredAt'> = {
  title: 'Health record opened without reason',
  description: 'The access log shows three openings of the record of someone who is no patient of the team.',
  division: 'public-health',
  cause: 'unauthorized_access',
  intent: 'intentional',
  informationTypes: ['name', 'health'],
  formats: ['electronic'],
  affected: { estimate: 1, exact: true, includesEmployees: false, residences: ['CA-ON'] },
  systemsInvolved: true,
  healthCustodian: true,
  implicated: ['nurse@example.org'],
};

/** O. Reg. 329/04, s. 6.3: all seven were looked at. */
const SEVEN: Parameters<OneIncident['assess']>[0] = {
  phipa: {
    decision: true,
    reasons: 'Looked at on purpose, by someone trained to know better.',
    findings: [
      { factor: 'knowing', answer: 'yes' },
      { factor: 'stolen', answer: 'no' },
      { factor: 'further', answer: 'no' },
      { factor: 'pattern', answer: 'no' },
      { factor: 'college', answer: 'yes', note: 'Suspended by Human Resources.' },
      { factor: 'college_if_member', answer: 'no' },
      { factor: 'significant', answer: 'no' },
    ],
  },
};

const PATIENT = 'ca-on-phipa-12-2';
const COMMISSIONER = 'ca-on-phipa-12-3';
const COLLEGE = 'ca-on-phipa-17.1';
const STATISTICS = 'ca-on-phipa-6.4';

/** A colleague looks into a health record: intentional, and a matter of conduct. */
export async function snooping(base: string): Promise<void> {
  const story = await Story.begin(
    ...([base, '3. Snooping in a health record by a colleague', 'employee'] as const),
    'reports a colleague, who is named as implicated',
    { ...REPORT, discoveredAt: hoursAgo(2) },
  );
  await story.invisibleTo('nurse');
  await story.invisibleTo('supervisor');
  await story.allLaws({
    ...{
      [PATIENT]: 'open',
      [COMMISSIONER]: 'not_evaluable',
      [COLLEGE]: 'not_required',
      [STATISTICS]: 'open',
    },
    ...{ 'ca-on-mfippa-commissioner': 'not_evaluable', 'ca-on-mfippa-individuals': 'not_evaluable' },
  });
  const instead = 'acknowledges, in place of the conflicted supervisor';
  await story.act('manager', 'acknowledge', instead, 'acknowledged');
  await story.complete('it', 'contain', 'Access suspended; the log is preserved.', 'acknowledged');
  const asks = 'asks Communications, Human Resources and the privacy office';
  await story.act('manager', 'escalate', asks, 'escalated');
  await story.directions('No statement.', 'Interview on Monday; union informed.', 'escalated');
  await story.act('privacy', 'confirm', 'confirms a breach', 'confirmed', {
    reason: 'Use without authority, PHIPA.',
  });
  await story.laws({ [PATIENT]: 'open' });
  await discipline(story);
  await tell(story);
  await sendAgain(story);
  await close(story);
  story.say('Closed; the yearly account is still to be given:');
  await story.laws({ [STATISTICS]: 'open' });
}

/** A suspension gives the college thirty days; only Human Resources and the privacy office learn of it. */
async function discipline(story: Story): Promise<void> {
  const suspended = { employmentActionAt: hoursAgo(0) };
  await story.amend('hr', 'records that the colleague was suspended', suspended);
  await story.changedLaws({ [COLLEGE]: 'open' });
  await story.assess('privacy', 'assesses the seven circumstances', SEVEN);
  await story.complete('privacy', 'assess', 'Intentional use of health information: notify.');
  await story.laws({ [COMMISSIONER]: 'open' });
}

/** Completing a step records the notice that it stands for. */
async function tell(story: Story): Promise<void> {
  await story.complete('privacy', 'report-commissioner', 'By the web form of the Commissioner.');
  await story.laws({ [COMMISSIONER]: 'met' });
  await story.complete('privacy', 'notify-individuals', 'The patient was told by letter.');
  await story.laws({ [PATIENT]: 'met' });
  await story.complete('hr', 'notify-college', 'By registered letter to the registrar.');
  await story.laws({ [COLLEGE]: 'met' });
  await story.complete('privacy', 'investigate', 'Interview and access log agree.');
  const actions = 'Break-glass prompt; yearly confidentiality training.';
  await story.complete('manager', 'corrective-actions', actions);
}

/** Every step is done; the law is not, when the letter comes back. */
async function sendAgain(story: Story): Promise<void> {
  const decision = { decision: 'required', reason: 'The letter came back: moved.' } as const;
  await story.hop('privacy', 'finds the letter returned, and asks for the notice again', (incident) =>
    incident.decide(PATIENT, decision),
  );
  await story.laws({ [PATIENT]: 'open' });
  await story.refused('privacy', 'tries to resolve', 'resolve', 'gate_shut', [PATIENT]);
  const notice = 'Told in person at the new address.';
  await story.hop('privacy', 'records the second notice', (incident) => incident.meet(PATIENT, { notice }));
  await story.laws({ [PATIENT]: 'met' });
}
