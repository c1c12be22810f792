import { Injectable } from '@nestjs/common';
import jwt from 'jsonwebtoken';

const MOST_REMEMBERED = 20_000;

interface Verified {
  personId: string;
  /** Seconds since 1970. */
  expiresAt: number;
}

/** Whose a header is once its token was verified, until that expires: signatures cost a fifth of a short request. */
@Injectable()
export class VerifiedTokens {
  private readonly byHeader = new Map<string, Verified>();

  /** Nobody's, unless it was remembered letter by letter and has not expired. */
  personOf(authorization: string | undefined, now: Date): string | undefined {
    const known = this.byHeader.get(authorization ?? '');
    return known && now.getTime() / 1_000 < known.expiresAt ? known.personId : undefined;
  }

  /** Only for a header whose token has just been verified. */
  remember(authorization: string | undefined, personId: string): void {
    const [, token = ''] = authorization?.split(' ') ?? [];
    const expiresAt = jwt.decode(token, { json: true })?.exp;
    if (authorization === undefined || expiresAt === undefined) return;
    if (this.byHeader.size >= MOST_REMEMBERED) this.byHeader.clear();
    this.byHeader.set(authorization, { personId, expiresAt });
  }
}
