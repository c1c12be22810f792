import { Injectable } from '@nestjs/common';
import { relationsOf } from '../../domain/access/relations.js';
import { personBehind } from '../../domain/access/role.js';
import { CallerStanding } from '../../platform/retries/caller-standing.js';
import type { Member } from '../people/people.service.js';
import { CasesRepository } from './cases.repository.js';
import { CasesService } from './cases.service.js';

/** How someone stands to a case, or to everything: what the fields of an answer depend on. */
@Injectable()
export class CaseStandingService extends CallerStanding {
  constructor(
    private readonly repository: CasesRepository,
    private readonly cases: CasesService,
  ) {
    super();
  }

  override async of(caller: unknown, about: string | null): Promise<string> {
    const member = caller as Member;
    if (about === null) return words([...member.roles, ...member.divisions]);
    const incident = await this.repository.subject(about, personBehind(member));
    return words(incident ? relationsOf(member, incident, incident.ties) : []);
  }

  override async requireKnown(caller: unknown, about: string | null): Promise<void> {
    if (about !== null) await this.cases.find(about, caller as Member);
  }
}

export function words(standing: readonly string[]): string {
  return [...new Set(standing)].sort().join(' ');
}
