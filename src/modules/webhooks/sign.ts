import { createHmac, randomBytes } from 'node:crypto';

const PREFIX = 'whsec_';
const BYTES = 32;

/** As Standard Webhooks writes secrets: 256 bits in base64 behind `whsec_`. */
export function newSecret(): string {
  return PREFIX + randomBytes(BYTES).toString('base64');
}

interface Signed {
  id: string;
  at: Date;
  body: string;
}

/** The headers of Standard Webhooks (v1): one signature for each secret that is taken. */
export function signatureHeaders(
  { id, at, body }: Signed,
  secrets: readonly string[],
): Record<string, string> {
  const timestamp = String(Math.floor(at.getTime() / 1_000));
  const signatures = secrets.map((secret) => {
    const key = Buffer.from(secret.slice(PREFIX.length), 'base64');
    return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`;
  });
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': signatures.join(' '),
  };
}
