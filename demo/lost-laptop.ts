import type { OneIncident, Report } from '../clients/typescript/src/index.ts';
import { close } from './close.ts';
import { hoursAgo } from './hours-ago.ts';
import { Story } from './story.ts';

const REPORT: Omit<Report, 'discoveredAt'> = {
  title: 'Payroll laptop left on a bus',
  description: 'The laptop is not encrypted. The payroll export of June was on it.',
  cause: 'lost_device',
  intent: 'accidental',
  informationTypes: ['name', 'government_id', 'financial', 'payroll'],
  formats: ['device', 'electronic'],
  affected: { estimate: 640, exact: true, includesEmployees: true, residences: ['CA-ON'] },
  systemsInvolved: true,
  externalReference: 'ASSET-4711',
};

const ASSESSMENT: Parameters<OneIncident['assess']>[0] = {
  enisa: {
    categories: [{ category: 'simple' }, { category: 'financial', adjustment: 1 }],
    ...{ ei: 1, cb: { confidentiality: 0 } },
  },
  rrosh: {
    decision: true,
    reasons: 'Social insurance numbers and bank accounts allow identity theft; the laptop was not recovered.',
    findings: [
      { factor: 'sensitivity', answer: 'high' },
      { factor: 'misuse', answer: 'high', note: 'The disk is not encrypted.' },
      { factor: 'mitigation', answer: 'medium', note: 'Credit monitoring is offered.' },
    ],
  },
  determinations: [{ test: 'significant', holds: true, reasons: 'Identity documents of 640 people.' }],
};

const COMMISSIONER = 'ca-on-mfippa-commissioner';
const INDIVIDUALS = 'ca-on-mfippa-individuals';
const TEXANS = 'us-tx-521.053-individuals';
const ATTORNEY_GENERAL = 'us-tx-521.053-attorney-general';

/** 640 employees' payroll on an unencrypted laptop. */
export async function lostLaptop(base: string): Promise<void> {
  const story = await Story.begin(
    ...([base, '2. A lost, unencrypted laptop with the payroll of 640 employees', 'employee2'] as const),
    'reports a laptop left on a bus',
    { ...REPORT, discoveredAt: hoursAgo(3) },
  );
  await story.allLaws({ [COMMISSIONER]: 'not_evaluable', [INDIVIDUALS]: 'not_evaluable' });
  await story.act('supervisor2', 'acknowledge', 'acknowledges', 'acknowledged');
  const asks = 'asks Communications, Human Resources and the privacy office';
  await story.act('supervisor2', 'escalate', asks, 'escalated');
  const locked = 'Remote lock sent, accounts and VPN certificate revoked.';
  await story.complete('it', 'contain', locked, 'escalated');
  await story.act('privacy', 'confirm', 'confirms a breach', 'confirmed', {
    reason: 'Unencrypted and not recovered.',
  });
  await story.directions(
    'A letter to staff before any statement.',
    'Credit monitoring for everyone. Pensioners are on the payroll too, many of them in Texas.',
    'confirmed',
  );
  await assess(story);
  await lookAbroad(story);
  await settle(story);
  await close(story);
}

/** A person decides, and the laws that waited for it say what they require. */
async function assess(story: Story): Promise<void> {
  await story.assess('privacy', 'assesses severity and harm', ASSESSMENT);
  await story.complete('privacy', 'assess', 'Real risk of significant harm: identity theft.');
  await story.laws({ [COMMISSIONER]: 'asked', [INDIVIDUALS]: 'asked' });
}

/** A law that the facts of the report did not bring in; then one number turns out to be another. */
async function lookAbroad(story: Story): Promise<void> {
  await story.amend('privacy', 'writes down that 262 of the 640 live in Texas', texans(262));
  await story.hop('privacy', 'applies a law of Texas by hand', (incident) =>
    incident.apply('us-tx-521.053', 'Social insurance numbers of residents of Texas.'),
  );
  await story.laws({ [TEXANS]: 'open', [ATTORNEY_GENERAL]: 'open' });
  await story.amend('privacy', 'corrects the number in Texas, from 262 to 241', texans(241));
  await story.changedLaws({ [ATTORNEY_GENERAL]: 'not_required' });
}

async function settle(story: Story): Promise<void> {
  await story.complete('privacy', 'report-commissioner', 'Reported by the web form.');
  await story.laws({ [COMMISSIONER]: 'met' });
  await story.complete('communications', 'notify-individuals', 'Letters to all 640 people.');
  await story.laws({ [INDIVIDUALS]: 'met' });
  await story.complete('privacy', 'investigate', 'The device was set up before encryption was the rule.');
  const actions = 'All laptops are encrypted; exports stay on the server.';
  await story.complete('supervisor2', 'corrective-actions', actions);
  await story.refused('privacy', 'tries to resolve, with Texas open', 'resolve', 'gate_shut', [TEXANS]);
  const notice = 'The same letter, by mail, to all 241.';
  await story.hop('privacy', 'records the notice to those in Texas', (incident) =>
    incident.meet(TEXANS, { notice }),
  );
  await story.laws({ [TEXANS]: 'met' });
}

function texans(count: number): Parameters<OneIncident['amend']>[0] {
  return { affected: { residences: ['CA-ON', 'US-TX'], residentsByPlace: { 'US-TX': count } } };
}
