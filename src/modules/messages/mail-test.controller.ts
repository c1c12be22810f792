import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Answers } from '../../platform/http/answers.js';
import { Caller } from '../../platform/http/asking.js';
import { Repeatable } from '../../platform/retries/keyed.js';
import { May } from '../access/may.js';
import type { Asking } from '../people/people.service.js';
import { MailTestDto } from './dto/mail-test.dto.js';
import { MailTestView } from './dto/mail-test.view.js';
import { MailTestService } from './mail-test.service.js';

@ApiTags('Administration')
@ApiBearerAuth()
@May('test the mail server')
@Controller('v1/admin/mail')
export class MailTestController {
  constructor(private readonly tests: MailTestService) {}

  @Post('test')
  @Repeatable('Each time a test mail is sent, while the caller waits.')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Send a test mail and tell what the mail server said at each step',
    description:
      'For administrators. The mail goes to their own address, or to that of another active person. Ten in ten minutes at most. A mail that the server did not take is an answer like any other.',
  })
  @ApiOkResponse({ type: MailTestView })
  @Answers('validation_failed', 'unauthenticated', 'not_allowed', 'too_many_requests')
  test(@Body() { to }: MailTestDto, @Caller() { member }: Asking): Promise<MailTestView> {
    return this.tests.test(member, to);
  }
}
