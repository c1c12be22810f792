import { Module, type DynamicModule } from '@nestjs/common';
import { CreateTheTracker1763700000000 } from '../migrations/1763700000000-create-the-tracker.js';
import { AddStepEvidence1763800000000 } from '../migrations/1763800000000-add-step-evidence.js';
import { KeepAssessments1763810000000 } from '../migrations/1763810000000-keep-assessments.js';
import { LetOrganizationsAddToCalendars1763820000000 } from '../migrations/1763820000000-let-organizations-add-to-calendars.js';
import { KeepObligations1763830000000 } from '../migrations/1763830000000-keep-obligations.js';
import { FollowStepsUp1763850000000 } from '../migrations/1763850000000-follow-steps-up.js';
import { KeepDeadLetters1763855000000 } from '../migrations/1763855000000-keep-dead-letters.js';
import { LetPeopleSayWhenMailComes1763862000000 } from '../migrations/1763862000000-let-people-say-when-mail-comes.js';
import { TakeReportsByMail1763866000001 } from '../migrations/1763866000001-take-reports-by-mail.js';
import { OfferACalendarFeed1763863000000 } from '../migrations/1763863000000-offer-a-calendar-feed.js';
import { KeepDeliveryReports1763866000000 } from '../migrations/1763866000000-keep-delivery-reports.js';
import { FollowDutiesUp1763868000000 } from '../migrations/1763868000000-follow-duties-up.js';
import { WidenTheMailLog1763869000000 } from '../migrations/1763869000000-widen-the-mail-log.js';
import { ChainTheTrail1763880000000 } from '../migrations/1763880000000-chain-the-trail.js';
import { NameAlternatesAndSubstitutes1763860000000 } from '../migrations/1763860000000-name-alternates-and-substitutes.js';
import { WatchOverSignIns1763890000000 } from '../migrations/1763890000000-watch-over-sign-ins.js';
import { TellChatChannels1763893000000 } from '../migrations/1763893000000-tell-chat-channels.js';
import { SignCheckpoints1763881000000 } from '../migrations/1763881000000-sign-checkpoints.js';
import { VersionAbsences1763901000000 } from '../migrations/1763901000000-version-absences.js';
import { CountAsCasesChange1763900000000 } from '../migrations/1763900000000-count-as-cases-change.js';
import { AskForSecondFactors1763891000000 } from '../migrations/1763891000000-ask-for-second-factors.js';
import { KeepAnswersForRetries1763920000000 } from '../migrations/1763920000000-keep-answers-for-retries.js';
import { FlagNumbersInMail1763940000000 } from '../migrations/1763940000000-flag-numbers-in-mail.js';
import { LinkPeopleToAnIdentityProvider1763911000000 } from '../migrations/1763911000000-link-people-to-an-identity-provider.js';
import { TellSubstitutes1763950000000 } from '../migrations/1763950000000-tell-substitutes.js';
import { GiveSystemsKeys1763910000000 } from '../migrations/1763910000000-give-systems-keys.js';
import { HandOnWhatIsOpen1763960000000 } from '../migrations/1763960000000-hand-on-what-is-open.js';
import { CallOtherSystems1763971000000 } from '../migrations/1763971000000-call-other-systems.js';
import { FindEntriesByActorAndType1763982000001 } from '../migrations/1763982000001-find-entries-by-actor-and-type.js';
import { FindTasksByRole1763982000000 } from '../migrations/1763982000000-find-tasks-by-role.js';
import { BringOverWhatHasEnded1763983000002 } from '../migrations/1763983000002-bring-over-what-has-ended.js';
import { CountOnlyWhatChanged1763983000001 } from '../migrations/1763983000001-count-only-what-changed.js';
import { KnowARepeatedReport1763983000000 } from '../migrations/1763983000000-know-a-repeated-report.js';
import { OrderTheTrailByCommit1763970000000 } from '../migrations/1763970000000-order-the-trail-by-commit.js';
import { LetDivisionsChange1763960001000 } from '../migrations/1763960001000-let-divisions-change.js';
import { TellWhoAnswersForWebhooks1763984000000 } from '../migrations/1763984000000-tell-who-answers-for-webhooks.js';
import { KeepPeopleInStepWithADirectory1763980000001 } from '../migrations/1763980000001-keep-people-in-step-with-a-directory.js';
import { KeepTraces1763984000001 } from '../migrations/1763984000001-keep-traces.js';
import { KnowWhoKnowsKeys1763989000000 } from '../migrations/1763989000000-know-who-knows-keys.js';
import { VersionConductApart1763992000000 } from '../migrations/1763992000000-version-conduct-apart.js';
import { FindIncidentsByLaw1763993000000 } from '../migrations/1763993000000-find-incidents-by-law.js';
import { FollowDutiesUpAfterClosure1763987000000 } from '../migrations/1763987000000-follow-duties-up-after-closure.js';
import { NamePrivacyContacts1763980000002 } from '../migrations/1763980000002-name-privacy-contacts.js';
import { ApiKey } from './modules/api-keys/api-key.entity.js';
import { ACompartmentForLegalAdvice1763930000000 } from '../migrations/1763930000000-a-compartment-for-legal-advice.js';
import { KeepWhoReportedConfidential1763931000000 } from '../migrations/1763931000000-keep-who-reported-confidential.js';
import { FindWhoIsInvited1763932000000 } from '../migrations/1763932000000-find-who-is-invited.js';
import { EncryptWhatPeopleWrite1763940000001 } from '../migrations/1763940000001-encrypt-what-people-write.js';
import { SeeSignInsOfTheProvider1763981000001 } from '../migrations/1763981000001-see-sign-ins-of-the-provider.js';
import { LookForNamesThatAreNobodys1763981000000 } from '../migrations/1763981000000-look-for-names-that-are-nobodys.js';
import { AuditEntry } from './modules/audit/audit-entry.entity.js';
import { AuditApiModule } from './modules/audit/audit-api.module.js';
import { CheckpointsModule } from './modules/audit/checkpoints.module.js';
import { AuthModule } from './modules/auth/auth.module.js';
import { KnownAddress } from './modules/auth/known-address.entity.js';
import { PasswordReset } from './modules/auth/password-reset.entity.js';
import { RecoveryCode } from './modules/auth/recovery-code.entity.js';
import { RefreshToken } from './modules/auth/refresh-token.entity.js';
import { SessionRow } from './modules/auth/session.entity.js';
import { ThrottleRow } from './modules/auth/throttle.entity.js';
import { TotpRow } from './modules/auth/totp.entity.js';
import { CalendarsApiModule } from './modules/calendars/calendars-api.module.js';
import { OrganizationCalendar } from './modules/calendars/organization-calendar.entity.js';
import { Channel } from './modules/channels/channel.entity.js';
import { ChannelsModule } from './modules/channels/channels.module.js';
import { EventsApiModule } from './modules/events/events-api.module.js';
import { FollowUp } from './modules/follow-ups/follow-up.entity.js';
import { SweepModule } from './modules/follow-ups/sweep.module.js';
import { HealthModule } from './modules/health/health.module.js';
import { AssessmentRow } from './modules/incidents/assessment.entity.js';
import { ObligationRow } from './modules/incidents/obligation.entity.js';
import { Comment } from './modules/incidents/comment.entity.js';
import { Direction } from './modules/incidents/direction.entity.js';
import { IncidentFigures } from './modules/incidents/incident-figures.entity.js';
import { IncidentStepRow } from './modules/incidents/incident-step.entity.js';
import { IncidentRow } from './modules/incidents/incident.entity.js';
import { IntakeRow } from './modules/inbound/intake.entity.js';
import { InboundModule } from './modules/inbound/inbound.module.js';
import { IncidentsModule } from './modules/incidents/incidents.module.js';
import { Participant } from './modules/incidents/participant.entity.js';
import { DeliveryReportRow } from './modules/messages/delivery-report.entity.js';
import { CalendarFeed } from './modules/deadline-feed/calendar-feed.entity.js';
import { DeadlineFeedModule } from './modules/deadline-feed/deadline-feed.module.js';
import { DeliveryModule } from './modules/messages/delivery.module.js';
import { MailTestModule } from './modules/messages/mail-test.module.js';
import { PreviewModule } from './modules/messages/preview.module.js';
import { Message } from './modules/messages/message.entity.js';
import { AbsenceRow } from './modules/people/absence.entity.js';
import { Division } from './modules/people/division.entity.js';
import { PersonIdentity } from './modules/oidc/person-identity.entity.js';
import { PeopleApiModule } from './modules/people/people-api.module.js';
import { Person } from './modules/people/person.entity.js';
import { RoleAssignment } from './modules/people/role-assignment.entity.js';
import { PreferencesModule } from './modules/preferences/preferences.module.js';
import { ProblemsModule } from './modules/problems/problems.module.js';
import { ProtocolRow } from './modules/protocols/protocol.entity.js';
import { ProtocolsApiModule } from './modules/protocols/protocols-api.module.js';
import { RegimesModule } from './modules/regimes/regimes.module.js';
import { DataKeyEntity } from './modules/sealing/data-key.entity.js';
import { SealingModule } from './modules/sealing/sealing.module.js';
import { SealingUpkeepModule } from './modules/sealing/sealing-upkeep.module.js';
import { ScimModule } from './modules/scim/scim.module.js';
import { TrialModule } from './modules/trial/trial.module.js';
import { DispatchModule } from './modules/webhooks/dispatch.module.js';
import { WebhooksModule } from './modules/webhooks/webhooks.module.js';
import { WebhookDelivery } from './modules/webhooks/webhook-delivery.entity.js';
import { Webhook } from './modules/webhooks/webhook.entity.js';
import { Clock } from './platform/clock/clock.js';
import type { Config } from './platform/config/config.js';
import { PlatformModule } from './platform/config/platform.module.js';
import type { DatabaseOptions } from './platform/database/data-source.js';
import { DatabaseModule } from './platform/database/database.module.js';
import { KeptAnswerRow } from './platform/retries/kept-answer.entity.js';
import { RetriesModule, RetriesUpkeepModule } from './platform/retries/retries.module.js';
import { EncryptionModule } from './platform/encryption/encryption.module.js';

/** The composition root: the only place that sees every module, entity and migration. */
@Module({})
export class AppModule {
  static register(config: Config, clock = new Clock()): DynamicModule {
    const speaksHttp = config.process !== 'worker';
    const sendsMail = config.process !== 'http';
    return {
      module: AppModule,
      imports: [
        PlatformModule.register(config, clock),
        DatabaseModule.register(databaseOptions(config)),
        RetriesModule,
        EncryptionModule,
        SealingModule,
        HealthModule,
        ProblemsModule,
        ...(speaksHttp
          ? [
              AuthModule,
              PeopleApiModule,
              AuditApiModule,
              IncidentsModule,
              RegimesModule,
              ProtocolsApiModule,
              CalendarsApiModule,
              PreferencesModule,
              DeadlineFeedModule,
              EventsApiModule,
              WebhooksModule,
              ScimModule,
            ]
          : []),
        ...(speaksHttp ? [MailTestModule, PreviewModule, ChannelsModule] : []),
        ...(sendsMail
          ? [
              DispatchModule,
              DeliveryModule,
              SweepModule,
              InboundModule,
              CheckpointsModule,
              SealingUpkeepModule,
              RetriesUpkeepModule,
            ]
          : []),
        ...(config.isTrial ? [TrialModule.register(config, clock)] : []),
      ],
    };
  }
}

export function databaseOptions(
  config: Pick<Config, 'databaseUrl' | 'databasePool'> & Partial<Pick<Config, 'migrationUrl'>>,
): DatabaseOptions {
  return {
    url: config.databaseUrl,
    migrationUrl: config.migrationUrl ?? '',
    appendOnly: ['audit_entry', 'audit_key', 'audit_checkpoint', 'audit_checkpoint_head'],
    poolSize: config.databasePool,
    entities: [
      ...[
        Division,
        Person,
        RoleAssignment,
        RefreshToken,
        ProtocolRow,
        IncidentRow,
        IncidentStepRow,
        Participant,
      ],
      ...[
        Direction,
        AssessmentRow,
        ObligationRow,
        Comment,
        AuditEntry,
        Channel,
        Message,
        DeliveryReportRow,
        IntakeRow,
        FollowUp,
        IncidentFigures,
        OrganizationCalendar,
        CalendarFeed,
        AbsenceRow,
        DataKeyEntity,
      ],
      KeptAnswerRow,
      Webhook,
      WebhookDelivery,
      ...[SessionRow, ThrottleRow, KnownAddress, PasswordReset, TotpRow, RecoveryCode],
      ...[ApiKey, PersonIdentity],
    ],
    migrations: [
      CreateTheTracker1763700000000,
      AddStepEvidence1763800000000,
      KeepAssessments1763810000000,
      LetOrganizationsAddToCalendars1763820000000,
      KeepObligations1763830000000,
      FollowStepsUp1763850000000,
      KeepDeadLetters1763855000000,
      LetPeopleSayWhenMailComes1763862000000,
      OfferACalendarFeed1763863000000,
      KeepDeliveryReports1763866000000,
      FollowDutiesUp1763868000000,
      WidenTheMailLog1763869000000,
      TakeReportsByMail1763866000001,
      ChainTheTrail1763880000000,
      NameAlternatesAndSubstitutes1763860000000,
      WatchOverSignIns1763890000000,
      TellChatChannels1763893000000,
      SignCheckpoints1763881000000,
      AskForSecondFactors1763891000000,
      KeepAnswersForRetries1763920000000,
      FlagNumbersInMail1763940000000,
      TellSubstitutes1763950000000,
      GiveSystemsKeys1763910000000,
      ACompartmentForLegalAdvice1763930000000,
      CountAsCasesChange1763900000000,
      FindTasksByRole1763982000000,
      FindEntriesByActorAndType1763982000001,
      VersionAbsences1763901000000,
      KeepWhoReportedConfidential1763931000000,
      LinkPeopleToAnIdentityProvider1763911000000,
      HandOnWhatIsOpen1763960000000,
      FindWhoIsInvited1763932000000,
      EncryptWhatPeopleWrite1763940000001,
      OrderTheTrailByCommit1763970000000,
      LetDivisionsChange1763960001000,
      CallOtherSystems1763971000000,
      TellWhoAnswersForWebhooks1763984000000,
      KeepPeopleInStepWithADirectory1763980000001,
      NamePrivacyContacts1763980000002,
      KeepTraces1763984000001,
      KnowWhoKnowsKeys1763989000000,
      FollowDutiesUpAfterClosure1763987000000,
      LookForNamesThatAreNobodys1763981000000,
      SeeSignInsOfTheProvider1763981000001,
      KnowARepeatedReport1763983000000,
      CountOnlyWhatChanged1763983000001,
      BringOverWhatHasEnded1763983000002,
      VersionConductApart1763992000000,
      FindIncidentsByLaw1763993000000,
    ],
  };
}
