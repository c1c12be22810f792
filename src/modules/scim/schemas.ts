import { ENTERPRISE, GROUP, USER } from '../../domain/directory/schemas.js';

interface Attribute {
  name: string;
  type: 'string' | 'boolean' | 'complex';
  multiValued: boolean;
  description: string;
  required: boolean;
  caseExact: boolean;
  mutability: 'readWrite' | 'readOnly';
  returned: 'default';
  uniqueness: 'none' | 'server';
  subAttributes?: Attribute[];
}

function attribute(name: string, description: string, other: Partial<Attribute> = {}): Attribute {
  return {
    ...{ name, type: 'string', multiValued: false, description, required: false, caseExact: false },
    ...{ mutability: 'readWrite', returned: 'default', uniqueness: 'none', ...other },
  };
}

const READ_ONLY = { mutability: 'readOnly' } as const;

/** Only what is kept here (RFC 7643, section 7); everything else that is sent is passed over. */
const ATTRIBUTES = {
  [USER]: [
    attribute('userName', 'By which the directory finds them; their address unless emails says otherwise', {
      ...{ required: true, uniqueness: 'server' },
    }),
    attribute('displayName', 'Name'),
    attribute('name', 'Name', { type: 'complex', subAttributes: [attribute('formatted', 'Name')] }),
    attribute('active', 'False: they have left', { type: 'boolean' }),
    attribute('preferredLanguage', 'en or fr'),
    attribute('emails', 'One address: the primary one, or that of work', {
      ...{ type: 'complex', multiValued: true },
      subAttributes: [
        attribute('value', 'Address', { uniqueness: 'server' }),
        attribute('type', 'Always work', READ_ONLY),
        attribute('primary', 'Always true', { type: 'boolean', ...READ_ONLY }),
      ],
    }),
    attribute('groups', 'Offices', {
      ...{ type: 'complex', multiValued: true, ...READ_ONLY },
      subAttributes: [attribute('value', 'Id', READ_ONLY), attribute('display', 'Name', READ_ONLY)],
    }),
  ],
  [ENTERPRISE]: [attribute('department', 'Name or key of a division')],
  [GROUP]: [
    attribute('displayName', 'Name of the office', READ_ONLY),
    attribute('members', 'Who holds it', {
      ...{ type: 'complex', multiValued: true },
      subAttributes: [attribute('value', 'Id of a user'), attribute('display', 'Name', READ_ONLY)],
    }),
  ],
};

const NAMES = { [USER]: 'User', [ENTERPRISE]: 'EnterpriseUser', [GROUP]: 'Group' };

export function schemas(root: string): object[] {
  return Object.entries(ATTRIBUTES).map(([id, attributes]) => ({
    schemas: ['urn:ietf:params:scim:schemas:core:2.0:Schema'],
    ...{
      id,
      name: NAMES[id as keyof typeof NAMES],
      description: NAMES[id as keyof typeof NAMES],
      attributes,
    },
    meta: { resourceType: 'Schema', location: `${root}/Schemas/${id}` },
  }));
}

export function resourceTypes(root: string): object[] {
  const type = (id: string, schema: string, more: object): object => ({
    schemas: ['urn:ietf:params:scim:schemas:core:2.0:ResourceType'],
    ...{ id, name: id, endpoint: `/${id}s`, description: id, schema, ...more },
    meta: { resourceType: 'ResourceType', location: `${root}/ResourceTypes/${id}` },
  });
  return [
    type('User', USER, { schemaExtensions: [{ schema: ENTERPRISE, required: false }] }),
    type('Group', GROUP, {}),
  ];
}

/** RFC 7643, section 5. */
export function providerConfig(root: string, mostResults: number): object {
  const [yes, no] = [{ supported: true }, { supported: false }];
  return {
    schemas: ['urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig'],
    ...{ patch: yes, bulk: { ...no, maxOperations: 0, maxPayloadSize: 0 } },
    ...{ filter: { ...yes, maxResults: mostResults }, changePassword: no, sort: no, etag: yes },
    authenticationSchemes: [
      {
        ...{ type: 'oauthbearertoken', name: 'API key', primary: true },
        description: 'A key with the scope scim, as Authorization: Bearer or X-Api-Key',
      },
    ],
    meta: { resourceType: 'ServiceProviderConfig', location: `${root}/ServiceProviderConfig` },
  };
}
