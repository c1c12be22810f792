import { Injectable } from '@nestjs/common';
import { OTHERS, type OtherKind } from '../../domain/messages/catalogue-of-others.js';
import { CATALOGUE } from '../../domain/messages/catalogue.js';
import { renderChat, type ChatFormat } from '../../domain/messages/chat.js';
import type { Language, MessageKind } from '../../domain/messages/message-facts.js';
import { renderMessage } from '../../domain/messages/render-message.js';
import { sampleFacts, type SampleOf } from '../../domain/messages/sample-facts.js';
import { SAMPLES, type SampleMail } from '../../domain/messages/sample-mail.js';
import { Clock } from '../../platform/clock/clock.js';
import { Config } from '../../platform/config/config.js';
import { Problem } from '../../platform/http/problem.js';
import type { PreviewQueryDto } from './dto/preview.dto.js';
import type { PreviewKindView, PreviewView } from './dto/preview.view.js';
import { StationeryService } from './stationery.service.js';

type Kind = NonNullable<PreviewQueryDto['kind']>;
type Asked = Pick<PreviewQueryDto, 'role' | 'drill'>;

const OCCASIONS = { ...CATALOGUE, ...OTHERS };

/** Messages about what is made up, as the organization words and dresses them. */
@Injectable()
export class PreviewService {
  constructor(
    private readonly own: StationeryService,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  kinds(): PreviewKindView[] {
    return Object.entries(OCCASIONS).map(([kind, { when, to }]) => ({ kind, when, roles: [...new Set(to)] }));
  }

  show(kind: Kind, { role: asked, drill }: Asked, language: Language): PreviewView {
    const role = asked ?? roleOf(kind);
    const { forBrowsers: stationery } = this.own;
    const of = this.sample(drill);
    const rendered: SampleMail = isOther(kind)
      ? SAMPLES[kind]({ of, role, language, stationery })
      : renderMessage(kind, sampleFacts(kind, role, of), language, stationery);
    const from = this.own.sender(language);
    return { kind, role, language, from, replyTo: this.own.replyTo ?? null, ...rendered };
  }

  /** What a chat service is sent. */
  showChat(kind: Kind, { role, drill }: Asked, language: Language, format: ChatFormat): object {
    if (isOther(kind)) throw notInChat();
    const facts = sampleFacts(kind, role ?? roleOf(kind), this.sample(drill));
    return renderChat(kind, facts, language, format, this.own.stationery);
  }

  private sample(drill: boolean): SampleOf {
    const { publicUrl, zone, organization } = this.config;
    return { now: this.clock.now(), publicUrl, zone, organization, drill };
  }
}

function roleOf(kind: Kind): NonNullable<PreviewQueryDto['role']> {
  return OCCASIONS[kind].to[0] ?? 'employee';
}

function isOther(kind: MessageKind | OtherKind): kind is OtherKind {
  return kind in OTHERS;
}

function notInChat(): Problem {
  const message = 'Only messages about one incident go to chat channels; ask for another format.';
  return new Problem('validation_failed', { errors: [{ pointer: '/format', code: 'not_in_chat', message }] });
}
