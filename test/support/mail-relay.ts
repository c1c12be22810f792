import { createTransport } from 'nodemailer';
import { InboundService } from '../../src/modules/inbound/inbound.service.js';
import type { RunningApp } from './running-app.js';

interface Handed {
  from: string;
  to: string | string[];
  raw: string | Buffer;
}

/** A mail server that hands mail over to the running app; the answer is what it was told: `250` or `550 5.1.1 …`. */
export class MailRelay {
  private readonly port: number;

  constructor(
    app: RunningApp,
    private readonly protocol: 'smtp' | 'lmtp' = 'smtp',
  ) {
    this.port = app.app.get(InboundService, { strict: false }).port ?? 0;
  }

  async hand({ from, to, raw }: Handed): Promise<string> {
    const transport = createTransport({
      ...{ host: '127.0.0.1', port: this.port, lmtp: this.protocol === 'lmtp' },
      ...{ ignoreTLS: true, socketTimeout: 30_000 },
    });
    try {
      const { response } = await transport.sendMail({ envelope: { from, to }, raw });
      return response.startsWith('250') ? '250' : response;
    } catch (error) {
      return error instanceof Error && 'response' in error ? String(error.response) : String(error);
    } finally {
      transport.close();
    }
  }
}
