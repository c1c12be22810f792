import {
  createLocalJWKSet,
  errors,
  type FlattenedJWSInput,
  type JSONWebKeySet,
  type JWSHeaderParameters,
  type LocalJWKSet,
} from 'jose';

const MINUTE_MS = 60_000;
/** Asked for anew after this time, so that a key that was taken back is not accepted for long. */
const FRESH_MS = 10 * MINUTE_MS;
/** Used so long while the provider does not answer. */
const USABLE_MS = 24 * 60 * MINUTE_MS;
/** How often the provider is asked at most, however many unknown keys are named. */
const COOLDOWN_MS = 30_000;
/** The same while there is no key at all. */
const RETRY_MS = 5_000;

/** The provider's keys cannot be had, and none is known. */
export class KeysUnavailable extends Error {
  override readonly name = 'KeysUnavailable';
}

/** The public keys of an identity provider, kept and asked for anew in time. */
export class IssuerKeys {
  private keys: LocalJWKSet | null = null;
  private fetchedAt = -Infinity;
  private triedAt = -Infinity;
  private underWay: Promise<void> | null = null;

  /** `fetch` throws when nothing that can be read is answered; `now` in milliseconds. */
  constructor(
    private readonly fetch: () => Promise<JSONWebKeySet>,
    private readonly now: () => number,
  ) {}

  /** @throws KeysUnavailable, or JWKSNoMatchingKey when the provider has no such key */
  readonly keyFor = async (
    header: JWSHeaderParameters,
    token: FlattenedJWSInput,
  ): ReturnType<LocalJWKSet> => {
    const keys = await this.usable();
    try {
      return await keys(header, token);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey)) throw error;
      // A key that came since they were read; asking is limited, for anyone can name keys.
      await this.renew(COOLDOWN_MS);
      return (await this.usable())(header, token);
    }
  };

  private async usable(): Promise<LocalJWKSet> {
    const age = this.now() - this.fetchedAt;
    const isUsable = this.keys !== null && age < USABLE_MS;
    // Those who could use what is known do not all wait for a provider that is slow.
    if (age >= FRESH_MS && !(isUsable && this.underWay)) await this.renew(isUsable ? COOLDOWN_MS : RETRY_MS);
    if (this.keys && this.now() - this.fetchedAt < USABLE_MS) return this.keys;
    throw new KeysUnavailable();
  }

  /** What fails leaves what is known as it is. */
  private renew(cooldown: number): Promise<void> {
    if (this.underWay) return this.underWay;
    if (this.now() - this.triedAt < cooldown) return Promise.resolve();
    this.triedAt = this.now();
    this.underWay = this.fetch()
      .then((set) => {
        // Shared secrets among them, which are a mistake, are never used: the set knows no such algorithm.
        this.keys = createLocalJWKSet(set);
        this.fetchedAt = this.now();
      })
      .catch(() => undefined)
      .finally(() => (this.underWay = null));
    return this.underWay;
  }
}
