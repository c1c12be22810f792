import { Body, Controller, Delete, Get, HttpCode, Put } from '@nestjs/common';
import { ApiBearerAuth, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Answers } from '../../platform/http/answers.js';
import { UuidParam } from '../../platform/http/uuid-param.js';
import { May } from '../access/may.js';
import { AbsencesService } from './absences.service.js';
import { AbsenceDto } from './dto/absence.dto.js';
import { AbsenceView } from './dto/absence.view.js';

@ApiTags('Administration')
@ApiBearerAuth()
@May('keep people and divisions')
@Controller('v1/people/:person/absence')
export class AbsencesController {
  constructor(private readonly absences: AbsencesService) {}

  @Get()
  @ApiOperation({ summary: 'A person’s absence, present or to come', description: 'For administrators.' })
  @ApiOkResponse({ type: AbsenceView })
  @Answers('invalid_id', 'unauthenticated', 'not_allowed', 'not_found')
  read(@UuidParam('person') id: string): Promise<AbsenceView> {
    return this.absences.read(id);
  }

  @Put()
  @ApiOperation({
    summary: 'Enter an absence for someone who could not',
    description: 'For administrators. It takes the place of any absence entered before.',
  })
  @ApiOkResponse({ type: AbsenceView })
  @Answers('validation_failed', 'invalid_id', 'unauthenticated', 'not_allowed', 'not_found')
  keep(@UuidParam('person') id: string, @Body() body: AbsenceDto): Promise<AbsenceView> {
    return this.absences.keep(id, body);
  }

  @Delete()
  @HttpCode(204)
  @ApiOperation({ summary: 'End an absence', description: 'For administrators.' })
  @ApiNoContentResponse({ description: 'Counted on again' })
  @Answers('invalid_id', 'unauthenticated', 'not_allowed')
  end(@UuidParam('person') id: string): Promise<void> {
    return this.absences.end(id);
  }
}
