import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { requireOffice } from '../../domain/access/offices.js';
import { Answers } from '../../platform/http/answers.js';
import { Caller } from '../../platform/http/asking.js';
import { Repeatable } from '../../platform/retries/keyed.js';
import type { Asking } from '../people/people.service.js';
import { ProtocolsService } from '../protocols/protocols.service.js';
import { SimulateDto } from './dto/simulate.dto.js';
import { SimulationView } from './dto/simulation.view.js';
import { SimulationService } from './simulation.service.js';

@ApiTags('Knowledge')
@ApiBearerAuth()
@Controller('v1/protocols')
export class SimulationController {
  constructor(
    private readonly protocols: ProtocolsService,
    private readonly simulations: SimulationService,
  ) {}

  @Post(':key/simulate')
  @Repeatable('Nothing is written.')
  @HttpCode(200)
  @ApiOperation({
    summary: 'What would have to happen for these facts, by when and why, and who would be told',
    description: 'For privacy officers and administrators. Decides as for a real report and writes nothing.',
  })
  @ApiParam({ name: 'key', schema: { type: 'string', maxLength: 60 }, example: 'ca-on-municipality' })
  @ApiOkResponse({ type: SimulationView })
  @Answers(
    'validation_failed',
    'malformed_json',
    'unauthenticated',
    'not_allowed',
    'not_found',
    'body_too_large',
    'personal_number_suspected',
  )
  simulate(
    @Param('key') key: string,
    @Body() body: SimulateDto,
    @Caller() { member }: Asking,
  ): SimulationView {
    requireOffice(member, 'simulate a protocol');
    return this.simulations.simulate(this.protocols.present(key).protocol, body);
  }
}
