import { Module } from '@nestjs/common';
import { MessagesModule } from '../messages/messages.module.js';
import { AbsencesController } from './absences.controller.js';
import { AbsencesService } from './absences.service.js';
import { DivisionsController } from './divisions.controller.js';
import { ImportController } from './import.controller.js';
import { MeAbsenceController } from './me-absence.controller.js';
import { MeController } from './me.controller.js';
import { PeopleController } from './people.controller.js';
import { PeopleModule } from './people.module.js';
import { StandInsService } from './stand-ins.service.js';

/** Apart from the services, which a worker needs as well: a worker answers no such request. */
@Module({
  imports: [PeopleModule, MessagesModule],
  providers: [AbsencesService, StandInsService],
  controllers: [
    MeController,
    MeAbsenceController,
    ImportController,
    PeopleController,
    DivisionsController,
    AbsencesController,
  ],
})
export class PeopleApiModule {}
