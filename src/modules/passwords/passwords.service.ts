import { Injectable } from '@nestjs/common';
import { Config } from '../../platform/config/config.js';
import { Problem } from '../../platform/http/problem.js';
import { hashPassword, isPassword } from '../../platform/security/password.js';
import { readPasswordList } from '../../platform/security/password-list.js';
import { Turns } from '../../platform/security/turns.js';
import { packageFolder } from '../../platform/files/package-folder.js';
import { isGuessable } from './guessable.js';

/** Each takes 19 MiB and a core for a while: more at once would let strangers starve everyone. */
const MOST_AT_ONCE = 4;
const MOST_WAITING = 64;

/** Whose password it is to be. */
interface Owner {
  email: string;
  name: string;
}

/** Passwords are judged before they are taken (NIST SP 800-63B-4, section 3.1.1.2), and compared a few at a time. */
@Injectable()
export class PasswordsService {
  private readonly turns = new Turns(MOST_AT_ONCE, MOST_WAITING);
  private readonly common = readPasswordList(packageFolder('passwords/common.txt'));
  private readonly breached;

  constructor(private readonly config: Config) {
    this.breached = config.passwordBlocklist === '' ? null : readPasswordList(config.passwordBlocklist);
  }

  /** @throws Problem validation_failed when it is too short, known to others or easy to guess */
  async hash(password: string, owner: Owner): Promise<string> {
    const fault = this.faultOf(password, owner);
    if (fault) throw new Problem('validation_failed', { errors: [{ pointer: '/password', ...fault }] });
    return this.turns.take(() => hashPassword(password));
  }

  /** Takes as long for an unknown person, whose hash is null. */
  matches(password: string, hash: string | null): Promise<boolean> {
    return this.turns.take(() => isPassword(password, hash));
  }

  private faultOf(password: string, { email, name }: Owner): { code: string; message: string } | null {
    const { passwordMinLength: least, organization } = this.config;
    if (Array.from(password).length < least)
      return {
        code: 'too_short',
        message: `Give at least ${least} characters; a few words make a good one.`,
      };
    if (this.breached?.has(password) === true)
      return { code: 'breached', message: 'This password is in a list of stolen ones; choose another.' };
    const known = [email.split('@', 1)[0] ?? '', name, organization];
    if (isGuessable(password, known, (word) => this.common.has(word)))
      return {
        code: 'guessable',
        message: 'This is easy to guess; use a few words that do not belong together.',
      };
    return null;
  }
}
