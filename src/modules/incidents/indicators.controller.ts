import { Controller, Get, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Answers } from '../../platform/http/answers.js';
import { Caller } from '../../platform/http/asking.js';
import { May } from '../access/may.js';
import type { Asking } from '../people/people.service.js';
import { IndicatorsView } from './dto/indicators.view.js';
import { ListIndicatorsDto } from './dto/list-indicators.dto.js';
import { IndicatorsService } from './indicators.service.js';

@ApiTags('Operations')
@ApiBearerAuth()
@May('read indicators')
@Controller('v1/indicators')
export class IndicatorsController {
  constructor(private readonly indicators: IndicatorsService) {}

  @Get()
  @ApiOperation({
    summary: 'How long it takes, how much is on time, and what nobody answered',
    description:
      'For privacy officers, auditors, supervisors, Human Resources and Communications, each of the incidents whose handling they may read and of no other. Sixty months at most; what takes longer than ten seconds to count is answered with 503: ask for fewer months or one division. Times are in seconds on the clock.',
  })
  @ApiOkResponse({ type: IndicatorsView })
  @Answers('validation_failed', 'unauthenticated', 'not_allowed', 'unavailable')
  read(@Query() query: ListIndicatorsDto, @Caller() { member }: Asking): Promise<IndicatorsView> {
    return this.indicators.read(query, member);
  }
}
