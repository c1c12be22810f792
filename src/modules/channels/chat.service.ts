import { Injectable } from '@nestjs/common';
import { Config } from '../../platform/config/config.js';
import { postJson, type Answered, type Unanswered } from '../../platform/http-out/outgoing.js';
import { chatFailureOf, type ChatFailure } from './chat-failure.js';
import { maskUrl } from './mask-url.js';

export { maskUrl };
export type { ChatFailure };

/** Writes to chat channels. */
@Injectable()
export class ChatService {
  constructor(private readonly config: Config) {}

  /** Null once the message was taken, else why it was not. */
  async send(url: string, payload: object): Promise<ChatFailure | null> {
    return chatFailureOf(await this.post(url, payload));
  }

  /** The same, with what was answered. */
  async post(url: string, payload: object): Promise<Answered | Unanswered> {
    return postJson(new URL(url), payload, this.config.privateOrigins);
  }
}
