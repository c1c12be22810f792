import { Global, Module, type DynamicModule } from '@nestjs/common';
import { Clock } from '../clock/clock.js';
import { Config } from './config.js';

/** What everything may ask for: how the process is configured, and what time it is. */
@Global()
@Module({})
export class PlatformModule {
  static register(config: Config, clock: Clock): DynamicModule {
    return {
      module: PlatformModule,
      providers: [
        { provide: Config, useValue: config },
        { provide: Clock, useValue: clock },
      ],
      exports: [Config, Clock],
    };
  }
}
