import { Global, Module, type DynamicModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { createDataSource, type DatabaseOptions } from './data-source.js';
import { Database } from './database.js';
import { LogSettingsService } from './log-settings.service.js';
import { Listener } from './listener.js';

@Global()
@Module({})
export class DatabaseModule {
  static register(options: DatabaseOptions): DynamicModule {
    const dataSource = createDataSource(options);
    return {
      module: DatabaseModule,
      imports: [
        TypeOrmModule.forRootAsync({
          useFactory: () => dataSource.options,
          dataSourceFactory: () => dataSource.initialize(),
        }),
      ],
      providers: [Database, Listener, LogSettingsService],
      exports: [Database, Listener],
    };
  }
}
