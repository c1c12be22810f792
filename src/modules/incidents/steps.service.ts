import { Injectable } from '@nestjs/common';
import { ruleOf } from '../../domain/protocol/protocol.js';
import { assignStep, completeStep, waiveStep } from '../../domain/incident/steps.js';
import { Clock } from '../../platform/clock/clock.js';
import { Problem } from '../../platform/http/problem.js';
import { isUuid } from '../../platform/http/rules.js';
import { FollowUpsService, type SentFollowUp } from '../follow-ups/follow-ups.service.js';
import { PeopleService, type Asking, type Member } from '../people/people.service.js';
import { CasesService, type OpenCase } from './cases.service.js';
import { mayKnowOf, mayReadNote } from './conduct.js';
import type { AssignStepDto, CompleteStepDto, WaiveStepDto } from './dto/step.dto.js';
import type { StepView } from './dto/step.view.js';
import { untoldTo } from './untold.js';
import { viewStep } from './view-step.js';
import { versionFor } from './version-for.js';

export interface ChangedStep {
  step: StepView;
  /** Of the incident. */
  version: number;
}

@Injectable()
export class StepsService {
  constructor(
    private readonly cases: CasesService,
    private readonly people: PeopleService,
    private readonly followUps: FollowUpsService,
    private readonly clock: Clock,
  ) {}

  async list(idOrReference: string, member: Member): Promise<StepView[]> {
    const kase = await this.cases.open(idOrReference, member);
    const sent = await this.followUps.of(kase.incident.id);
    return kase.steps
      .filter(({ key }) => mayKnowOf(ruleOf(kase.protocol, key), kase.relations))
      .map(({ key }) => this.view(kase, key, sent));
  }

  async read(idOrReference: string, key: string, member: Member): Promise<StepView> {
    const kase = await this.cases.open(idOrReference, member);
    if (!mayKnowOf(ruleOf(kase.protocol, key), kase.relations)) throw unknownStep();
    return (await this.told(kase, key)).step;
  }

  async complete(
    idOrReference: string,
    key: string,
    body: CompleteStepDto,
    asking: Asking,
  ): Promise<ChangedStep> {
    const kase = await this.cases.decide(
      idOrReference,
      asking,
      { at: body.at, since: 'discoveredAt' },
      (found, by) => completeStep(found, key, by, body.note ?? null, body.evidence),
    );
    return this.told(kase, key);
  }

  async waive(idOrReference: string, key: string, body: WaiveStepDto, asking: Asking): Promise<ChangedStep> {
    const kase = await this.cases.decide(idOrReference, asking, {}, (found, by) =>
      waiveStep(found, key, by, body.reason),
    );
    return this.told(kase, key);
  }

  async assign(
    idOrReference: string,
    key: string,
    body: AssignStepDto,
    asking: Asking,
  ): Promise<ChangedStep> {
    // Who may not see the case learns nothing about people either.
    await this.cases.find(idOrReference, asking.member);
    const personId = await this.personOf(body.person);
    const kase = await this.cases.decide(idOrReference, asking, { assigned: { personId } }, (found, by) => {
      // Someone conflicted looks like someone unknown: the refusal must not tell that they are.
      if (found.excluded.includes(personId)) throw unknownPerson();
      return assignStep(found, key, by, personId);
    });
    return this.told(kase, key);
  }

  private async personOf(idOrEmail: string): Promise<string> {
    const isEmail = idOrEmail.includes('@');
    const id = isEmail ? (await this.people.withEmails([idOrEmail]))[0]?.id : idOrEmail;
    const person = id !== undefined && isUuid(id) ? await this.people.member(id) : null;
    if (!person) throw unknownPerson();
    return person.id;
  }

  private async told(kase: OpenCase, key: string): Promise<ChangedStep> {
    const sent = await this.followUps.of(kase.incident.id);
    return { step: this.view(kase, key, sent), version: versionFor(kase.incident, kase.relations) };
  }

  private view(kase: OpenCase, key: string, sent: readonly SentFollowUp[]): StepView {
    const step = kase.steps.find((each) => each.key === key);
    if (!step) throw unknownStep();
    const view = viewStep(
      kase.incident.reference,
      step,
      kase.steps,
      kase.protocol,
      this.clock.now(),
      mayReadNote(ruleOf(kase.protocol, key), kase.relations),
      sent,
    );
    const untold = untoldTo(kase.incident, kase.relations);
    return untold === null ? view : withoutPerson(view, untold);
  }
}

function withoutPerson({ assigneeId, finishedBy, ...view }: StepView, person: string): StepView {
  const told = (id: string | null): string | null => (id === person ? null : id);
  return { ...view, assigneeId: told(assigneeId), finishedBy: told(finishedBy) };
}

function unknownStep(): Problem {
  return new Problem('not_found', {
    detail: 'The protocol of this incident has no step with this key that you may see; list its steps.',
  });
}

function unknownPerson(): Problem {
  const message = 'Give the id or e-mail address of an active person who can take part in this case.';
  return new Problem('validation_failed', {
    errors: [{ pointer: '/person', code: 'unknown_person', message }],
  });
}
