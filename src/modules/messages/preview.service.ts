import { Injectable } from '@nestjs/common';
import type { Role } from '../../domain/access/role.js';
import { CATALOGUE } from '../../domain/messages/catalogue.js';
import { renderNotice } from '../../domain/messages/delivery-notice.js';
import type { Language, MessageKind } from '../../domain/messages/message-facts.js';
import { renderMessage, type RenderedMessage } from '../../domain/messages/render-message.js';
import { sampleFacts } from '../../domain/messages/sample-facts.js';
import { Clock } from '../../platform/clock/clock.js';
import { Config } from '../../platform/config/config.js';
import type { PreviewQueryDto } from './dto/preview.dto.js';
import type { PreviewKindView, PreviewView } from './dto/preview.view.js';
import { StationeryService } from './stationery.service.js';

/** Messages about a made-up incident, as the organization words and dresses them. */
@Injectable()
export class PreviewService {
  constructor(
    private readonly own: StationeryService,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  kinds(): PreviewKindView[] {
    return [
      ...Object.entries(CATALOGUE).map(([kind, { when, to }]) => ({ kind, when, roles: to })),
      { kind: 'delivery_failed', when: 'Messages could not be delivered', roles: ['administrator'] },
    ];
  }

  show(kind: NonNullable<PreviewQueryDto['kind']>, query: PreviewQueryDto, language: Language): PreviewView {
    const role =
      query.role ?? (kind === 'delivery_failed' ? 'administrator' : (CATALOGUE[kind].to[0] ?? 'employee'));
    const rendered =
      kind === 'delivery_failed' ? this.notice(language) : this.message(kind, role, query.drill, language);
    const from = this.own.sender(language);
    return { kind, role, language, from, replyTo: this.own.replyTo ?? null, ...rendered };
  }

  private message(kind: MessageKind, role: Role, drill: boolean, language: Language): RenderedMessage {
    const { publicUrl, zone, organization } = this.config;
    const facts = sampleFacts(kind, role, { now: this.clock.now(), publicUrl, zone, organization, drill });
    return renderMessage(kind, facts, language, this.own.forBrowsers);
  }

  private notice(language: Language): RenderedMessage {
    const { publicUrl, organization } = this.config;
    const link = `${publicUrl}/v1/messages?state=failed`;
    return renderNotice({ count: 2, link, organization }, language, this.own.forBrowsers);
  }
}
