import { closeSync, openSync } from 'node:fs';
import { isNetwork } from '../http/networks.js';
import { Config, LOG_LEVELS, PROCESSES, SMTP_TLS, type SmtpTls } from './config.js';
import { readDataKeys } from './read-data-keys.js';
import { readDkim } from './read-dkim.js';
import { readHttp } from './read-http.js';
import { readOidc } from './read-oidc.js';
import { readBounceAddress, readInbound } from './read-inbound.js';

/** Every mistake in the environment at once, one line each. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  constructor(readonly problems: readonly string[]) {
    super(`The configuration has mistakes:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
  }
}

type Environment = Readonly<Record<string, string | undefined>>;
type Check = (value: string) => string | null;

/** In trial mode the start-up code fills in the database, the mail server and the key. */
export function readConfig(env: Environment, readKey?: (path: string) => string): Config {
  const problems: string[] = [];
  const text = (name: string, fallback: string, check: Check = () => null): string => {
    const value = env[name]?.trim() ?? '';
    const fault = value === '' ? null : check(value);
    if (fault) problems.push(`${name} ${fault}`);
    return value === '' ? fallback : value;
  };
  const databaseUrl = text('DATABASE_URL', '', url('postgres:', 'postgresql:'));
  const isTrial = databaseUrl === '';
  const port = Number(text('PORT', '3000', whole(0, 65_535)));
  const publicUrl =
    text('PUBLIC_URL', '', url('http:', 'https:')).replace(/\/+$/, '') || `http://localhost:${port}`;
  const authKey = text('AUTH_KEY', '', atLeast(32));
  const privateOrigins = list(text('OUTGOING_PRIVATE_ORIGINS', '', origins));
  const config = new Config({
    host: text('HOST', isTrial ? '127.0.0.1' : '0.0.0.0'),
    port,
    databaseUrl,
    migrationUrl: text('MIGRATION_DATABASE_URL', '', url('postgres:', 'postgresql:')),
    databasePool: Number(text('DATABASE_POOL', '10', whole(2, 100))),
    smtpUrl: text('SMTP_URL', isTrial ? '' : 'smtp://localhost:25', mailServer),
    smtpTls: text('SMTP_TLS', 'opportunistic', oneOf(SMTP_TLS)) as SmtpTls,
    dkim: readDkim(text, problems, readKey),
    mailFrom: text('MAIL_FROM', 'Privacy breach tracker <privacy@example.org>', mailbox),
    inbound: readInbound(text, problems, readKey),
    bounceAddress: readBounceAddress(text),
    messagesDir: text('MESSAGES_DIR', ''),
    publicUrl,
    heartbeatUrl: text('HEARTBEAT_URL', '', url('http:', 'https:')),
    privateOrigins,
    organization: text('ORG_NAME', isTrial ? 'Sample City' : 'Your organization', atMost(100)),
    zone: text('ORG_ZONE', 'America/Toronto', zone),
    mfippaCommencement: text('MFIPPA_COMMENCEMENT', '2027-01-01', day),
    calendar: text('ORG_CALENDAR', 'ca-on-municipal', key('a calendar, such as ca-on-municipal')),
    defaultProtocol: text(
      'DEFAULT_PROTOCOL',
      'ca-on-municipality',
      key('a protocol, such as ca-on-municipality'),
    ),
    custodian: list(text('ORG_CUSTODIAN', 'ca-on-municipal')),
    sector: list(text('ORG_SECTOR', '')),
    authKey,
    trustedProxies: list(text('TRUSTED_PROXIES', '', proxies)),
    http: readHttp(text, publicUrl),
    oidc: readOidc(text, problems, privateOrigins),
    dataKeys: readDataKeys(text, problems, { authKey, isTrial }),
    mfaRequiredRoles: list(
      text('MFA_REQUIRED_ROLES', isTrial ? 'none' : 'privacy_officer,administrator'),
    ).filter((role) => role !== 'none'),
    passwordBlocklist: text('PASSWORD_BLOCKLIST_FILE', '', readable),
    passwordMinLength: Number(text('PASSWORD_MIN_LENGTH', '15', whole(8, 64))),
    auditKeyFile: text('AUDIT_KEY_FILE', ''),
    auditCheckpointMinutes: Number(text('AUDIT_CHECKPOINT_MINUTES', '15', whole(1, 1_440))),
    keptAnswerHours: Number(text('IDEMPOTENCY_HOURS', '24', whole(24, 168))),
    webhookLogDays: Number(text('WEBHOOK_LOG_DAYS', '30', whole(1, 400))),
    dataDir: text('DATA_DIR', '.data'),
    logLevel: text('LOG_LEVEL', isTrial ? 'warn' : 'info', oneOf(LOG_LEVELS)) as Config['logLevel'],
    process: text('PROCESS', 'all', oneOf(PROCESSES)) as Config['process'],
    isTrial,
  });
  if (!isTrial && config.authKey === '' && !problems.some((problem) => problem.startsWith('AUTH_KEY'))) {
    problems.push(
      'AUTH_KEY is missing: set it to at least 32 random characters, such as from `openssl rand -base64 48`',
    );
  }
  if (config.smtpTls === 'off' && config.smtpUrl.startsWith('smtps:'))
    problems.push('SMTP_TLS must not be off when SMTP_URL begins with smtps://');
  if (isTrial && config.process !== 'all')
    problems.push('PROCESS must be all in trial mode: set DATABASE_URL to run them apart');
  if (isTrial && config.migrationUrl !== '')
    problems.push('MIGRATION_DATABASE_URL goes with DATABASE_URL, which is missing');
  if (problems.length > 0) throw new ConfigError(problems);
  return config;
}

const url =
  (...protocols: string[]): Check =>
  (value) =>
    URL.canParse(value) && protocols.includes(new URL(value).protocol)
      ? null
      : `must be an address that begins with ${protocols.map((protocol) => `${protocol}//`).join(' or ')}`;

/** What nodemailer reads from the address would win over what is checked here. */
const mailServer: Check = (value) =>
  url('smtp:', 'smtps:')(value) ??
  (/[?&]tls\./i.test(decodeURIComponent(new URL(value).search))
    ? 'must not change how certificates are checked; NODE_EXTRA_CA_CERTS names an authority of your own'
    : null);

const origins: Check = (value) =>
  list(value).every((each) => /^https?:/.test(each) && URL.parse(each)?.origin === each)
    ? null
    : 'must name origins parted by commas, such as https://chat.city.example:8443';

const whole =
  (min: number, max: number): Check =>
  (value) =>
    /^\d{1,9}$/.test(value) && Number(value) >= min && Number(value) <= max
      ? null
      : `must be a whole number from ${min} to ${max}`;

const oneOf =
  (values: readonly string[]): Check =>
  (value) =>
    values.includes(value) ? null : `must be one of ${values.join(', ')}`;

const atLeast =
  (length: number): Check =>
  (value) =>
    value.length >= length ? null : `must have at least ${length} characters`;

const atMost =
  (length: number): Check =>
  (value) =>
    value.length <= length ? null : `must have at most ${length} characters`;

const key =
  (what: string): Check =>
  (value) =>
    /^[a-z][a-z0-9-]{0,59}$/.test(value) ? null : `must be the key of ${what}`;

/** Words parted by commas. */
const list = (value: string): string[] =>
  value
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');

/** A network of half the world would let anyone choose an address. */
const proxies: Check = (value) =>
  list(value).every((each) => isNetwork(each) && Number(each.split('/')[1] ?? 128) >= 7)
    ? null
    : 'must be addresses or networks such as 10.0.0.0/8, parted by commas';

const readable: Check = (value) => {
  try {
    closeSync(openSync(value, 'r'));
    return null;
  } catch {
    return 'must be a file that can be read';
  }
};

const mailbox: Check = (value) =>
  /^[^<>\r\n]*<[^\s<>@]+@[^\s<>@]+>$|^[^\s<>@]+@[^\s<>@]+$/.test(value)
    ? null
    : 'must be an address such as Privacy <privacy@example.org>';

const zone: Check = (value) => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: value });
    return null;
  } catch {
    return 'must be an IANA time zone such as America/Toronto';
  }
};

/** A day such as 30 February is read as another one, and so is not written the same. */
const day: Check = (value) => {
  const milliseconds = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(value) : NaN;
  const isDay = !Number.isNaN(milliseconds) && new Date(milliseconds).toISOString().startsWith(value);
  return isDay ? null : 'must be a day such as 2027-01-01';
};
