import { type DynamicModule, Module } from '@nestjs/common';
import type { Clock } from '../../platform/clock/clock.js';
import { MovableClock } from '../../platform/clock/movable-clock.js';
import type { Config } from '../../platform/config/config.js';
import { TRIAL_HOSTS, trialHosts } from './known-host.guard.js';
import { InboxService } from './inbox.service.js';
import { TrialClockController } from './trial-clock.controller.js';
import { clockFile, TrialClockService } from './trial-clock.service.js';
import { TrialController } from './trial.controller.js';

/** Imported in trial mode only, so that elsewhere its routes answer 404; time can be moved where its clock can. */
@Module({})
export class TrialModule {
  static register(config: Pick<Config, 'inboxDir' | 'dataDir' | 'publicUrl'>, clock: Clock): DynamicModule {
    const inbox = { provide: InboxService, useValue: new InboxService(config.inboxDir) };
    const hosts = { provide: TRIAL_HOSTS, useValue: trialHosts(config.publicUrl) };
    if (!(clock instanceof MovableClock))
      return { module: TrialModule, controllers: [TrialController], providers: [inbox, hosts] };
    const movable = new TrialClockService(clock, clockFile(config));
    return {
      module: TrialModule,
      controllers: [TrialController, TrialClockController],
      providers: [inbox, hosts, { provide: TrialClockService, useValue: movable }],
    };
  }
}
