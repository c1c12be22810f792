import { Injectable } from '@nestjs/common';
import { permits } from '../../domain/access/access.js';
import type { ObligationRule } from '../../domain/obligations/regime.js';
import { ruleOf } from '../../domain/protocol/protocol.js';
import { MessagesService, type ListedMessage } from '../messages/messages.service.js';
import type { Member } from '../people/people.service.js';
import { ProtocolsService } from '../protocols/protocols.service.js';
import { RegimesService } from '../regimes/regimes.service.js';
import { CasesService } from './cases.service.js';
import { mayKnowOf, mayKnowOfActions, mayKnowOfDuty } from './conduct.js';
import type { PersonRef } from './dto/incident.view.js';
import { untoldTo } from './untold.js';
import type { MessageView, WaitView } from './dto/message.view.js';

@Injectable()
export class CaseMessagesService {
  constructor(
    private readonly cases: CasesService,
    private readonly messages: MessagesService,
    private readonly protocols: ProtocolsService,
    private readonly laws: RegimesService,
  ) {}

  /** Who was told what, when, and whether it arrived; the reporter sees the own messages only. */
  async list(idOrReference: string, member: Member): Promise<MessageView[]> {
    const { incident, relations } = await this.cases.find(idOrReference, member);
    const isHandler = permits(relations, 'read:handling');
    const untold = untoldTo(incident, relations);
    const showsNames = permits(relations, 'read:narrative');
    const protocol = await this.protocols.byId(incident.protocolId);
    const messages = await this.messages.of(incident.id, isHandler ? null : member.id);
    const shown = messages.filter(
      ({ stepKey, obligation, kind }) =>
        mayKnowOf(ruleOf(protocol, stepKey ?? ''), relations) &&
        mayKnowOfDuty(this.dutyOf(obligation), relations) &&
        (kind !== 'duty_changed' || mayKnowOfActions(relations)),
    );
    return shown.map((message) => ({
      id: message.id,
      kind: message.kind,
      to: message.personId === untold ? null : refOf(message.personId, showsNames ? message.personName : ''),
      channel: refOf(message.channelId, message.channelName),
      role: message.role,
      stepKey: message.stepKey,
      obligation: message.obligation,
      dueAt: message.dueAt?.toISOString() ?? null,
      state: message.state,
      attempts: message.attempts,
      unclearTries: message.unclearTries,
      lastError: message.lastError,
      createdAt: message.createdAt.toISOString(),
      sentAt: message.sentAt?.toISOString() ?? null,
      delivery: message.delivery,
      nextAttemptAt: message.state === 'queued' ? message.nextAttemptAt.toISOString() : null,
      waits: waitOf(message),
    }));
  }

  private dutyOf(obligationId: string | null): ObligationRule | undefined {
    return obligationId === null ? undefined : this.laws.ruleOf({ obligationId, ruleVersion: null });
  }
}

function waitOf({ state, attempts, heldFor, heldUntil }: ListedMessage): WaitView | null {
  const isWaiting = state === 'queued' && attempts === 0;
  return isWaiting && heldFor && heldUntil ? { for: heldFor, until: heldUntil.toISOString() } : null;
}

function refOf(id: string | null, name: string | null): PersonRef | null {
  return id === null ? null : { id, name: name ?? '' };
}
