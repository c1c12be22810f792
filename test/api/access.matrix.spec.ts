import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Cases } from '../support/cases.js';
import { RunningApp } from '../support/running-app.js';
import { readTable } from '../support/table.js';

/*
 * Who may do what, asked over HTTP, about an incident of Public Health that `employee` reported.
 * yes: permitted, whatever the lifecycle says · no: 403 · -: 404, as if there were no such incident.
 * Columns are accounts of the sample organization; `others` are legal, it, admin, employee2, supervisor2 and nurse.
 */

const OTHERS = ['legal', 'it', 'admin', 'employee2', 'supervisor2', 'nurse'];

const BEFORE_ESCALATION = `
                                                     employee  supervisor  manager  communications  hr  privacy  auditor  others
  GET                                                yes       yes         yes      -               -   yes      yes      -
  GET steps                                          yes       yes         yes      -               -   yes      yes      -
  GET timeline                                       yes       yes         yes      -               -   yes      yes      -
  GET messages                                       yes       yes         yes      -               -   yes      yes      -
  GET comments                                       yes       yes         yes      -               -   yes      yes      -
  GET directions                                     yes       yes         yes      -               -   yes      yes      -
  GET obligations                                    no        yes         yes      -               -   yes      yes      -
  POST comments                                      yes       yes         yes      -               -   yes      no       -
  PATCH title                                        yes       yes         yes      -               -   yes      no       -
  PATCH division                                     no        no          no       -               -   yes      no       -
  PATCH employmentActionAt                           no        no          no       -               -   no       no       -
  POST acknowledge                                   no        yes         yes      -               -   yes      no       -
  POST escalate                                      no        yes         yes      -               -   yes      no       -
  POST confirm                                       no        no          no       -               -   yes      no       -
  POST dismiss                                       no        no          no       -               -   yes      no       -
  POST resolve                                       no        no          no       -               -   yes      no       -
  POST sign-off                                      no        no          no       -               -   yes      no       -
  POST reopen                                        no        no          no       -               -   yes      no       -
  PUT directions/communications                      no        no          no       -               -   no       no       -
  PUT directions/human-resources                     no        no          no       -               -   no       no       -
  PUT assessment                                     no        no          no       -               -   yes      no       -
  POST steps/contain/complete                        no        yes         yes      -               -   yes      no       -
  POST steps/assess/complete                         no        no          no       -               -   yes      no       -
  POST steps/assess/waive                            no        no          no       -               -   yes      no       -
  POST steps/contain/assign                          no        yes         yes      -               -   yes      no       -
  POST obligations                                   no        no          no       -               -   yes      no       -
  POST obligations/ca-on-mfippa-commissioner/decide  no        no          no       -               -   yes      no       -
  POST obligations/ca-on-mfippa-commissioner/meet    no        no          no       -               -   yes      no       -
`;

const AFTER_ESCALATION = `
                                                     employee  supervisor  manager  communications  hr   privacy  auditor  others
  GET                                                yes       yes         yes      yes             yes  yes      yes      -
  GET steps                                          yes       yes         yes      yes             yes  yes      yes      -
  GET timeline                                       yes       yes         yes      yes             yes  yes      yes      -
  GET messages                                       yes       yes         yes      yes             yes  yes      yes      -
  GET comments                                       yes       yes         yes      yes             yes  yes      yes      -
  GET directions                                     yes       yes         yes      yes             yes  yes      yes      -
  GET obligations                                    no        yes         yes      yes             yes  yes      yes      -
  POST comments                                      yes       yes         yes      yes             yes  yes      no       -
  PATCH title                                        yes       yes         yes      no              no   yes      no       -
  PATCH division                                     no        no          no       no              no   yes      no       -
  PATCH employmentActionAt                           no        no          no       no              yes  no       no       -
  POST acknowledge                                   no        yes         yes      no              no   yes      no       -
  POST escalate                                      no        yes         yes      no              no   yes      no       -
  POST confirm                                       no        no          no       no              no   yes      no       -
  POST dismiss                                       no        no          no       no              no   yes      no       -
  POST resolve                                       no        no          no       no              no   yes      no       -
  POST sign-off                                      no        no          no       no              yes  yes      no       -
  POST reopen                                        no        no          no       no              no   yes      no       -
  PUT directions/communications                      no        no          no       yes             no   no       no       -
  PUT directions/human-resources                     no        no          no       no              yes  no       no       -
  PUT assessment                                     no        no          no       no              no   yes      no       -
  POST steps/contain/complete                        no        yes         yes      no              no   yes      no       -
  POST steps/assess/complete                         no        no          no       no              no   yes      no       -
  POST steps/notify-individuals/complete             no        no          no       yes             no   yes      no       -
  POST steps/notify-college/complete                 no        no          no       no              yes  no       no       -
  POST steps/assess/waive                            no        no          no       no              no   yes      no       -
  POST steps/direction-human-resources/waive         no        no          no       no              yes  yes      no       -
  POST steps/contain/assign                          no        yes         yes      no              no   yes      no       -
  POST steps/decide/assign                           no        no          no       no              no   yes      no       -
  POST obligations                                   no        no          no       no              no   yes      no       -
  POST obligations/ca-on-mfippa-commissioner/decide  no        no          no       no              no   yes      no       -
  POST obligations/ca-on-mfippa-commissioner/meet    no        no          no       no              no   yes      no       -
`;

/** What each request says beside who asks. */
const BODIES: Record<string, unknown> = {
  'POST comments': { text: 'A question.' },
  'PATCH title': { title: 'Corrected' },
  'PATCH division': { division: 'public-health' },
  'PATCH employmentActionAt': { employmentActionAt: null },
  'PUT directions/communications': { text: 'No statement.' },
  'PUT directions/human-resources': { text: 'A reminder.' },
  'PUT assessment': { rrosh: { decision: false, reasons: 'Recovered unopened.' } },
  'POST steps/assess/waive': { reason: 'Not needed.' },
  'POST steps/direction-human-resources/waive': { reason: 'Not needed.' },
  'POST steps/contain/assign': { person: 'privacy@example.org' },
  'POST steps/decide/assign': { person: 'privacy@example.org' },
  'POST obligations': { regime: 'eu-gdpr', reason: 'They live there.' },
  'POST obligations/ca-on-mfippa-commissioner/decide': { decision: 'required', reason: 'We always tell.' },
  'POST obligations/ca-on-mfippa-commissioner/meet': { notice: 'By the web form.' },
};

describe('who may do what', () => {
  let app: RunningApp;
  let cases: Cases;
  beforeAll(async () => {
    app = await RunningApp.start({ PROCESS: 'http' });
    cases = new Cases(app);
  });
  afterAll(() => app.stop());

  const stages = [
    ['reported', BEFORE_ESCALATION],
    ['escalated', AFTER_ESCALATION],
    ['closed', AFTER_ESCALATION],
  ] as const;

  describe.each(stages)('of an incident that is %s', (stage, table) => {
    let shared: string;
    beforeAll(async () => void (shared = (await cases.at(stage)).id));

    it.each(readTable(table))('$row', async ({ row, cells: { others = '', ...cells } }) => {
      const id = stage === 'reported' ? (await cases.at(stage)).id : shared;
      const etag = (await cases.ask('privacy', 'GET', id)).headers.get('etag') ?? '';
      const expected = { ...cells, ...Object.fromEntries(OTHERS.map((account) => [account, others])) };
      const found: Record<string, string> = {};
      const ask = async (account: string): Promise<void> =>
        void (found[account] = await verdict(account, row, id, etag));
      // Those who may come last: what they do moves the incident on.
      const accounts = Object.keys(expected);
      await Promise.all(accounts.filter((account) => expected[account] !== 'yes').map(ask));
      for (const account of accounts.filter((each) => expected[each] === 'yes')) await ask(account);
      expect(found).toEqual(expected);
    });

    async function verdict(account: string, row: string, id: string, etag: string): Promise<string> {
      const [method = '', target = ''] = row.split(' ');
      const isPatch = method === 'PATCH';
      const headers: Record<string, string> = isPatch ? { 'if-match': etag } : {};
      const body = method === 'GET' ? undefined : (BODIES[row] ?? {});
      const answer = await cases.ask(account, method, id, isPatch ? '' : target, body, headers);
      if (answer.status === 404) return '-';
      if (answer.status === 403) return answer.body.code === 'not_allowed' ? 'no' : answer.text;
      return [200, 201, 400, 409, 412, 428].includes(answer.status) ? 'yes' : answer.text;
    }
  });
});
