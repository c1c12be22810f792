import { Module } from '@nestjs/common';
import { DirectoryService } from './directory.service.js';
import { MeController } from './me.controller.js';
import { PeopleController } from './people.controller.js';
import { PeopleService } from './people.service.js';

@Module({
  controllers: [MeController, PeopleController],
  providers: [PeopleService, DirectoryService],
  exports: [PeopleService, DirectoryService],
})
export class PeopleModule {}
