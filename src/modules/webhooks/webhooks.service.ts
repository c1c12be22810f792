import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { newId } from '../../platform/clock/new-id.js';
import { Config } from '../../platform/config/config.js';
import { Database, type Statement } from '../../platform/database/database.js';
import { refusalOf } from '../../platform/http-out/outgoing.js';
import { decodeCursor, encodeCursor } from '../../platform/http/cursor.js';
import { requireIfMatch } from '../../platform/http/etag.js';
import { USUAL_PER_PAGE, type Page, type PageDto } from '../../platform/http/page.js';
import { Problem } from '../../platform/http/problem.js';
import { AuditService } from '../audit/audit.service.js';
import { personBehind } from '../../domain/access/role.js';
import type { Asking, Member } from '../people/people.service.js';
import type { ChangeWebhookDto, NewWebhookDto, RotateWebhookDto } from './dto/webhook.dto.js';
import type { IssuedWebhookView, WebhookView } from './dto/webhook.view.js';
import { originsFor } from './origins.js';
import { SecretsService } from './secrets.service.js';
import { newSecret } from './sign.js';
import { viewWebhook as view } from './view-webhook.js';
import {
  ADD_WEBHOOK,
  CHANGE_WEBHOOK,
  KEY_EXISTS,
  REMOVE_WEBHOOK,
  ROTATE_SECRET,
  WEBHOOK,
  WEBHOOKS_PAGE,
  type WebhookRow,
} from './webhooks.sql.js';

const MOST = 100;
const LONGEST_OVERLAP_MS = 30 * 24 * 3_600_000;

/** Who is called: kept by administrators, and by systems for themselves; each change is in the trail, no secret is. */
@Injectable()
export class WebhooksService {
  constructor(
    private readonly database: Database,
    private readonly secrets: SecretsService,
    private readonly trail: AuditService,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  async page(query: PageDto, member: Member): Promise<Page<WebhookView>> {
    const limit = query.limit ?? USUAL_PER_PAGE;
    const after = query.cursor === undefined ? null : decodeCursor(query.cursor, ['uuid'])[0];
    const rows = await this.database.query<WebhookRow>(WEBHOOKS_PAGE, [
      ...[systemOf(member), after, limit + 1, this.clock.now()],
    ]);
    const last = rows.length > limit ? rows[limit - 1] : undefined;
    return { items: rows.slice(0, limit).map(view), nextCursor: last ? encodeCursor([last.id]) : null };
  }

  /** @throws Problem not_found, also for those of other systems */
  async find(id: string, member: Member): Promise<WebhookRow> {
    const row = await this.database.one<WebhookRow>(WEBHOOK, [systemOf(member), id, this.clock.now()]);
    if (!row) throw unknown();
    return row;
  }

  async read(id: string, member: Member): Promise<WebhookView> {
    return view(await this.find(id, member));
  }

  async add(body: NewWebhookDto, asking: Asking): Promise<IssuedWebhookView> {
    const { member } = asking;
    const [id, secret] = [newId(), newSecret()];
    const { name, url, types = null, format = 'standard' } = body;
    this.check(url);
    const keyId = await this.keyFor(body.key, member);
    const values = [id, name, url, types, format, keyId, personBehind(member)];
    const full = new Problem('conflict', { detail: `There are ${MOST} webhooks; remove one first.` });
    await this.change(
      ADD_WEBHOOK,
      [...values, this.secrets.seal(secret, id), this.clock.now(), MOST],
      full,
      asking,
      { type: 'webhook.added', id, told: { host: hostOf(url), key: keyId, types, format } },
    );
    return Object.assign(await this.read(id, member), { secret });
  }

  async amend(id: string, body: ChangeWebhookDto, asking: Asking): Promise<WebhookView> {
    const before = await this.find(id, asking.member);
    requireIfMatch(asking.ifMatch, before.version);
    const { name = before.name, url = before.url, types = before.types, format = before.format } = body;
    this.check(url);
    const now = this.clock.now();
    const { enabled = before.disabledAt === null } = body;
    const disabledAt = enabled ? null : (before.disabledAt ?? now);
    const values = [
      id,
      before.version,
      name,
      url,
      types,
      format,
      disabledAt,
      now,
      personBehind(asking.member),
    ];
    const told = { host: hostOf(url), types, format, enabled };
    const change = { type: 'webhook.changed', id, told };
    await this.change(CHANGE_WEBHOOK, values, new Problem('stale_version'), asking, change);
    return this.read(id, asking.member);
  }

  async rotate(id: string, body: RotateWebhookDto, asking: Asking): Promise<IssuedWebhookView> {
    const { version } = await this.find(id, asking.member);
    requireIfMatch(asking.ifMatch, version);
    const secret = newSecret();
    const until = this.overlapOf(body.overlapUntil);
    const values = [id, version, this.secrets.seal(secret, id), until];
    const change = { type: 'webhook.rotated', id, told: { previousUntil: until } };
    await this.change(ROTATE_SECRET, values, new Problem('stale_version'), asking, change);
    return Object.assign(await this.read(id, asking.member), { secret });
  }

  async remove(id: string, asking: Asking): Promise<void> {
    await this.find(id, asking.member);
    const change = { type: 'webhook.removed', id, told: {} };
    await this.change(REMOVE_WEBHOOK, [id, this.clock.now()], unknown(), asking, change);
  }

  private async change(
    statement: Statement,
    values: unknown[],
    otherwise: Problem,
    { member, requestId }: Asking,
    { type, id, told }: { type: string; id: string; told: object },
  ): Promise<void> {
    const changes = { webhook: id, ...told };
    const entry = { type, at: this.clock.now(), actorId: member.id, changes, requestId };
    await this.trail.change(statement, values, otherwise, entry);
  }

  /** A system keeps webhooks for itself; an administrator for any system, or for none. */
  private async keyFor(key: string | null | undefined, member: Member): Promise<string | null> {
    const own = systemOf(member);
    if (own !== null) {
      if (key != null && key !== own) throw invalid('/key', 'A system keeps webhooks for itself only.');
      return own;
    }
    if (key == null) return null;
    if (!(await this.database.one(KEY_EXISTS, [key])))
      throw invalid('/key', 'There is no key with this id that has the scope webhooks.');
    return key;
  }

  private check(text: string): void {
    const url = URL.parse(text);
    const refusal = url ? refusalOf(url, originsFor(url, this.config)) : 'must be an address';
    if (refusal !== null) throw invalid('/url', `The address ${refusal}.`);
  }

  private overlapOf(at: string | undefined): Date {
    const now = this.clock.now();
    if (at === undefined) return now;
    const until = new Date(at);
    if (until > now && until.getTime() - now.getTime() <= LONGEST_OVERLAP_MS) return until;
    throw invalid('/overlapUntil', 'Give a time to come, within 30 days.');
  }
}

function systemOf({ id, answerableId }: Member): string | null {
  return answerableId === undefined ? null : id;
}

/** Paths are often secrets. */
function hostOf(url: string): string {
  return new URL(url).host;
}

function unknown(): Problem {
  return new Problem('not_found', { detail: 'There is no webhook with this id.' });
}

function invalid(pointer: string, message: string): Problem {
  return new Problem('validation_failed', { errors: [{ pointer, code: 'invalid', message }] });
}
