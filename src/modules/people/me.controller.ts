import { Controller, Get } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Answers } from '../../platform/http/answers.js';
import { Caller } from '../../platform/http/asking.js';
import { BeforeSecondFactor } from '../../platform/http/before-second-factor.js';
import { May } from '../access/may.js';
import { MeView } from './dto/me.view.js';
import { PeopleService, type Asking } from './people.service.js';
import { PrivacyContactsService } from './privacy-contacts.service.js';
import { StandInsService } from './stand-ins.service.js';

@ApiTags('Identity')
@ApiBearerAuth()
@May('signed in')
@Controller('v1/me')
export class MeController {
  constructor(
    private readonly people: PeopleService,
    private readonly standIns: StandInsService,
    private readonly contacts: PrivacyContactsService,
  ) {}

  @Get()
  @BeforeSecondFactor()
  @ApiOperation({
    summary: 'Who am I: roles, divisions, and who stands in for whom',
    description: 'For everyone who is signed in.',
  })
  @ApiOkResponse({ type: MeView })
  @Answers('unauthenticated')
  async me(@Caller() { member }: Asking): Promise<MeView> {
    const { divisions } = await this.people.organization();
    const keyOf = (id: string): string => divisions.get(id)?.key ?? '';
    return {
      id: member.id,
      name: member.name,
      email: member.email,
      language: member.language,
      division: member.divisionId && keyOf(member.divisionId),
      roles: [...member.roles],
      supervises: member.divisions.map(keyOf),
      offices: member.assignments.map(({ role, divisionId, isAlternate }) => ({
        ...{ role, division: divisionId && keyOf(divisionId), alternate: isAlternate },
      })),
      privacyContacts: member.divisionId ? await this.contacts.of(member.divisionId) : [],
      ...(await this.standIns.of(member.id)),
    };
  }
}
