import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { Answers } from '../../platform/http/answers.js';
import { Repeatable } from '../../platform/retries/keyed.js';
import { May } from '../access/may.js';
import { ProtocolsService } from '../protocols/protocols.service.js';
import { SimulateDto } from './dto/simulate.dto.js';
import { SimulationView } from './dto/simulation.view.js';
import { SimulationService } from './simulation.service.js';

@ApiTags('Knowledge')
@ApiBearerAuth()
@May('simulate a protocol')
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
  simulate(@Param('key') key: string, @Body() body: SimulateDto): SimulationView {
    return this.simulations.simulate(this.protocols.present(key).protocol, body);
  }
}
