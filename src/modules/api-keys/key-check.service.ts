import { BlockList, isIPv6 } from 'node:net';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Scope } from '../../domain/access/scopes.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { Listener } from '../../platform/database/listener.js';
import { Problem } from '../../platform/http/problem.js';
import type { Member } from '../people/people.service.js';
import { KEY_USED, LIVE_KEYS, type LiveKey } from './api-keys.sql.js';
import { hashOfSecret, isSameHash, splitKey } from './key-text.js';

/** A system that was recognized by its key. */
export interface KnownSystem {
  member: Member;
  scopes: readonly Scope[];
  /** Null where it may come from anywhere. */
  networks: BlockList | null;
}

interface Remembered extends KnownSystem {
  key: LiveKey;
}

const MINUTE_MS = 60_000;

/**
 * Recognizes systems by their keys. The keys are few and kept in memory, and read anew when PostgreSQL says that one
 * changed: one that is revoked is gone at the next request, in every process.
 */
@Injectable()
export class KeyCheckService implements OnModuleInit {
  private known: ReadonlyMap<string, Remembered> | null = null;
  private generation = 0;
  /** When this process last wrote down that a key was used. */
  private readonly noted = new Map<string, number>();

  constructor(
    private readonly database: Database,
    private readonly listener: Listener,
    private readonly clock: Clock,
  ) {}

  async onModuleInit(): Promise<void> {
    await this.listener.on('api_key_changed', () => this.forget());
  }

  /** @throws Problem unauthenticated, which says why only to those who hold a key that once was right */
  async recognize(presented: string): Promise<KnownSystem> {
    const parts = splitKey(presented);
    const known = parts && (await this.keys()).get(parts.prefix);
    if (!known) throw invalid();
    const { key } = known;
    const now = this.clock.now();
    const hash = hashOfSecret(parts.secret);
    const isCurrent = isSameHash(hash, key.secretHash);
    const isPrevious = key.previousHash !== null && isSameHash(hash, key.previousHash);
    if (!isCurrent && !isPrevious) throw invalid();
    const until = isCurrent ? key.expiresAt : key.previousUntil;
    if (until === null || now >= until) throw ended(isCurrent);
    this.note(key.id, now);
    return known;
  }

  /** Drops what is remembered; the next key is looked up. */
  forget(): void {
    this.generation += 1;
    this.known = null;
  }

  private async keys(): Promise<ReadonlyMap<string, Remembered>> {
    if (this.known && this.listener.isHearing) return this.known;
    const { generation } = this;
    const rows = await this.database.query<LiveKey>(LIVE_KEYS, []);
    const keys = new Map(rows.map((row) => [row.prefix, remember(row)]));
    if (generation === this.generation) this.known = keys;
    return keys;
  }

  /** Nobody waits for it, and a use that is not noted because the database is away is noted with the next one. */
  private note(id: string, now: Date): void {
    if (now.getTime() - (this.noted.get(id) ?? -Infinity) < MINUTE_MS) return;
    this.noted.set(id, now.getTime());
    this.database.query(KEY_USED, [id, now]).catch(() => this.noted.delete(id));
  }
}

/** A system holds no role and supervises nobody; what it may do follows from its scopes. */
function remember(key: LiveKey): Remembered {
  const { id, name, ownerId: answerableId, divisionId } = key;
  const nothing = { roles: [], divisions: [] };
  const member: Member = {
    ...{ id, name, answerableId, divisionId, ...nothing, held: nothing, assignments: [] },
    ...{ email: '', language: 'en' },
    hearsAll: key.scopes.includes('events:all'),
    heardBy: key.knownTo,
    mayEmpower: key.scopes.includes('scim:powers'),
    mayImport: key.scopes.includes('incidents:import'),
  };
  const networks = key.networks.length > 0 ? blockList(key.networks) : null;
  return { key, member, scopes: key.scopes, networks };
}

function blockList(networks: readonly string[]): BlockList {
  const list = new BlockList();
  for (const network of networks) {
    const [address = '', bits] = network.split('/');
    const family = isIPv6(address) ? 'ipv6' : 'ipv4';
    list.addSubnet(address, Number(bits ?? (family === 'ipv6' ? 128 : 32)), family);
  }
  return list;
}

function invalid(): Problem {
  return new Problem('unauthenticated', { detail: 'This API key is not valid.' });
}

function ended(isCurrent: boolean): Problem {
  const detail = isCurrent
    ? 'This API key has expired. Ask an administrator for a new one.'
    : 'This API key was replaced. Use the new one.';
  return new Problem('unauthenticated', { detail });
}
