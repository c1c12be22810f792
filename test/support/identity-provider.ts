import { generateKeyPairSync, randomUUID, type KeyObject } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SignJWT } from 'jose';

interface Key {
  kid: string;
  alg: 'RS256' | 'ES256' | 'EdDSA';
  publicKey: KeyObject;
  privateKey: KeyObject;
}

type Parts = Record<string, unknown>;

export const AUDIENCE = 'breach-tracker';

/** An identity provider: real keys, published over HTTP, and whatever tokens a test wants it to sign. */
export class IdentityProvider {
  keys: Key[] = [];
  /** How often its keys were asked for. */
  asked = 0;
  isDown = false;

  private constructor(
    private readonly server: Server,
    readonly origin: string,
  ) {}

  static async start(): Promise<IdentityProvider> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const provider = new IdentityProvider(server, `http://127.0.0.1:${port}`);
    server.on('request', (_, response) => {
      provider.asked += 1;
      if (provider.isDown) response.writeHead(500).end('down');
      else
        response
          .writeHead(200, { 'content-type': 'application/json' })
          .end(JSON.stringify(provider.published()));
    });
    provider.add('RS256');
    return provider;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  get issuer(): string {
    return `${this.origin}/realms/city`;
  }

  /** What the application is told of it. */
  get settings(): Record<string, string> {
    return {
      OIDC_ISSUER: this.issuer,
      OIDC_AUDIENCE: AUDIENCE,
      OIDC_JWKS_URL: `${this.origin}/jwks`,
      OUTGOING_PRIVATE_ORIGINS: this.origin,
    };
  }

  add(alg: Key['alg']): Key {
    const pair =
      alg === 'RS256'
        ? generateKeyPairSync('rsa', { modulusLength: 2048 })
        : alg === 'ES256'
          ? generateKeyPairSync('ec', { namedCurve: 'P-256' })
          : generateKeyPairSync('ed25519');
    const key = { kid: randomUUID(), alg, ...pair };
    this.keys.push(key);
    return key;
  }

  published(): { keys: object[] } {
    return {
      // Many providers do not say for which algorithm a key is: ours have to be limited here.
      keys: this.keys.map(({ kid, publicKey }) => ({
        ...publicKey.export({ format: 'jwk' }),
        ...{ kid, use: 'sig' },
      })),
    };
  }

  /** The claims of a token that is right in every way but for what is given; one that is undefined is absent. */
  claims(subject: string, parts: Parts = {}): Parts {
    const now = Math.floor(Date.now() / 1_000);
    const usual = { iss: this.issuer, aud: AUDIENCE, sub: subject, iat: now, exp: now + 300 };
    return { ...usual, ...parts };
  }

  /** A token, signed by the newest of its keys unless another is given. */
  async token(
    subject: string,
    parts: Parts = {},
    header: Parts = {},
    key = this.keys.at(-1),
  ): Promise<string> {
    if (!key) throw new Error('no key');
    const head = { alg: key.alg, kid: key.kid, typ: 'at+jwt', ...header };
    const claims = JSON.parse(JSON.stringify(this.claims(subject, parts))) as Parts;
    return new SignJWT(claims).setProtectedHeader(head).sign(key.privateKey);
  }
}
