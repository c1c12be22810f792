import { Injectable } from '@nestjs/common';
import { Config } from '../../platform/config/config.js';
import { encodeCursor, decodeCursor } from '../../platform/http/cursor.js';
import { Problem } from '../../platform/http/problem.js';
import { deriveKey } from '../../platform/security/derive-key.js';
import { Seal } from '../../platform/security/seal.js';
import type { Place } from './events.service.js';
import { BEGINNING } from './events.sql.js';

const BINDING = { table: 'audit_entry', column: 'place', row: 'cursor' };
/** Of the longest place: how many digits a transaction has would tell that one was read. */
const LENGTH = encodeCursor([Number.MAX_SAFE_INTEGER, BEGINNING.id]).length;

/** Places in the order of events, sealed: where one stands after what one may not know would tell that it happened. */
@Injectable()
export class PlacesService {
  private readonly seals: Seal;

  constructor({ authKey }: Config) {
    this.seals = new Seal([{ id: '1', key: deriveKey(authKey, 'cursors of events') }]);
  }

  cursorOf({ xact, id }: Place): string {
    const plain = encodeCursor([xact, id]).padEnd(LENGTH);
    return this.seals.seal(Buffer.from(plain), BINDING).toString('base64url');
  }

  /** @throws Problem invalid_cursor */
  placeIn(cursor: string): Place {
    const [xact, id] = decodeCursor(this.opened(cursor).trimEnd(), ['whole', 'uuid']);
    if (xact < 0) throw new Problem('invalid_cursor');
    return { xact, id };
  }

  private opened(cursor: string): string {
    try {
      return this.seals.open(Buffer.from(cursor, 'base64url'), BINDING).toString();
    } catch {
      throw new Problem('invalid_cursor');
    }
  }
}
