import { createHash, randomInt, sign } from 'node:crypto';
import { join } from 'node:path';
import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { Config } from '../../platform/config/config.js';
import { Database, type Session } from '../../platform/database/database.js';
import { keptAuditKey, readAuditKey, type AuditKey } from './audit-key.js';
import {
  ADD_CHECKPOINT,
  CHECKPOINT_LOCK,
  LAST_CHECKPOINTS,
  LOCK_CHECKPOINTS,
  TAKE_HEADS,
  type CheckpointRow,
  type Heads,
} from './checkpoints.sql.js';

/** Entries that one checkpoint takes at most; what is left has the next one, at once. */
const MOST_ENTRIES = 50_000;
/** Heads that are none, so that a head which somebody may not see cannot be told from them. */
const MOST_PADDING = 4;
const BEGINNING = Buffer.alloc(32);

/** Signs how far every chain has come; each interval once, however many workers there are. */
@Injectable()
export class CheckpointsService implements OnModuleInit {
  private readonly logger = new Logger('Trail');
  private key!: AuditKey;

  constructor(
    private readonly database: Database,
    private readonly config: Config,
  ) {}

  onModuleInit(): void {
    const { auditKeyFile, dataDir, isTrial } = this.config;
    const kept = join(dataDir, 'audit.pem');
    this.key = auditKeyFile === '' ? keptAuditKey(kept) : readAuditKey(auditKeyFile);
    if (auditKeyFile === '' && !isTrial)
      this.logger.warn(`AUDIT_KEY_FILE is not set: the trail is signed with ${kept}. Keep that file.`);
  }

  get everyMs(): number {
    return this.config.auditCheckpointMinutes * 60_000;
  }

  /** When the next one is due, as far as is known now. */
  async dueAt(now: Date): Promise<Date> {
    const [last] = await this.database.query<CheckpointRow>(LAST_CHECKPOINTS, [1]);
    return last ? new Date(last.at.getTime() + this.everyMs) : now;
  }

  /** Signs what there is if it is time to, or if `isForced`; returns how many checkpoints that took. */
  async sign(now: Date, isForced = false): Promise<number> {
    for (let made = 0; ; made += 1) {
      const taken = await this.database.transaction((session) =>
        this.signOne(session, now, isForced || made > 0),
      );
      if (taken === null) return made;
      if (taken < MOST_ENTRIES) return made + 1;
    }
  }

  /** Returns how many entries it took from the queue; null when it is not the time, or another worker is at it. */
  private async signOne(session: Session, now: Date, isForced: boolean): Promise<number | null> {
    const [lock] = await session.query<{ isOurs: boolean }>(LOCK_CHECKPOINTS, [CHECKPOINT_LOCK]);
    if (!lock?.isOurs) return null;
    const [last] = await session.query<CheckpointRow>(LAST_CHECKPOINTS, [1]);
    if (last && !isForced && now.getTime() < last.at.getTime() + this.everyMs) return null;
    const number = Number(last?.number ?? 0) + 1;
    const taking = [number, MOST_ENTRIES, randomInt(MOST_PADDING), BEGINNING];
    const [heads] = await session.query<Heads>(TAKE_HEADS, taking);
    const body = JSON.stringify({
      ...{ format: 'audit-checkpoint/1', number, at: now.toISOString() },
      previous: last ? createHash('sha256').update(last.body).digest('hex') : null,
      ...{ heads: heads?.count ?? 0, headsDigest: heads?.digest ?? '', key: this.key.id },
    });
    const signature = sign(null, Buffer.from(body), this.key.privateKey);
    await session.query(ADD_CHECKPOINT, [number, now, body, signature, this.key.id, this.key.publicKey]);
    return heads?.taken ?? 0;
  }
}
