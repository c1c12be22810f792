import { type DynamicModule, Module } from '@nestjs/common';
import { InboxService } from './inbox.service.js';
import { TrialController } from './trial.controller.js';

export interface TrialOptions {
  /** The folder that the mail catcher fills. */
  inboxDir: string;
}

/** Imported in trial mode only, so that elsewhere its routes answer 404. */
@Module({})
export class TrialModule {
  static register({ inboxDir }: TrialOptions): DynamicModule {
    return {
      module: TrialModule,
      controllers: [TrialController],
      providers: [{ provide: InboxService, useValue: new InboxService(inboxDir) }],
    };
  }
}
