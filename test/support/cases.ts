import { type Answer, type Resource } from './answer.js';
import type { RunningApp } from './running-app.js';

type Body = Record<string, unknown>;
type Stage = 'reported' | 'acknowledged' | 'escalated' | 'confirmed' | 'done' | 'resolved' | 'closed';

/** One hop of an incident's life: who, the method and path below the incident, and what is sent. */
type Hop = readonly [account: string, method: string, path: string, body: Body];

/** What leads to each stage from the one before it, done by those whose part it is. */
const HOPS: Record<Stage, readonly Hop[]> = {
  reported: [],
  acknowledged: [['supervisor', 'POST', 'acknowledge', {}]],
  escalated: [['supervisor', 'POST', 'escalate', {}]],
  confirmed: [['privacy', 'POST', 'confirm', { reason: 'A stranger read it.' }]],
  done: [
    ['supervisor', 'POST', 'steps/contain/complete', { note: 'Fetched back.' }],
    ['communications', 'PUT', 'directions/communications', { text: 'No statement.' }],
    ['hr', 'PUT', 'directions/human-resources', { text: 'A reminder to the team.' }],
    ['privacy', 'POST', 'steps/assess/complete', { note: 'Low.' }],
    ['privacy', 'POST', 'steps/report-commissioner/waive', { reason: 'No circumstance applies.' }],
    ['privacy', 'POST', 'steps/notify-individuals/complete', { note: 'Told by telephone.' }],
    ['privacy', 'POST', 'steps/investigate/complete', { note: 'Two envelopes stuck together.' }],
    ['supervisor', 'POST', 'steps/corrective-actions/complete', { note: 'A second person checks.' }],
  ],
  resolved: [['privacy', 'POST', 'resolve', {}]],
  closed: [
    ['hr', 'POST', 'sign-off', {}],
    ['privacy', 'POST', 'sign-off', {}],
  ],
};
const STAGES = Object.keys(HOPS) as Stage[];

/** Files incidents and moves them along over HTTP; a hop that is refused throws what was answered. */
export class Cases {
  constructor(private readonly app: RunningApp) {}

  /** Files a report; what matters to the test replaces what is usual. */
  async file(report: Body = {}, account = 'employee'): Promise<Resource> {
    const discoveredAt = new Date(Date.now() - 60_000).toISOString();
    const body = { title: 'Letter mailed to the wrong resident', discoveredAt, ...report };
    const filed = await this.app.ask(account, 'POST', '/v1/incidents', body);
    return succeeded(filed, 'report').body;
  }

  /** Files a report in Public Health and brings it to a stage; `cast` replaces who does the parts. */
  async at(stage: Stage, report: Body = {}, cast: Readonly<Record<string, string>> = {}): Promise<Resource> {
    const { id } = await this.file({ division: 'public-health', ...report }, cast['employee'] ?? 'employee');
    for (const each of STAGES.slice(0, STAGES.indexOf(stage) + 1))
      for (const [account, method, path, body] of HOPS[each])
        succeeded(await this.ask(cast[account] ?? account, method, id, path, body), path);
    return (await this.ask(cast['privacy'] ?? 'privacy', 'GET', id)).body;
  }

  ask(
    account: string,
    method: string,
    incident: string,
    path = '',
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    return this.app.ask(account, method, `/v1/incidents/${incident}${path && `/${path}`}`, body, headers);
  }

  act(account: string, incident: string, action: string, body: Body = {}): Promise<Answer> {
    return this.ask(account, 'POST', incident, action, body);
  }

  /** A change that succeeds, with the newest ETag. */
  async amend(account: string, incident: string, changes: Body): Promise<Resource> {
    const { headers } = await this.ask(account, 'GET', incident);
    const answer = await this.ask(account, 'PATCH', incident, '', changes, {
      'if-match': headers.get('etag') ?? '',
    });
    return succeeded(answer, 'PATCH').body;
  }

  async step(incident: string, key: string, account = 'privacy'): Promise<Resource> {
    const { body } = await this.ask(account, 'GET', incident, 'steps');
    const step = body.items.find((each) => each.key === key);
    if (!step) throw new Error(`no step ${key}`);
    return step;
  }

  /** The items of a list below the incident, in order. */
  async list(account: string, incident: string, path: string): Promise<Resource[]> {
    return succeeded(await this.ask(account, 'GET', incident, path), path).body.items;
  }
}

function succeeded(answer: Answer, what: string): Answer {
  if (answer.status < 300) return answer;
  throw new Error(`${what} was answered ${answer.status}: ${answer.text}`);
}
