import { generateKeyPairSync, type KeyPairKeyObjectResult } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { ConfigError, readConfig } from './read-config.js';

const REQUIRED = {
  ...{ DATABASE_URL: 'postgres://localhost/breach', AUTH_KEY: 'k'.repeat(32) },
  DATA_KEYS: `2026:${'A'.repeat(43)}=`,
};

/** The mistakes in an environment that is right but for `env`. */
function problems(env: Record<string, string>): readonly string[] {
  try {
    readConfig({ ...REQUIRED, ...env });
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
}

describe('the configuration', () => {
  it('lists every mistake at once', () => {
    const env = { PORT: 'web', SMTP_URL: 'mail', AUTH_KEY: 'short', ORG_ZONE: 'Toronto', PROCESS: 'both' };
    expect(problems(env)).toEqual([
      'PORT must be a whole number from 0 to 65535',
      'AUTH_KEY must have at least 32 characters',
      'SMTP_URL must be an address that begins with smtp:// or smtps://',
      'ORG_ZONE must be an IANA time zone such as America/Toronto',
      'PROCESS must be one of all, http, worker',
    ]);
    expect(() => readConfig({ ...REQUIRED, ...env })).toThrow(/^The configuration has mistakes:\n {2}- PORT/);
  });

  it.each([
    { name: 'DATABASE_URL', right: ['postgresql://u:p@h:5432/d'], wrong: ['mysql://h/d', 'localhost'] },
    { name: 'MIGRATION_DATABASE_URL', right: ['postgres://owner:p@h/d'], wrong: ['mysql://h/d', 'owner'] },
    { name: 'AUDIT_CHECKPOINT_MINUTES', right: ['1', '1440'], wrong: ['0', '1441', '1.5'] },
    { name: 'DATABASE_POOL', right: ['2', '100'], wrong: ['1', '101', '0x10', '-2', '2.5'] },
    { name: 'PORT', right: ['0', '65535'], wrong: ['65536', '1e3', '-1'] },
    {
      name: 'SMTP_URL',
      right: ['smtps://u:p@h:465', 'smtp://h?requireTLS=true'],
      wrong: [
        'http://h',
        'mail.example.org',
        'smtp://h?tls.rejectUnauthorized=false',
        'smtp://h?a=1&tls%2Eca=x',
      ],
    },
    { name: 'SMTP_TLS', right: ['opportunistic', 'required', 'off'], wrong: ['on', 'true', 'Required'] },
    { name: 'PUBLIC_URL', right: ['https://h/path'], wrong: ['h.example.org', 'javascript:0'] },
    {
      name: 'HEARTBEAT_URL',
      right: ['https://h/ping/1'],
      wrong: ['h.example.org', 'ftp://h', 'file:///etc'],
    },
    {
      name: 'MAIL_FROM',
      right: ['privacy@example.org', 'City <privacy@example.org>'],
      wrong: ['City', 'City <privacy>', 'a@b.c\r\nBcc: d@e.f', 'City <a@b> <c@d>'],
    },
    {
      name: 'OIDC_ALGORITHMS',
      right: ['RS256', 'ES256,EdDSA'],
      wrong: ['HS256', 'RS256,HS512', 'none', 'rs256'],
    },
    { name: 'OIDC_TOKEN_TYPE', right: ['JWT', 'at+jwt'], wrong: ['jwt', 'any'] },
    { name: 'OIDC_MFA', right: ['amr:mfa,acr:2'], wrong: ['mfa', 'amr:', 'amr mfa'] },
    { name: 'INBOUND_PROTOCOL', right: ['lmtp'], wrong: ['imap', 'SMTP'] },
    {
      name: 'INBOUND_ADDRESS',
      right: ['privacy@city.example'],
      wrong: ['privacy', 'City <privacy@city.example>'],
    },
    {
      name: 'INBOUND_RELAYS',
      right: ['10.0.0.1', '10.0.0.0/8,2001:db8::/32'],
      wrong: ['mail.city.example', '10.0.0.0/33', '10.0.0.1/', '10.0.0.0/8/8', '10.0.0'],
    },
    { name: 'INBOUND_SENDERS', right: ['city.example,a-b.example'], wrong: ['@city.example', '*', 'a b'] },
    {
      name: 'INBOUND_BOUNCE_ADDRESS',
      right: ['bounces@city.example'],
      wrong: ['bounces', 'bounces+x@city.example', `${'b'.repeat(15)}@city.example`],
    },
    { name: 'INBOUND_MAX_BYTES', right: ['10240', '52428800'], wrong: ['10239', '52428801', '10MB'] },
    { name: 'ORG_NAME', right: ['x'.repeat(100)], wrong: ['x'.repeat(101)] },
    { name: 'ORG_ZONE', right: ['America/Vancouver', 'UTC'], wrong: ['Nowhere/City'] },
    { name: 'MFIPPA_COMMENCEMENT', right: ['2028-02-29'], wrong: ['2027-02-29', '2027', '1 July 2027'] },
    { name: 'AUTH_KEY', right: ['x'.repeat(32)], wrong: ['x'.repeat(31)] },
    {
      name: 'DATA_KEYS',
      right: [`2026:${'A'.repeat(43)}=`, `b:${'A'.repeat(43)},a.1:${'_'.repeat(43)}`],
      wrong: [
        '2026',
        `2026:${'A'.repeat(42)}`,
        `auth:${'A'.repeat(43)}`,
        `a:${'A'.repeat(43)},a:${'B'.repeat(43)}`,
      ],
    },
    {
      name: 'TRUSTED_PROXIES',
      right: ['10.0.0.0/8, ::1'],
      wrong: ['proxy.example.org', '10.0.0.0/40', '1', 'true', '0.0.0.0/0', '::/0', '128.0.0.0/1'],
    },
    {
      name: 'CORS_ORIGINS',
      right: ['https://a.example, https://b.example:8443'],
      wrong: ['*', 'null', 'a.example', 'https://a.example/'],
    },
    { name: 'RATE_LIMIT_CALLER', right: ['0', '50'], wrong: ['-1', 'many', '1000001'] },
    { name: 'RATE_LIMIT_ADDRESS', right: ['0', '50'], wrong: ['-1', 'many'] },
    { name: 'METRICS', right: ['on', 'off'], wrong: ['yes', 'true'] },
    { name: 'METRICS_TOKEN', right: ['x'.repeat(16)], wrong: ['short', 'é'.repeat(16)] },
    { name: 'METRICS_NETWORKS', right: ['10.0.0.0/8,::1'], wrong: ['10.0.0.0/33', 'all'] },
    { name: 'DOCS', right: ['on', 'off'], wrong: ['0'] },
    { name: 'DOCS_NETWORKS', right: ['127.0.0.1'], wrong: ['localhost'] },
    { name: 'PASSWORD_MIN_LENGTH', right: ['8', '64'], wrong: ['7', '65'] },
    { name: 'PASSWORD_BLOCKLIST_FILE', right: ['passwords/common.txt'], wrong: ['/nowhere/at/all.txt'] },
    { name: 'LOG_LEVEL', right: ['silent'], wrong: ['loud', 'INFO'] },
    { name: 'PROCESS', right: ['all', 'http', 'worker'], wrong: ['web'] },
  ])('takes a $name that is right and refuses one that is wrong', ({ name, right, wrong }) => {
    expect(right.map((value) => problems({ [name]: value }))).toEqual(right.map(() => []));
    expect(wrong.map((value) => problems({ [name]: value }))).toEqual(
      wrong.map(() => [expect.stringMatching(`^${name} must `)]),
    );
  });

  describe('of DKIM', () => {
    const DKIM = { DKIM_DOMAIN: 'city.example', DKIM_SELECTOR: 's1', DKIM_KEY_FILE: '/key.pem' };
    const pem = ({ publicKey, privateKey }: KeyPairKeyObjectResult) => ({
      publicKey: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
      privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    });
    const rsa = pem(generateKeyPairSync('rsa', { modulusLength: 1024 }));
    const other = pem(generateKeyPairSync('ed25519'));
    const UNUSABLE = 'DKIM_KEY_FILE must be a readable file with an RSA private key in PEM';

    it('is off unless it is set, and read when all of it is', () => {
      expect(readConfig(REQUIRED).dkim).toBeNull();
      expect(readConfig({ ...REQUIRED, ...DKIM }, () => rsa.privateKey).dkim).toEqual({
        ...{ domain: 'city.example', selector: 's1', privateKey: rsa.privateKey },
      });
    });

    it.each(Object.keys(DKIM))('asks for %s when the others are given', (name) => {
      expect(() => readConfig({ ...REQUIRED, ...DKIM, [name]: '' }, () => rsa.privateKey)).toThrow(
        `${name} is missing: the settings of DKIM go together`,
      );
    });

    it.each([
      ['a public key', () => rsa.publicKey],
      ['a key that cannot sign it', () => other.privateKey],
      ['something else', () => 'not a key'],
      ['a file that is not there', undefined],
    ])('refuses %s at the start', (_, readKey) => {
      expect(() => readConfig({ ...REQUIRED, ...DKIM }, readKey)).toThrow(UNUSABLE);
    });

    it('refuses what is no name', () => {
      expect(problems({ ...DKIM, DKIM_DOMAIN: 'a b', DKIM_SELECTOR: 'x;y' })).toEqual([
        ...['DKIM_DOMAIN must be a domain name', 'DKIM_SELECTOR must be a domain name', UNUSABLE],
      ]);
    });
  });

  describe('of mail that comes in', () => {
    const INBOUND = {
      ...{ INBOUND_LISTEN: '[::1]:2525', INBOUND_ADDRESS: 'Privacy@City.example' },
      ...{ INBOUND_RELAYS: '10.0.0.0/8, ::1', INBOUND_SENDERS: 'City.example' },
    };

    it('is off unless it is set', () => {
      expect(readConfig(REQUIRED)).toMatchObject({ inbound: null, bounceAddress: '' });
      expect(readConfig({ ...REQUIRED, ...INBOUND })).toMatchObject({
        inbound: {
          ...{ host: '::1', port: 2525, protocol: 'smtp', address: 'privacy@city.example' },
          ...{ relays: ['10.0.0.0/8', '::1'], senders: ['city.example'], maxBytes: 10_485_760, tls: null },
        },
      });
    });

    it.each(['INBOUND_RELAYS', 'INBOUND_SENDERS'])('asks for %s: nobody is believed unnamed', (name) => {
      expect(problems({ ...INBOUND, [name]: '' })).toEqual([expect.stringMatching(`^${name} is missing`)]);
    });

    it.each(['2525', 'localhost', 'localhost:65536', ':25', '::1:25', 'smtp://localhost:25'])(
      'does not listen at %s',
      (place) => {
        expect(problems({ ...INBOUND, INBOUND_LISTEN: place })).toEqual([
          'INBOUND_LISTEN must be host:port, such as 127.0.0.1:2525',
        ]);
      },
    );

    it('reads its key and certificate at the start', () => {
      const files = { INBOUND_TLS_KEY_FILE: '/key.pem', INBOUND_TLS_CERT_FILE: '/cert.pem' };
      const read = (path: string): string => `in ${path}`;
      expect(readConfig({ ...REQUIRED, ...INBOUND, ...files }, read).inbound?.tls).toEqual({
        ...{ key: 'in /key.pem', cert: 'in /cert.pem' },
      });
      expect(problems({ ...INBOUND, ...files })).toEqual([
        expect.stringMatching(/^INBOUND_TLS_KEY_FILE and/),
      ]);
    });
  });

  it('does not leave mail open on an address that says encrypted', () => {
    expect(problems({ SMTP_URL: 'smtps://h', SMTP_TLS: 'off' })).toEqual([
      'SMTP_TLS must not be off when SMTP_URL begins with smtps://',
    ]);
  });

  it('takes spaces around a value, and an empty value for none', () => {
    expect(readConfig({ ...REQUIRED, PORT: ' 8080 ', ORG_NAME: '  ' })).toMatchObject({
      ...{ port: 8080, organization: 'Your organization' },
    });
  });

  it('keeps links free of a double slash, and lets them follow the port', () => {
    expect(readConfig({ ...REQUIRED, PUBLIC_URL: 'https://h.example//' }).publicUrl).toBe(
      'https://h.example',
    );
    expect(readConfig({ ...REQUIRED, PORT: '8080' }).publicUrl).toBe('http://localhost:8080');
  });
});

describe('trial mode', () => {
  it.each([{}, { DATABASE_URL: '' }, { DATABASE_URL: ' ' }])('is chosen by %j', (env) => {
    expect(readConfig(env)).toMatchObject({
      ...{ isTrial: true, host: '127.0.0.1', organization: 'Sample City', logLevel: 'warn', authKey: '' },
      ...{ smtpUrl: '', inboxDir: '.data/inbox' },
    });
  });

  it('ends with a DATABASE_URL, which asks for a key', () => {
    const { DATABASE_URL } = REQUIRED;
    expect(readConfig(REQUIRED)).toMatchObject({ isTrial: false, host: '0.0.0.0', logLevel: 'info' });
    expect(() => readConfig({ DATABASE_URL })).toThrow('AUTH_KEY is missing');
  });

  it('knows one process only', () => {
    expect(() => readConfig({ PROCESS: 'worker' })).toThrow('PROCESS must be all in trial mode');
  });
});

describe('the identity provider', () => {
  const WHOLE = {
    OIDC_ISSUER: 'https://login.city.example/realms/city',
    OIDC_AUDIENCE: 'breach-tracker',
    OIDC_JWKS_URL: 'https://login.city.example/jwks',
  };
  const TOGETHER = 'OIDC_ISSUER, OIDC_AUDIENCE and OIDC_JWKS_URL go together';

  it('is none unless it is named, and careful unless told otherwise', () => {
    expect(readConfig(REQUIRED).oidc).toBeNull();
    expect(readConfig({ ...REQUIRED, ...WHOLE }).oidc).toEqual({
      issuer: WHOLE.OIDC_ISSUER,
      audience: ['breach-tracker'],
      jwksUrl: WHOLE.OIDC_JWKS_URL,
      algorithms: ['RS256'],
      tokenType: 'at+jwt',
      linksByEmail: false,
      rolesClaim: '',
      roles: [],
      factors: [],
    });
  });

  it.each(Object.keys(WHOLE))('needs %s beside the others', (name) => {
    expect(problems({ ...WHOLE, [name]: '' })).toEqual([`${name} is missing: ${TOGETHER}`]);
  });

  it.each<[string, Record<string, string>, string[]]>([
    [
      'roles without their claim',
      { OIDC_ROLES: 'a=auditor' },
      ['OIDC_ROLES_CLAIM and OIDC_ROLES go together: the claim, and what its values mean'],
    ],
    [
      'a claim without roles',
      { OIDC_ROLES_CLAIM: 'roles' },
      ['OIDC_ROLES_CLAIM and OIDC_ROLES go together: the claim, and what its values mean'],
    ],
    [
      'roles in another form',
      { OIDC_ROLES_CLAIM: 'roles', OIDC_ROLES: 'auditor' },
      ['OIDC_ROLES must be pairs such as breach-privacy=privacy_officer, parted by commas'],
    ],
    [
      'keys in the open',
      { OIDC_JWKS_URL: 'http://login.city.example/jwks' },
      ['OIDC_JWKS_URL must begin with https://, unless OUTGOING_PRIVATE_ORIGINS names its origin'],
    ],
    [
      'an issuer with a password',
      { OIDC_ISSUER: 'https://u:p@login.city.example' },
      ['OIDC_ISSUER must not hold a user or a password'],
    ],
    [
      'an issuer that is none',
      { OIDC_ISSUER: 'city' },
      ['OIDC_ISSUER must be an address such as https://login.city.example'],
    ],
    [
      'keys inside that are allowed',
      { OIDC_JWKS_URL: 'http://10.0.0.7:8080/jwks', OUTGOING_PRIVATE_ORIGINS: 'http://10.0.0.7:8080' },
      [],
    ],
  ])('with %s, the start says: %j %j', (_, env, expected) => {
    expect(problems({ ...WHOLE, ...env })).toEqual(expected);
  });

  it('is not asked for by settings that do nothing without it', () => {
    expect(problems({ OIDC_LINK_BY_EMAIL: 'yes' })).toEqual(
      Object.keys(WHOLE).map((name) => `${name} is missing: ${TOGETHER}`),
    );
  });
});
