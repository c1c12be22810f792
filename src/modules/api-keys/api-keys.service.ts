import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { newId } from '../../platform/clock/new-id.js';
import { Database, type Statement } from '../../platform/database/database.js';
import { decodeCursor, encodeCursor } from '../../platform/http/cursor.js';
import { requireIfMatch } from '../../platform/http/etag.js';
import { isNetwork } from '../../platform/http/networks.js';
import { USUAL_PER_PAGE, type Page, type PageDto } from '../../platform/http/page.js';
import { Problem } from '../../platform/http/problem.js';
import { AuditService } from '../audit/audit.service.js';
import { PeopleService, type Asking } from '../people/people.service.js';
import {
  ADD_KEY,
  CHANGE_KEY,
  KEYS_PAGE,
  KEY_VIEW,
  REVOKE_KEY,
  ROTATE_KEY,
  type ListedKey,
} from './api-keys.sql.js';
import type { ChangeApiKeyDto, NewApiKeyDto, RotateApiKeyDto } from './dto/api-key.dto.js';
import type { ApiKeyView, IssuedApiKeyView } from './dto/api-key.view.js';
import { KeyCheckService } from './key-check.service.js';
import { hashOfSecret, joinKey, newPrefix, newSecret } from './key-text.js';

const MOST = 500;
const DAY_MS = 24 * 3_600_000;
const LONGEST_DAYS = 400;
const LONGEST_OVERLAP_DAYS = 30;

/** The keys of other systems, kept by administrators; each change is in the trail, and no secret ever is. */
@Injectable()
export class ApiKeysService {
  constructor(
    private readonly database: Database,
    private readonly people: PeopleService,
    private readonly check: KeyCheckService,
    private readonly trail: AuditService,
    private readonly clock: Clock,
  ) {}

  async page(query: PageDto): Promise<Page<ApiKeyView>> {
    const limit = query.limit ?? USUAL_PER_PAGE;
    const after = query.cursor === undefined ? null : decodeCursor(query.cursor, ['uuid'])[0];
    const rows = await this.database.query<ListedKey>(KEYS_PAGE, [after, limit + 1]);
    const last = rows.length > limit ? rows[limit - 1] : undefined;
    return { items: rows.slice(0, limit).map(view), nextCursor: last ? encodeCursor([last.id]) : null };
  }

  async read(id: string): Promise<ApiKeyView> {
    return view(await this.find(id));
  }

  async add(body: NewApiKeyDto, asking: Asking): Promise<IssuedApiKeyView> {
    const now = this.clock.now();
    const [id, prefix, secret] = [newId(), newPrefix(), newSecret()];
    const { name, scopes, networks = [] } = body;
    const expiresAt = this.within(body.expiresAt, '/expiresAt', LONGEST_DAYS);
    checkNetworks(networks);
    const [ownerId, divisionId] = [await this.ownerId(body.owner), await this.divisionId(body.division)];
    const values = [
      id,
      prefix,
      name,
      ownerId,
      divisionId,
      scopes,
      networks,
      hashOfSecret(secret),
      now,
      expiresAt,
      asking.member.id,
    ];
    const told = { prefix, owner: ownerId, division: body.division ?? null, scopes, networks, expiresAt };
    const full = new Problem('conflict', { detail: `There are ${MOST} keys in use; revoke one first.` });
    await this.change(ADD_KEY, [...values, MOST], full, asking, { type: 'api_key.added', id, told });
    return Object.assign(await this.read(id), { key: joinKey(prefix, secret) });
  }

  async amend(id: string, body: ChangeApiKeyDto, asking: Asking): Promise<ApiKeyView> {
    const before = await this.live(id);
    requireIfMatch(asking.ifMatch, before.version);
    const { name = before.name, scopes = before.scopes, networks = before.networks } = body;
    checkNetworks(networks);
    const ownerId = body.owner === undefined ? before.ownerId : await this.ownerId(body.owner);
    const division = body.division === undefined ? before.division : body.division;
    const values = [id, before.version, name, ownerId, await this.divisionId(division), scopes, networks];
    const told = differences(
      { name: before.name, owner: before.ownerId, division: before.division, ...pick(before) },
      { name, owner: ownerId, division, scopes, networks },
    );
    const change = { type: 'api_key.changed', id, told };
    await this.change(CHANGE_KEY, values, new Problem('stale_version'), asking, change);
    return this.read(id);
  }

  async rotate(id: string, body: RotateApiKeyDto, asking: Asking): Promise<IssuedApiKeyView> {
    const { prefix, version } = await this.live(id);
    requireIfMatch(asking.ifMatch, version);
    const secret = newSecret();
    const expiresAt = this.within(body.expiresAt, '/expiresAt', LONGEST_DAYS);
    const { overlapUntil } = body;
    const until =
      overlapUntil === undefined
        ? this.clock.now()
        : this.within(overlapUntil, '/overlapUntil', LONGEST_OVERLAP_DAYS);
    const values = [id, version, hashOfSecret(secret), until, expiresAt, asking.member.id];
    const change = { type: 'api_key.rotated', id, told: { expiresAt, previousUntil: until } };
    await this.change(ROTATE_KEY, values, new Problem('stale_version'), asking, change);
    return Object.assign(await this.read(id), { key: joinKey(prefix, secret) });
  }

  async revoke(id: string, asking: Asking): Promise<void> {
    const change = { type: 'api_key.revoked', id, told: {} };
    await this.change(REVOKE_KEY, [id, this.clock.now()], unknown(), asking, change);
  }

  private async change(
    statement: Statement,
    values: unknown[],
    otherwise: Problem,
    { member, requestId }: Asking,
    { type, id, told }: { type: string; id: string; told: object },
  ): Promise<void> {
    const changes = { key: id, ...told };
    const entry = { type, at: this.clock.now(), actorId: member.id, changes, requestId };
    await this.trail.change(statement, values, otherwise, entry);
    this.database.whenWritten(() => this.check.forget());
  }

  private async find(id: string): Promise<ListedKey> {
    const row = await this.database.one<ListedKey>(KEY_VIEW, [id]);
    if (!row) throw unknown();
    return row;
  }

  private async live(id: string): Promise<ListedKey> {
    const row = await this.find(id);
    if (row.revokedAt) throw new Problem('conflict', { detail: 'This key was revoked. Add a new one.' });
    return row;
  }

  private async ownerId(email: string): Promise<string> {
    const [found] = await this.people.withEmails([email]);
    const owner = found && (await this.people.member(found.id));
    if (!owner) throw invalid('/owner', 'There is nobody with this address who could answer for it.');
    return owner.id;
  }

  private async divisionId(key: string | null | undefined): Promise<string | null> {
    if (key === undefined || key === null) return null;
    const division = (await this.people.organization()).byKey.get(key);
    if (!division) throw invalid('/division', 'There is no division with this key.');
    return division.id;
  }

  private within(at: string, pointer: string, days: number): Date {
    const [instant, now] = [new Date(at), this.clock.now()];
    if (instant > now && instant.getTime() - now.getTime() <= days * DAY_MS) return instant;
    throw invalid(pointer, `Give a time to come, within ${days} days.`);
  }
}

function checkNetworks(networks: readonly string[]): void {
  if (!networks.every(isNetwork))
    throw invalid('/networks', 'Give addresses or networks, such as 192.0.2.0/24 or 2001:db8::/32.');
}

function pick({ scopes, networks }: ListedKey): Pick<ListedKey, 'scopes' | 'networks'> {
  return { scopes, networks };
}

/** What was changed, from what to what. */
function differences(before: object, after: object): Record<string, { from: unknown; to: unknown }> {
  const earlier = new Map<string, unknown>(Object.entries(before));
  const pairs = Object.entries(after).map(
    ([key, to]: [string, unknown]) => [key, { from: earlier.get(key), to }] as const,
  );
  return Object.fromEntries(pairs.filter(([, { from, to }]) => JSON.stringify(from) !== JSON.stringify(to)));
}

function view(row: ListedKey): ApiKeyView {
  const { ownerId, ownerName, isOwnerActive, createdAt, expiresAt, ...rest } = row;
  const { previousUntil, lastUsedAt, revokedAt } = row;
  return {
    ...rest,
    owner: { id: ownerId, name: ownerName, active: isOwnerActive },
    createdAt: createdAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
    previousUntil: previousUntil?.toISOString() ?? null,
    lastUsedAt: lastUsedAt?.toISOString() ?? null,
    revokedAt: revokedAt?.toISOString() ?? null,
  };
}

function unknown(): Problem {
  return new Problem('not_found', { detail: 'There is no such key, or it was revoked already.' });
}

function invalid(pointer: string, message: string): Problem {
  return new Problem('validation_failed', { errors: [{ pointer, code: 'invalid', message }] });
}
