import { Story } from './story.ts';

/** An hour ago, with an offset, as a person would type it. */
function hoursAgo(hours: number): string {
  return new Date(Date.now() - hours * 3_600_000).toISOString();
}

/** Paper, one person, a health unit. */
export async function letterToTheWrongResident(base: string): Promise<void> {
  const story = new Story(base);
  story.title('1. A letter to the wrong resident');
  await story.report('employee', 'reports a letter that went to the wrong address', {
    title: 'Letter mailed to the wrong resident',
    description: 'A vaccination letter for number 21 was delivered to number 12, and opened there.',
    discoveredAt: hoursAgo(1),
    division: 'public-health',
    cause: 'misdirected_mail',
    intent: 'accidental',
    informationTypes: ['name', 'health'],
    formats: ['paper'],
    affected: { estimate: 1, exact: true, includesEmployees: false, residences: ['CA-ON'] },
    healthCustodian: true,
  });
  await story.invisibleTo('supervisor2');
  await story.act('supervisor', 'acknowledge', 'acknowledges', 'acknowledged', {
    note: 'I am calling the resident.',
  });
  await story.complete(
    'supervisor',
    'contain',
    'The letter was picked up from the neighbour.',
    'acknowledged',
  );
  await story.act(
    'supervisor',
    'escalate',
    'asks Communications, Human Resources and the privacy office',
    'escalated',
  );
  await story.hop(
    'communications',
    'gives direction',
    'PUT',
    'directions/communications',
    { text: 'No statement. Questions go to me.' },
    'escalated',
  );
  await story.hop(
    'hr',
    'gives direction',
    'PUT',
    'directions/human-resources',
    { text: 'No discipline; a reminder to the team.' },
    'escalated',
  );
  await story.act('privacy', 'confirm', 'confirms a breach', 'confirmed', {
    reason: 'Health information reached a stranger.',
  });
  await story.refused('privacy', 'tries to resolve too early', 'resolve', 'gate_shut');
  await story.complete('privacy', 'assess', 'Low sensitivity, recovered within hours.');
  await story.waive('privacy', 'report-commissioner', 'None of the seven circumstances applies.');
  await story.complete('privacy', 'notify-individuals', 'Told by telephone and by letter.');
  await story.complete('privacy', 'investigate', 'Two window envelopes were stuck together.');
  await story.complete('supervisor', 'corrective-actions', 'A second person checks envelopes.');
  await close(story);
}

/** 640 employees' payroll on an unencrypted laptop. */
export async function lostLaptop(base: string): Promise<void> {
  const story = new Story(base);
  story.title('2. A lost, unencrypted laptop with the payroll of 640 employees');
  await story.report('employee2', 'reports a laptop left on a bus', {
    title: 'Payroll laptop left on a bus',
    description: 'The laptop is not encrypted. The payroll export of June was on it.',
    discoveredAt: hoursAgo(3),
    cause: 'lost_device',
    intent: 'accidental',
    informationTypes: ['name', 'government_id', 'financial', 'payroll'],
    formats: ['device', 'electronic'],
    affected: { estimate: 640, exact: true, includesEmployees: true, residences: ['CA-ON'] },
    systemsInvolved: true,
    externalReference: 'ASSET-4711',
  });
  await story.act('supervisor2', 'acknowledge', 'acknowledges', 'acknowledged');
  await story.act(
    'supervisor2',
    'escalate',
    'asks Communications, Human Resources and the privacy office',
    'escalated',
  );
  await story.complete(
    'it',
    'contain',
    'Remote lock sent, accounts and VPN certificate revoked.',
    'escalated',
  );
  await story.act('privacy', 'confirm', 'confirms a breach', 'confirmed', {
    reason: 'Unencrypted and not recovered.',
  });
  await story.hop(
    'communications',
    'gives direction',
    'PUT',
    'directions/communications',
    { text: 'A letter to staff before any statement.' },
    'confirmed',
  );
  await story.hop(
    'hr',
    'gives direction',
    'PUT',
    'directions/human-resources',
    { text: 'Credit monitoring for everyone concerned.' },
    'confirmed',
  );
  await story.assess('privacy', {
    enisa: {
      categories: [{ category: 'simple' }, { category: 'financial', adjustment: 1 }],
      ei: 1,
      cb: { confidentiality: 0 },
    },
    rrosh: {
      decision: true,
      reasons:
        'Social insurance numbers and bank accounts allow identity theft; the laptop was not recovered.',
      findings: [
        { factor: 'sensitivity', answer: 'high' },
        { factor: 'misuse', answer: 'high', note: 'The disk is not encrypted.' },
        { factor: 'mitigation', answer: 'medium', note: 'Credit monitoring is offered.' },
      ],
    },
  });
  await story.complete('privacy', 'assess', 'Real risk of significant harm: identity theft.');
  await story.complete('privacy', 'report-commissioner', 'Reported by the web form.');
  await story.complete('communications', 'notify-individuals', 'Letters to all 640 employees.');
  await story.complete('privacy', 'investigate', 'The device was set up before encryption was the rule.');
  await story.complete(
    'supervisor2',
    'corrective-actions',
    'All laptops are encrypted; exports stay on the server.',
  );
  await close(story);
}

/** A colleague looks into a health record: intentional, and a matter of conduct. */
export async function snooping(base: string): Promise<void> {
  const story = new Story(base);
  story.title('3. Snooping in a health record by a colleague');
  await story.report('employee', 'reports a colleague, who is named as implicated', {
    title: 'Health record opened without reason',
    description:
      'The access log shows three openings of the record of someone who is no patient of the team.',
    discoveredAt: hoursAgo(2),
    division: 'public-health',
    cause: 'unauthorized_access',
    intent: 'intentional',
    informationTypes: ['name', 'health'],
    formats: ['electronic'],
    affected: { estimate: 1, exact: true, includesEmployees: false, residences: ['CA-ON'] },
    systemsInvolved: true,
    healthCustodian: true,
    implicated: ['nurse@example.org'],
  });
  await story.invisibleTo('nurse');
  await story.invisibleTo('supervisor');
  await story.act(
    'manager',
    'acknowledge',
    'acknowledges, in place of the conflicted supervisor',
    'acknowledged',
  );
  await story.complete('it', 'contain', 'Access suspended; the log is preserved.', 'acknowledged');
  await story.act(
    'manager',
    'escalate',
    'asks Communications, Human Resources and the privacy office',
    'escalated',
  );
  await story.hop(
    'hr',
    'gives direction',
    'PUT',
    'directions/human-resources',
    { text: 'Interview on Monday; union informed.' },
    'escalated',
  );
  await story.hop(
    'communications',
    'gives direction',
    'PUT',
    'directions/communications',
    { text: 'No statement.' },
    'escalated',
  );
  await story.act('privacy', 'confirm', 'confirms a breach', 'confirmed', {
    reason: 'Use without authority, PHIPA.',
  });
  await story.complete('privacy', 'assess', 'Intentional use of health information: notify.');
  await story.complete(
    'privacy',
    'report-commissioner',
    'Use without authority: one of the seven circumstances.',
  );
  await story.complete('privacy', 'notify-individuals', 'The patient was told in person and by letter.');
  await story.complete('privacy', 'investigate', 'Interview and access log agree.');
  await story.complete(
    'manager',
    'corrective-actions',
    'Break-glass prompt; yearly confidentiality training.',
  );
  await close(story);
}

async function close(story: Story): Promise<void> {
  await story.act('privacy', 'resolve', 'resolves', 'resolved');
  await story.act('hr', 'sign-off', 'signs for Human Resources', 'resolved');
  await story.refused('hr', 'tries to sign a second time', 'sign-off', 'second_person_needed');
  await story.act('privacy', 'sign-off', 'signs for the privacy office', 'closed');
  await story.allMailArrived();
}
