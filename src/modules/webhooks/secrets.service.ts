import { Injectable } from '@nestjs/common';
import { Config } from '../../platform/config/config.js';
import { Seal } from '../../platform/security/seal.js';

/** Secrets are needed to sign, so they are kept; sealed, each for its own endpoint. */
@Injectable()
export class SecretsService {
  private readonly seals: Seal;

  constructor(config: Config) {
    this.seals = new Seal(config.dataKeys);
  }

  seal(secret: string, webhookId: string): Buffer {
    return this.seals.seal(Buffer.from(secret), bindingOf(webhookId));
  }

  open(sealed: Buffer, webhookId: string): string {
    return this.seals.open(sealed, bindingOf(webhookId)).toString();
  }
}

function bindingOf(row: string) {
  return { table: 'webhook', column: 'secret', row };
}
