import { Controller, Get, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Answers } from '../../platform/http/answers.js';
import { ListOf } from '../../platform/http/listing.js';
import { Caller } from '../../platform/http/asking.js';
import { PageDto, type Page } from '../../platform/http/page.js';
import { May } from '../access/may.js';
import type { Asking } from '../people/people.service.js';
import { TaskView } from './dto/task.view.js';
import { TasksService } from './tasks.service.js';

@ApiTags('Tasks')
@ApiBearerAuth()
@May('read:facts')
@Controller('v1/tasks')
export class TasksController {
  constructor(private readonly tasks: TasksService) {}

  @Get()
  @ApiOperation({
    summary: 'My open steps and duties over all incidents, soonest deadline first',
    description:
      'For everyone. Privacy officers find the duties in law among them that no open step stands for; see kind.',
  })
  @ListOf(TaskView)
  @Answers('validation_failed', 'invalid_cursor', 'unauthenticated')
  page(@Query() query: PageDto, @Caller() { member }: Asking): Promise<Page<TaskView>> {
    return this.tasks.page(query, member);
  }
}
