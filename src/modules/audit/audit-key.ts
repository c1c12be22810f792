import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
} from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** What checkpoints are signed with. */
export interface AuditKey {
  /** The first 16 hexadecimal digits of the SHA-256 of the public key in DER. */
  id: string;
  privateKey: KeyObject;
  /** PEM. */
  publicKey: string;
}

/** @throws with a sentence for the operator when there is no Ed25519 key in the file */
export function readAuditKey(path: string): AuditKey {
  const privateKey = parse(path);
  if (privateKey?.asymmetricKeyType !== 'ed25519')
    throw new Error(
      `AUDIT_KEY_FILE must be a readable file with an Ed25519 private key in PEM: openssl genpkey -algorithm ed25519 -out ${path}`,
    );
  const publicKey = createPublicKey(privateKey);
  const der = publicKey.export({ type: 'spki', format: 'der' });
  const id = createHash('sha256').update(der).digest('hex').slice(0, 16);
  return { id, privateKey, publicKey: publicKey.export({ type: 'spki', format: 'pem' }).toString() };
}

/** The key in a file, made when there is none; of processes that make one at once, all use the first. */
export function keptAuditKey(path: string): AuditKey {
  if (!existsSync(path)) {
    const { privateKey } = generateKeyPairSync('ed25519');
    mkdirSync(dirname(path), { recursive: true });
    const own = `${path}.${process.pid}`;
    writeFileSync(own, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
    try {
      linkSync(own, path);
    } catch (error) {
      if ((error as { code?: unknown }).code !== 'EEXIST') throw error;
    } finally {
      rmSync(own, { force: true });
    }
  }
  return readAuditKey(path);
}

function parse(path: string): KeyObject | null {
  try {
    return createPrivateKey(readFileSync(path));
  } catch {
    return null;
  }
}
