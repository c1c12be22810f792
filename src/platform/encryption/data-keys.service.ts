import { randomBytes } from 'node:crypto';
import { Inject, Injectable, Logger, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../clock/clock.js';
import { Rounds } from '../clock/rounds.js';
import { Database, type Session } from '../database/database.js';
import { describeError } from '../logging/describe-error.js';
import {
  ADD_DATA_KEY,
  DATA_KEYS,
  LOCK_DATA_KEYS,
  PURPOSES,
  REWRAP,
  type DataKeyRow,
  type Purpose,
} from './data-key.sql.js';
import { BlindIndex } from './blind-index.js';
import { FieldSeal } from './field-seal.js';
import { KEYRING, type Keyring } from './keyring.js';

const READ_AGAIN_MS = 60_000;
/** A new key seals only once every process has read it. */
const LEAD_MS = 5 * 60_000;
const MONTH_MS = 30 * 24 * 60 * 60_000;

interface Open {
  fields: FieldSeal;
  search: BlindIndex;
}

/** The data keys of the database, opened: few, so that all of them are held in memory. */
@Injectable()
export class DataKeys implements OnModuleInit, OnApplicationShutdown {
  private readonly logger = new Logger('Encryption');
  private readonly plain = new Map<string, Buffer>();
  private readonly rounds = new Rounds(() => this.round());
  private open: Open | null = null;
  /** The one that seals. */
  currentId = '';

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    @Inject(KEYRING) private readonly keyring: Keyring,
  ) {}

  /** @throws Error that names the key that is missing: without it, what people wrote cannot be read */
  async onModuleInit(): Promise<void> {
    await this.read();
    this.rounds.begin(READ_AGAIN_MS);
  }

  onApplicationShutdown(): Promise<void> {
    return this.rounds.stop();
  }

  get fields(): FieldSeal {
    return this.opened.fields;
  }

  get search(): BlindIndex {
    return this.opened.search;
  }

  /** Reads the keys, and makes those that are missing. */
  async read(): Promise<void> {
    let rows = await this.rows();
    if (PURPOSES.some((purpose) => !rows.some((row) => row.purpose === purpose))) {
      await this.makeMissing();
      rows = await this.rows();
    }
    for (const row of rows) await this.unwrap(row);
    const now = this.clock.now();
    const fields = rows.filter(({ purpose }) => purpose === 'fields');
    const current = fields.find(({ activeFrom }) => activeFrom <= now) ?? fields[0];
    const others = fields.filter((row) => row !== current);
    this.currentId = current?.id ?? '';
    this.open = {
      fields: new FieldSeal([...(current ? [current] : []), ...others].map((row) => this.keyOf(row))),
      search: new BlindIndex(this.keyOf(rows.find(({ purpose }) => purpose === 'search')).key),
    };
  }

  /**
   * Wraps with the current key of the keyring what another one wrapped; returns how many that were. What a key wrapped
   * that is not here yet is left to the processes that have it.
   */
  async rewrap(): Promise<number> {
    const others = (await this.rows()).filter(
      ({ keyId }) => keyId !== this.keyring.currentId && this.keyring.knows(keyId),
    );
    let count = 0;
    for (const row of others) {
      const { keyId, wrapped } = await this.keyring.wrap(await this.unwrap(row), row.id);
      const done = await this.database.query(REWRAP, [row.id, keyId, wrapped, row.wrapped]);
      count += done.length;
    }
    if (count > 0) this.logger.log(`${count} data keys are wrapped by the key ${this.keyring.currentId} now`);
    return count;
  }

  /** Makes a data key that takes over soon, when the last one is old, or at once if `isForced`; returns whether it did. */
  async renew(isForced = false): Promise<boolean> {
    return this.database.transaction(async (session) => {
      await session.query(LOCK_DATA_KEYS, []);
      const now = this.clock.now();
      const [last] = (await session.query<DataKeyRow>(DATA_KEYS, [])).filter(
        ({ purpose }) => purpose === 'fields',
      );
      const isOld = !last || now.getTime() - last.activeFrom.getTime() > MONTH_MS;
      const isPending = last !== undefined && last.activeFrom > now;
      if (isPending || !(isOld || isForced)) return false;
      await this.make(session, 'fields', new Date(now.getTime() + LEAD_MS));
      return true;
    });
  }

  async rows(): Promise<DataKeyRow[]> {
    return this.database.query<DataKeyRow>(DATA_KEYS, []);
  }

  private get opened(): Open {
    if (!this.open) throw new Error('The data keys are not read yet.');
    return this.open;
  }

  private async makeMissing(): Promise<void> {
    await this.database.transaction(async (session) => {
      await session.query(LOCK_DATA_KEYS, []);
      const rows = await session.query<DataKeyRow>(DATA_KEYS, []);
      for (const purpose of PURPOSES)
        if (!rows.some((row) => row.purpose === purpose)) await this.make(session, purpose, this.clock.now());
    });
  }

  private async make(session: Session, purpose: Purpose, activeFrom: Date): Promise<void> {
    const id = randomBytes(6).toString('base64url');
    const { keyId, wrapped } = await this.keyring.generateDataKey(id);
    await session.query(ADD_DATA_KEY, [id, purpose, keyId, wrapped, this.clock.now(), activeFrom]);
  }

  private keyOf(row: DataKeyRow | undefined): { id: string; key: Buffer } {
    return { id: row?.id ?? '', key: this.plain.get(row?.id ?? '') ?? Buffer.alloc(0) };
  }

  private async unwrap(row: DataKeyRow): Promise<Buffer> {
    const known = this.plain.get(row.id);
    if (known) return known;
    if (!this.keyring.knows(row.keyId)) throw new Error(missing(row.keyId));
    const key = await this.keyring.unwrap(row, row.id).catch((cause: unknown) => {
      throw new Error(other(row.keyId), { cause });
    });
    this.plain.set(row.id, key);
    return key;
  }

  private async round(): Promise<number> {
    try {
      await this.read();
    } catch (error) {
      this.logger.error({ msg: 'The data keys could not be read', error: describeError(error) });
    }
    return READ_AGAIN_MS;
  }
}

const HOW = 'docs/operations.md says how keys are kept and changed.';

function missing(keyId: string): string {
  return `What people wrote is encrypted with the key ${keyId}, which DATA_KEYS or DATA_KEYS_DIR does not have: give it back. ${HOW}`;
}

function other(keyId: string): string {
  return `The key ${keyId} of DATA_KEYS or DATA_KEYS_DIR is another one than that with which what people wrote is encrypted. ${HOW}`;
}
