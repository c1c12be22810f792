import { readAnswer, type Answer, type Resource } from './answer.js';
import type { RunningApp } from './running-app.js';
import { Systems } from './systems.js';

const PATCH = 'urn:ietf:params:scim:api:messages:2.0:PatchOp';

/** A directory that keeps people in step: it sends its key as a bearer token, as Entra ID and Okta do. */
export class Directory {
  private constructor(
    private readonly app: RunningApp,
    readonly system: Resource,
  ) {}

  static async connect(app: RunningApp, scopes: readonly string[] = ['scim']): Promise<Directory> {
    return new Directory(app, await new Systems(app).add({ name: 'Directory', scopes }));
  }

  async ask(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    const sent = {
      authorization: `Bearer ${this.system.key}`,
      ...(body !== undefined && { 'content-type': 'application/scim+json; charset=utf-8' }),
      ...headers,
    };
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    const request = { method, headers: sent, ...(body !== undefined && { body: text }) };
    return readAnswer(await fetch(`${this.app.url}/scim/v2/${path}`, request));
  }

  patch(path: string, ...operations: object[]): Promise<Answer> {
    return this.ask('PATCH', path, { schemas: [PATCH], Operations: operations });
  }

  /** Adds someone, as Entra ID would say it. */
  async hire(userName: string, parts: Record<string, unknown> = {}): Promise<Resource> {
    const answer = await this.ask('POST', 'Users', {
      schemas: ['urn:ietf:params:scim:schemas:core:2.0:User'],
      ...{ userName, displayName: userName.split('@')[0], active: true, ...parts },
    });
    if (answer.status !== 201) throw new Error(answer.text);
    return answer.body;
  }

  async find(filter: string): Promise<Resource[]> {
    const { status, body, text } = await this.ask('GET', `Users?filter=${encodeURIComponent(filter)}`);
    if (status !== 200) throw new Error(text);
    return body['Resources'] as Resource[];
  }

  /** Ids of who is in a group, by the name that people sign in with. */
  async members(group: string): Promise<string[]> {
    const { body } = await this.ask('GET', `Groups/${group}`);
    return (body['members'] as { value: string }[]).map(({ value }) => value);
  }
}
