import { Injectable } from '@nestjs/common';
import type { By } from '../../domain/access/by.js';
import { migrate, type KnownProtocol } from '../../domain/incident/migrate.js';
import { differenceOf, type StepDifference } from '../../domain/incident/migration-difference.js';
import type { Decision } from '../../domain/incident/decision.js';
import { Clock } from '../../platform/clock/clock.js';
import { requireIfMatch } from '../../platform/http/etag.js';
import type { Asking } from '../people/people.service.js';
import { ProtocolsService } from '../protocols/protocols.service.js';
import { CasesService, type OpenCase } from './cases.service.js';
import type { MigrateDto } from './dto/migrate.dto.js';
import type { FollowedProtocolView, MigrationView } from './dto/migration.view.js';
import { iso } from './view-incident.js';
import { versionFor } from './version-for.js';

/** Moves one incident deliberately to the present version of a protocol, and shows first what that changes. */
@Injectable()
export class MigrationService {
  constructor(
    private readonly cases: CasesService,
    private readonly protocols: ProtocolsService,
    private readonly clock: Clock,
  ) {}

  async migrate(idOrReference: string, body: MigrateDto, asking: Asking): Promise<MigrationView> {
    const to = this.protocols.present(body.protocol);
    const decide = (kase: OpenCase, by: By): Decided => {
      requireIfMatch(asking.ifMatch, versionFor(kase.incident, kase.relations));
      const decision = migrate(kase, to, by, kase.directed);
      return { ...decision, shown: show(kase, decision, to) };
    };
    if (body.dryRun) {
      const kase = await this.cases.open(idOrReference, asking.member);
      const { shown } = decide(kase, {
        actor: asking.member,
        relations: kase.relations,
        at: this.clock.now(),
      });
      return { ...shown, migrated: false, version: versionFor(kase.incident, kase.relations) };
    }
    const { incident, relations, decision } = await this.cases.decide(
      idOrReference,
      asking,
      { isMigration: true },
      decide,
    );
    return { ...decision.shown, migrated: true, version: versionFor(incident, relations) };
  }
}

type Shown = Omit<MigrationView, 'migrated' | 'version'>;

interface Decided extends Decision {
  shown: Shown;
}

function show(before: OpenCase, after: Decision, to: KnownProtocol): Shown {
  const { added, removed, moved } = differenceOf(before, after, to.protocol);
  const step = ({ dueAt, ...rest }: StepDifference) => ({ ...rest, dueAt: iso(dueAt) });
  return {
    from: followed({ id: before.incident.protocolId, protocol: before.protocol }),
    to: followed(to),
    added: added.map(step),
    removed: removed.map(step),
    moved: moved.map((each) => ({ ...each, from: iso(each.from), to: iso(each.to) })),
  };
}

function followed({ id, protocol: { key, version } }: KnownProtocol): FollowedProtocolView {
  return { key, version, id };
}
