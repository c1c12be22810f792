import { SCOPES, type Scope } from '../../../domain/access/scopes.js';
import { Choices, Email, Text, Texts, Time } from '../../../platform/http/fields.js';

const name = { min: 1, max: 100, example: 'SIEM' };
const scopes = {
  description: Object.entries(SCOPES)
    .map(([scope, what]) => `${scope}: ${what}`)
    .join('; '),
  example: ['incidents:report', 'incidents:read'],
};
const owner = { description: 'E-mail address of the person who answers for it' };
const division = {
  ...{ min: 1, max: 60, optional: true, nullable: true, example: null },
  description: 'Key of the division that its reports concern, unless they name one',
};
const networks = {
  ...{ max: 50, length: 49, optional: true, example: ['192.0.2.0/24', '2001:db8::7'] },
  description: 'Addresses and networks from which it is taken; empty for all',
};
const expiresAt = {
  description: 'When it ends, within 400 days',
  example: '2027-11-20T00:00:00-05:00',
};

export class NewApiKeyDto {
  @Text(name) name!: string;
  @Email(owner) owner!: string;
  @Choices(Object.keys(SCOPES), scopes) scopes!: Scope[];
  @Time(expiresAt) expiresAt!: string;
  @Text(division) division?: string | null;
  @Texts(networks) networks?: string[];
}

export class ChangeApiKeyDto {
  @Text({ ...name, optional: true }) name?: string;
  @Email({ ...owner, optional: true }) owner?: string;
  @Choices(Object.keys(SCOPES), { ...scopes, optional: true }) scopes?: Scope[];
  @Text(division) division?: string | null;
  @Texts(networks) networks?: string[];
}

export class RotateApiKeyDto {
  @Time(expiresAt) expiresAt!: string;
  @Time({
    ...{ optional: true, example: '2026-11-27T00:00:00-05:00' },
    description: 'How long the key that is in use is still taken, up to 30 days; not at all, unless given',
  })
  overlapUntil?: string;
}
