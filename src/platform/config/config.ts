import { join } from 'node:path';
import type { HttpSettings } from './read-http.js';
import type { SealKey } from '../security/seal.js';

/** How this process runs; read once at start from the environment. */
export class Config {
  declare readonly host: string;
  declare readonly port: number;
  declare readonly databaseUrl: string;
  /** Where the owner of the tables connects, to migrate; empty when that is the same role. */
  declare readonly migrationUrl: string;
  declare readonly databasePool: number;
  declare readonly smtpUrl: string;
  /** Whether mail goes encrypted where the address does not begin with `smtps:`. */
  declare readonly smtpTls: SmtpTls;
  /** Signs outgoing mail (RFC 6376); null when it is not signed here. */
  declare readonly dkim: Dkim | null;
  declare readonly mailFrom: string;
  /** Where mail is taken in; null when it is not. */
  declare readonly inbound: Inbound | null;
  /** What became of each mail is reported to it, with the name of the message added; empty for nowhere. */
  declare readonly bounceAddress: string;
  /** The folder with the organization's own words, sender and logo; empty for those that are delivered. */
  declare readonly messagesDir: string;
  declare readonly publicUrl: string;
  /** Told regularly, as long as nobody was forgotten; empty for none. */
  declare readonly heartbeatUrl: string;
  /** Origins, such as `http://127.0.0.1:4000`, that may be written to although they are private or unencrypted. */
  declare readonly privateOrigins: readonly string[];
  declare readonly organization: string;
  /** IANA zone of the organization: what "today" and "at the opening" mean. */
  declare readonly zone: string;
  /** The day (`YYYY-MM-DD`) on which Ontario's municipal breach amendments commence. */
  declare readonly mfippaCommencement: string;
  /** Key of the calendar whose opening hours are those of the organization. */
  declare readonly calendar: string;
  /** Key of the protocol that new reports follow. */
  declare readonly defaultProtocol: string;
  /** In which capacities the organization holds records, in the words of the regimes, such as `ca-on-municipal`. */
  declare readonly custodian: readonly string[];
  /** Regulated sectors that it belongs to. */
  declare readonly sector: readonly string[];
  /** Signs access tokens. */
  declare readonly authKey: string;
  /** An identity provider whose bearer tokens are accepted; null for none. */
  declare readonly oidc: Oidc | null;
  /** Whose X-Forwarded-For is believed: addresses or networks of proxies. */
  declare readonly trustedProxies: readonly string[];
  declare readonly http: HttpSettings;
  /** Seal single values in the database; the first one does, the others still open. */
  declare readonly dataKeys: readonly SealKey[];
  /** Roles whose holders must have a second factor. */
  declare readonly mfaRequiredRoles: readonly string[];
  /** A file of passwords that are known to others; empty for none beside the delivered list. */
  declare readonly passwordBlocklist: string;
  declare readonly passwordMinLength: number;
  /** The private key that signs the trail's checkpoints; empty for one that is made and kept in `dataDir`. */
  declare readonly auditKeyFile: string;
  declare readonly auditCheckpointMinutes: number;
  /** How long it is kept what was answered under an Idempotency-Key. */
  declare readonly keptAnswerHours: number;
  /** How long it is kept what became of calls of webhooks. */
  declare readonly webhookLogDays: number;
  declare readonly dataDir: string;
  /** Where trial mode keeps the mail it catches. */
  get inboxDir(): string {
    return join(this.dataDir, 'inbox');
  }

  declare readonly logLevel: LogLevel;
  declare readonly process: ProcessKind;
  /** The sample organization, its own database and its own mailbox: chosen by leaving DATABASE_URL unset. */
  declare readonly isTrial: boolean;

  constructor(values: Omit<Config, 'inboxDir' | 'with'>) {
    Object.assign(this, values);
  }

  /** The same configuration with some values changed. */
  with(changes: Partial<Omit<Config, 'inboxDir' | 'with'>>): Config {
    return new Config(Object.assign({}, this, changes));
  }
}

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Encrypted where the server offers it, encrypted or not at all, or never. */
export const SMTP_TLS = ['opportunistic', 'required', 'off'] as const;
export type SmtpTls = (typeof SMTP_TLS)[number];

export interface Dkim {
  domain: string;
  selector: string;
  /** PEM. */
  privateKey: string;
}

export interface Oidc {
  issuer: string;
  /** One of them must be named by a token. */
  audience: readonly string[];
  jwksUrl: string;
  /** Of JWS; asymmetric ones only. */
  algorithms: readonly string[];
  /** The `typ` that tokens must have. */
  tokenType: string;
  /** Whoever is unknown is linked to the person with their address, if the provider has verified it. */
  linksByEmail: boolean;
  /** Where tokens name groups or roles, as a path such as `realm_access.roles`; empty where roles are kept here. */
  rolesClaim: string;
  roles: readonly { value: string; role: string }[];
  /** What says that a second factor was given, such as `amr:mfa`. */
  factors: readonly string[];
}

export interface Inbound {
  host: string;
  port: number;
  protocol: 'smtp' | 'lmtp';
  /** To which reports are mailed, in lower case; empty when none are taken. */
  address: string;
  /** Addresses and networks (CIDR) of the mail servers that may connect. */
  relays: readonly string[];
  /** Domains whose people may report, in lower case. */
  senders: readonly string[];
  maxBytes: number;
  /** PEM; null when encryption is not offered. */
  tls: { key: string; cert: string } | null;
}

export const PROCESSES = ['all', 'http', 'worker'] as const;
export type ProcessKind = (typeof PROCESSES)[number];
