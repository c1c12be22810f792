import { Injectable } from '@nestjs/common';
import { absenceFault, type AbsenceFault } from '../../domain/messages/absence-fault.js';
import { Clock } from '../../platform/clock/clock.js';
import { newId } from '../../platform/clock/new-id.js';
import { Database } from '../../platform/database/database.js';
import { requireIfMatch } from '../../platform/http/etag.js';
import { Problem } from '../../platform/http/problem.js';
import { MessagesService } from '../messages/messages.service.js';
import {
  ABSENCE_OF,
  ACTIVE_PERSON,
  END_ABSENCE,
  KEEP_ABSENCE,
  NAMES_OF,
  type AbsenceViewRow,
} from './absences.sql.js';
import type { AbsenceDto } from './dto/absence.dto.js';
import type { AbsenceView } from './dto/absence.view.js';
import { PeopleService } from './people.service.js';
import { StandInsService } from './stand-ins.service.js';

/** An absence as it is shown, with what its ETag is made of. */
export interface Versioned {
  version: string;
  view: AbsenceView;
}

/** Who is away, and who acts in their place. */
@Injectable()
export class AbsencesService {
  constructor(
    private readonly database: Database,
    private readonly people: PeopleService,
    private readonly standIns: StandInsService,
    private readonly messages: MessagesService,
    private readonly clock: Clock,
  ) {}

  async read(personId: string): Promise<Versioned> {
    const row = await this.find(personId);
    if (!row) throw new Problem('not_found', { detail: 'No absence is entered.' });
    const view = { from: row.from.toISOString(), to: row.to.toISOString(), substitute: row.substitute };
    return { version: row.version, view };
  }

  /** Enters an absence; in the place of one only for who has seen that. */
  async keep(
    personId: string,
    { from, to, substitute }: AbsenceDto,
    ifMatch: string | undefined,
  ): Promise<Versioned> {
    if (!(await this.people.member(personId)))
      throw new Problem('not_found', { detail: 'There is no active person with this id.' });
    const substituteId = substitute ? await this.activePerson(substitute) : null;
    const asked = { personId, substituteId, from: new Date(from), to: new Date(to) };
    const fault = absenceFault(asked, await this.people.organization(), this.clock.now());
    if (fault) throw refused(fault.field, fault.reason, await this.words(fault));
    const before = await this.find(personId);
    if (before) requireIfMatch(ifMatch, before.version);
    else if (ifMatch !== undefined) throw new Problem('stale_version');
    const now = this.clock.now();
    const told = await this.standIns.toTell(personId, before, asked, now);
    const kept = await this.database.query(KEEP_ABSENCE, [
      ...[personId, asked.from, asked.to, substituteId],
      ...[before?.version ?? null, newId(), now, told],
    ]);
    if (kept.length === 0) throw new Problem('stale_version');
    this.written();
    return this.read(personId);
  }

  /** Whoever is back is counted on again at once. */
  async end(personId: string): Promise<void> {
    const before = await this.find(personId);
    if (!before) return;
    const now = this.clock.now();
    const told = await this.standIns.toTell(personId, before, null, now);
    const ended = await this.database.query(END_ABSENCE, [personId, before.version, now, told]);
    this.written();
    // It was changed in between: whoever is told now is another.
    if (ended.length === 0) await this.end(personId);
  }

  private written(): void {
    this.people.forget();
    this.messages.ring();
  }

  private find(personId: string): Promise<AbsenceViewRow | undefined> {
    return this.database.one<AbsenceViewRow>(ABSENCE_OF, [personId, this.clock.now()]);
  }

  private async activePerson(idOrEmail: string): Promise<string> {
    const person = await this.database.one<{ id: string }>(ACTIVE_PERSON, [idOrEmail]);
    if (!person)
      throw refused('substitute', 'unknown_person', 'There is no active person with this id or address.');
    return person.id;
  }

  private async words({ field, reason, able }: AbsenceFault): Promise<string> {
    if (field === 'to' || reason === 'no_office') return WORDS[reason];
    const people = await this.database.query<{ name: string; email: string }>(NAMES_OF, [able]);
    const could = people.map(({ name, email }) => `${name} <${email}>`).join(', ');
    return `${WORDS[reason]} ${could ? `These could: ${could}.` : NOBODY_COULD}`;
  }
}

const WORDS: Record<AbsenceFault['reason'], string> = {
  ends_before_it_begins: 'Give an end that comes after the beginning.',
  over: 'Give an end that is still to come.',
  too_long: 'Give an end at most 366 days after the beginning.',
  self: 'Nobody stands in for themselves.',
  no_office: 'Nobody stands in for someone who holds no office; leave the substitute out.',
  cannot_act: 'This person does not hold all the same offices, nor is an alternate for them.',
  away_too: 'This person is away then, too.',
};
const NOBODY_COULD =
  'Nobody could. Leave the substitute out, and the alternates and the next in line are asked; an administrator can name an alternate.';

function refused(field: string, code: string, message: string): Problem {
  return new Problem('validation_failed', { errors: [{ pointer: `/${field}`, code, message }] });
}
