import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import type { Member } from '../people/people.service.js';
import {
  AUDIT_KEYS,
  LAST_CHECKPOINTS,
  UNSIGNED,
  type CheckpointRow,
  type KeyRow,
} from './checkpoints.sql.js';
import type { ProofView } from './dto/audit.view.js';

const MOST_SHOWN = 10;

/** What someone keeps elsewhere, so that nobody can later make it unsaid. */
@Injectable()
export class ProofService {
  constructor(private readonly database: Database) {}

  async newest(reader: Pick<Member, 'id'>): Promise<ProofView> {
    const [checkpoints, keys, unsigned] = await Promise.all([
      this.database.query<CheckpointRow>(LAST_CHECKPOINTS, [MOST_SHOWN]),
      this.database.query<KeyRow>(AUDIT_KEYS, []),
      this.database.one<{ count: number }>(UNSIGNED, [reader.id]),
    ]);
    return {
      checkpoints: checkpoints.map(({ number, at, body, signature }) => ({
        ...{ number: Number(number), at: at.toISOString(), body },
        signature: signature.toString('base64'),
      })),
      keys: keys.map((key) => ({ ...key, firstUsedAt: key.firstUsedAt.toISOString() })),
      unsigned: unsigned?.count ?? 0,
    };
  }
}
