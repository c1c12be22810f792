import { Module } from '@nestjs/common';
import { MeController } from './me.controller.js';
import { PeopleController } from './people.controller.js';
import { PeopleModule } from './people.module.js';

/** Apart from the services, which a worker needs as well: a worker answers no such request. */
@Module({ imports: [PeopleModule], controllers: [MeController, PeopleController] })
export class PeopleApiModule {}
