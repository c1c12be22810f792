import { Module } from '@nestjs/common';
import { DirectoryService } from './directory.service.js';
import { PeopleService } from './people.service.js';

@Module({
  providers: [PeopleService, DirectoryService],
  exports: [PeopleService, DirectoryService],
})
export class PeopleModule {}
