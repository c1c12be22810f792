import type { Api } from './api.ts';
import type { components, paths } from './schema.ts';

type Schemas = components['schemas'];
export type Incident = Schemas['IncidentView'];
export type Step = Schemas['StepView'];
export type Obligation = Schemas['ObligationView'];
export type Assessment = Schemas['AssessmentView'];
export type Message = Schemas['MessageView'];
export type Action = 'acknowledge' | 'escalate' | 'confirm' | 'dismiss' | 'resolve' | 'sign-off' | 'reopen';
type Office = paths['/v1/incidents/{incident}/directions/{office}']['put']['parameters']['path']['office'];

/** One incident, by its reference or id: what is read and done most often. */
export class OneIncident {
  readonly reference: string;
  private readonly api: Api;

  constructor(api: Api, reference: string) {
    this.api = api;
    this.reference = reference;
  }

  async read(): Promise<Incident> {
    return (await this.api.GET('/v1/incidents/{incident}', { params: this.at() })).data;
  }

  /** `ifVersion` refuses it where the incident has another version by now. */
  async act(action: Action, body: Schemas['ActionDto'] = {}, ifVersion?: number | string): Promise<Incident> {
    const params = { ...this.at(), header: ifVersion === undefined ? {} : { 'If-Match': `"${ifVersion}"` } };
    return (await this.api.POST(`/v1/incidents/{incident}/${action}`, { params, body })).data;
  }

  /** Completes or corrects facts; refused where somebody else changed the incident since `version`, or since now. */
  async amend(facts: Schemas['AmendDto'], version?: number): Promise<Incident> {
    const header = { 'If-Match': `"${version ?? (await this.read()).version}"` };
    const params = { ...this.at(), header };
    return (await this.api.PATCH('/v1/incidents/{incident}', { params, body: facts })).data;
  }

  async steps(): Promise<Step[]> {
    return (await this.api.GET('/v1/incidents/{incident}/steps', { params: this.at() })).data.items;
  }

  async complete(step: string, body: Schemas['CompleteStepDto'] = {}): Promise<Step> {
    const params = this.at({ step });
    return (await this.api.POST('/v1/incidents/{incident}/steps/{step}/complete', { params, body })).data;
  }

  async waive(step: string, reason: string): Promise<Step> {
    const params = this.at({ step });
    const body = { reason };
    return (await this.api.POST('/v1/incidents/{incident}/steps/{step}/waive', { params, body })).data;
  }

  async direct(office: Office, text: string): Promise<Schemas['DirectionView']> {
    const params = this.at({ office });
    const body = { text };
    return (await this.api.PUT('/v1/incidents/{incident}/directions/{office}', { params, body })).data;
  }

  async assess(body: Schemas['AssessmentDto']): Promise<Assessment> {
    return (await this.api.PUT('/v1/incidents/{incident}/assessment', { params: this.at(), body })).data;
  }

  /** What laws require. */
  async obligations(): Promise<Obligation[]> {
    return (await this.api.GET('/v1/incidents/{incident}/obligations', { params: this.at() })).data.items;
  }

  /** Applies a law that the facts do not bring in. */
  async apply(regime: string, reason: string): Promise<Obligation[]> {
    const body = { regime, reason };
    return (await this.api.POST('/v1/incidents/{incident}/obligations', { params: this.at(), body })).data
      .items;
  }

  async decide(obligation: string, body: Schemas['DecideObligationDto']): Promise<Obligation> {
    const path = '/v1/incidents/{incident}/obligations/{obligation}/decide';
    return (await this.api.POST(path, { params: this.at({ obligation }), body })).data;
  }

  async meet(obligation: string, body: Schemas['MeetObligationDto']): Promise<Obligation> {
    const path = '/v1/incidents/{incident}/obligations/{obligation}/meet';
    return (await this.api.POST(path, { params: this.at({ obligation }), body })).data;
  }

  /** Who was told what, and whether it arrived. */
  async messages(): Promise<Message[]> {
    return (await this.api.GET('/v1/incidents/{incident}/messages', { params: this.at() })).data.items;
  }

  private at<More extends object = object>(more: More = {} as More): { path: { incident: string } & More } {
    return { path: { incident: this.reference, ...more } };
  }
}
