import { Injectable } from '@nestjs/common';
import type { Language } from '../../domain/messages/message-facts.js';
import type { Stationery } from '../../domain/messages/stationery.js';
import { Config } from '../../platform/config/config.js';
import type { MailContent, OutgoingMail } from '../../platform/mail/mailer.js';
import { AS_DELIVERED, LOGO_CID, readStationery, type OwnStationery } from './read-stationery.js';

export { readStationery };

/** The organization's words, sender and logo, read once at the start; a mistake in them stops the start. */
@Injectable()
export class StationeryService {
  private readonly own: OwnStationery;

  constructor(private readonly config: Config) {
    this.own = config.messagesDir === '' ? AS_DELIVERED : readStationery(config.messagesDir);
  }

  get stationery(): Stationery {
    return this.own;
  }

  /** The same with the logo inside the page itself, for a browser that loads nothing. */
  get forBrowsers(): Stationery {
    const { logo, picture } = this.own;
    if (!logo || !picture) return this.own;
    return {
      ...this.own,
      logo: { ...logo, src: `data:${picture.type};base64,${picture.bytes.toString('base64')}` },
    };
  }

  /** From whom a mail in a language comes: `"City of Example" <privacy@city.example>`. */
  sender(language: Language): string {
    const { name, address } = this.own.sender;
    if (!name && address === undefined) return this.config.mailFrom;
    const [, usualName = '', usualAddress = this.config.mailFrom] =
      /^(.*?)\s*<([^<>]+)>$/.exec(this.config.mailFrom) ?? [];
    const shown = name ? `"${name[language].replace(/["\\]/g, '\\$&')}"` : usualName;
    return `${shown} <${address ?? usualAddress}>`.trim();
  }

  get replyTo(): string | undefined {
    return this.own.sender.replyTo;
  }

  /** Adds sender and logo to a mail. */
  dress(mail: MailContent, language: Language): OutgoingMail {
    const { picture } = this.own;
    const { replyTo } = this;
    return {
      ...mail,
      from: this.sender(language),
      ...(replyTo !== undefined && { replyTo }),
      ...(picture && mail.html !== undefined && { pictures: [{ ...picture, cid: LOGO_CID }] }),
    };
  }
}
