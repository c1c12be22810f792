import { Injectable } from '@nestjs/common';
import { testChat } from '../../domain/messages/chat.js';
import { Clock } from '../../platform/clock/clock.js';
import { Problem } from '../../platform/http/problem.js';
import { AuditService } from '../audit/audit.service.js';
import { ChannelsService, type By } from './channels.service.js';
import { chatFailureOf } from './chat-failure.js';
import { ChatService } from './chat.service.js';
import type { ChannelTestView } from './dto/channel.view.js';

const MOST = 10;
const WITHIN_MS = 10 * 60_000;
const SHOWN = 500;

/** A test message to a channel, and what was answered. */
@Injectable()
export class ChannelTestsService {
  /** When the last ones began; each process has a count of its own. */
  private begun: number[] = [];

  constructor(
    private readonly channels: ChannelsService,
    private readonly chat: ChatService,
    private readonly trail: AuditService,
    private readonly clock: Clock,
  ) {}

  async test(id: string, by: By): Promise<ChannelTestView> {
    const channel = await this.channels.find(id);
    const { url, language, format } = channel;
    this.count();
    const answer = await this.chat.post(url, testChat(language, format));
    const failure = chatFailureOf(answer);
    const { status } = answer;
    const told = { accepted: failure === null, status };
    await this.trail.record(this.channels.entry('channel.tested', channel, by, told));
    const said = answer.status === null ? '' : withoutSecret(answer.said, url).slice(0, SHOWN);
    return { accepted: failure === null, status: answer.status, said, failure: failure?.reason ?? null };
  }

  private count(): void {
    const now = this.clock.now().getTime();
    this.begun = this.begun.filter((at) => at > now - WITHIN_MS);
    const [first = now] = this.begun;
    if (this.begun.length >= MOST) {
      const seconds = Math.ceil((first + WITHIN_MS - now) / 1_000);
      throw new Problem('too_many_requests', { headers: { 'retry-after': String(seconds) } });
    }
    this.begun.push(now);
  }
}

/** Answers to what cannot be found often repeat where it was looked for. */
function withoutSecret(said: string, url: string): string {
  const { pathname, search } = new URL(url);
  const secrets = [`${pathname}${search}`, pathname, ...pathname.split('/')].filter(
    ({ length }) => length > 3,
  );
  return secrets.reduce((text, secret) => text.replaceAll(secret, '…'), said).replace(/[^\P{Cc}\n\t]/gu, ' ');
}
