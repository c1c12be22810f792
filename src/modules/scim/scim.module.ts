import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/people.module.js';
import { ScimAboutController } from './about.controller.js';
import { ScimGroupsController } from './groups.controller.js';
import { ScimGroupsService } from './groups.service.js';
import { ScimUsersController } from './users.controller.js';
import { ScimUsersService } from './users.service.js';

/** People and offices as a directory keeps them (RFC 7643, RFC 7644). */
@Module({
  imports: [PeopleModule],
  controllers: [ScimAboutController, ScimUsersController, ScimGroupsController],
  providers: [ScimUsersService, ScimGroupsService],
})
export class ScimModule {}
