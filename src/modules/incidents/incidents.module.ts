import { Module } from '@nestjs/common';
import { CallerStanding } from '../../platform/retries/caller-standing.js';
import { AuditModule } from '../audit/audit.module.js';
import { CalendarsModule } from '../calendars/calendars.module.js';
import { FollowUpsModule } from '../follow-ups/follow-ups.module.js';
import { MessagesModule } from '../messages/messages.module.js';
import { PeopleModule } from '../people/people.module.js';
import { ProtocolsModule } from '../protocols/protocols.module.js';
import { RegimesModule } from '../regimes/regimes.module.js';
import { ActionsController } from './actions.controller.js';
import { AssessmentsController } from './assessments.controller.js';
import { AssessmentsService } from './assessments.service.js';
import { BatchController } from './batch.controller.js';
import { BatchService } from './batch.service.js';
import { CaseContactsService } from './case-contacts.service.js';
import { CaseMessagesService } from './case-messages.service.js';
import { CaseRecordsController } from './case-records.controller.js';
import { CaseStandingService } from './case-standing.service.js';
import { CasesRepository } from './cases.repository.js';
import { CasesService } from './cases.service.js';
import { CommentsService } from './comments.service.js';
import { DirectionsService } from './directions.service.js';
import { DraftingService } from './drafting.service.js';
import { MessageLogController } from './message-log.controller.js';
import { MessageLogService } from './message-log.service.js';
import { EntryKnowledgeModule } from './entry-knowledge.module.js';
import { GroupFilingService } from './group-filing.service.js';
import { IncidentList } from './incident-list.repository.js';
import { IncidentsController } from './incidents.controller.js';
import { IncidentsService } from './incidents.service.js';
import { IndicatorsController } from './indicators.controller.js';
import { IndicatorsService } from './indicators.service.js';
import { IntakeController } from './intake.controller.js';
import { IntakeService } from './intake.service.js';
import { MigrationController } from './migration.controller.js';
import { MigrationService } from './migration.service.js';
import { MovedDeadlinesController } from './moved-deadlines.controller.js';
import { MovedDeadlinesService } from './moved-deadlines.service.js';
import { ObligationsController } from './obligations.controller.js';
import { ObligationsService } from './obligations.service.js';
import { ReportingService } from './reporting.service.js';
import { SimulationController } from './simulation.controller.js';
import { SimulationService } from './simulation.service.js';
import { StepsController } from './steps.controller.js';
import { StepsService } from './steps.service.js';
import { TasksController } from './tasks.controller.js';
import { TasksService } from './tasks.service.js';
import { TimelineService } from './timeline.service.js';

@Module({
  imports: [
    EntryKnowledgeModule,
    PeopleModule,
    FollowUpsModule,
    ProtocolsModule,
    CalendarsModule,
    RegimesModule,
    AuditModule,
    MessagesModule,
  ],
  controllers: [
    BatchController,
    IncidentsController,
    ActionsController,
    StepsController,
    CaseRecordsController,
    AssessmentsController,
    ObligationsController,
    TasksController,
    SimulationController,
    MigrationController,
    MovedDeadlinesController,
    MessageLogController,
    IndicatorsController,
    IntakeController,
  ],
  providers: [
    ...[
      CasesRepository,
      CasesService,
      DraftingService,
      BatchService,
      GroupFilingService,
      IncidentList,
      IncidentsService,
      ReportingService,
      StepsService,
      TasksService,
    ],
    ...[DirectionsService, AssessmentsService, ObligationsService, CommentsService, TimelineService],
    ...[
      CaseContactsService,
      CaseMessagesService,
      MessageLogService,
      IndicatorsService,
      IntakeService,
      SimulationService,
      MigrationService,
      MovedDeadlinesService,
    ],
    { provide: CallerStanding, useClass: CaseStandingService },
  ],
  exports: [EntryKnowledgeModule, TasksService],
})
export class IncidentsModule {}
