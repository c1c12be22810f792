import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Config } from '../../platform/config/config.js';
import { deriveKey } from '../../platform/security/derive-key.js';

/** What tries are counted by: the person at a place they are known at, the account, and the address. */
export interface Keys {
  pair: Buffer;
  account: Buffer;
  address: Buffer;
}

/** Keyed hashes, so that the table of tries tells nobody who tried from where. */
@Injectable()
export class ThrottleKeys {
  private readonly key: Buffer;

  constructor(config: Config) {
    this.key = deriveKey(config.authKey, 'sign-in throttle');
  }

  /** `purpose` keeps what is counted for one thing apart from what is counted for another. */
  of(purpose: string, email: string, address: string): Keys {
    const account = email.toLowerCase();
    return {
      pair: this.hash(purpose, 'pair', account, address),
      account: this.hash(purpose, 'account', account),
      address: this.hash(purpose, 'address', address),
    };
  }

  private hash(...parts: string[]): Buffer {
    return createHmac('sha256', this.key).update(parts.join('\0')).digest();
  }
}
