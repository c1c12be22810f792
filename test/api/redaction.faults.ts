import { Controller, Get, Module, Post, Query, Req, type DynamicModule } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Database } from '../../src/platform/database/database.js';
import { DatabaseModule } from '../../src/platform/database/database.module.js';
import { Text } from '../../src/platform/http/fields.js';

class CanaryQuery {
  @Text({ min: 1, max: 100 }) q!: string;
}

const statement = (text: string): { name: string; text: string } => ({ name: '', text });

/** Throws whatever it is told to, as libraries do. */
function* nothing(): Generator<undefined> {
  yield undefined;
}

/** Every way in which the database and a handler fail, with a caller's words in hand. */
@Controller('v1/faults')
class FaultsController {
  constructor(private readonly database: Database) {}

  @Get('syntax')
  syntax(@Query() { q }: CanaryQuery): Promise<unknown> {
    return this.database.query(statement('select $1::uuid'), [q]);
  }

  @Get('unique')
  async unique(@Query() { q }: CanaryQuery): Promise<void> {
    await this.database.query(statement('create table if not exists canary (word text primary key)'), []);
    for (let nth = 0; nth < 2; nth += 1)
      await this.database.query(statement('insert into canary (word) values ($1)'), [q]);
  }

  @Get('check')
  check(@Query() { q }: CanaryQuery): Promise<unknown> {
    return this.database.query(
      statement('insert into message (id, kind, state, created_at) values (uuidv7(), $1, $1, now())'),
      [q],
    );
  }

  /** Each waits for what the other has. */
  @Get('deadlock')
  async deadlock(@Query() { q }: CanaryQuery): Promise<void> {
    const lock = statement(`select pg_advisory_xact_lock($1), $2::text`);
    const met = [Promise.withResolvers<undefined>(), Promise.withResolvers<undefined>()];
    await Promise.all(
      [0, 1].map((mine) =>
        this.database.transaction(async (session) => {
          await session.query(lock, [mine, q]);
          met[mine]?.resolve(undefined);
          await met[1 - mine]?.promise;
          await session.query(lock, [1 - mine, q]);
        }),
      ),
    );
  }

  @Get('timeout')
  timeout(@Query() { q }: CanaryQuery): Promise<unknown> {
    return this.database.transaction(async (session) => {
      await session.query(statement(`set local statement_timeout = '20ms'`), []);
      await session.query(statement('select pg_sleep(5), $1::text'), [q]);
    });
  }

  @Get('raised')
  raised(@Query() { q }: CanaryQuery): Promise<unknown> {
    return this.database.query(statement(`select ($1 || ' is no number')::int`), [q]);
  }

  @Get('unhandled')
  unhandled(@Query() { q }: CanaryQuery, @Req() request: FastifyRequest): never {
    const error = new Error(`could not handle ${q}\n    at ${q} (file:///${q}:1:1)`);
    throw Object.assign(error, { q, headers: request.headers, cause: new TypeError(q) });
  }

  @Get('parse')
  parse(@Query() { q }: CanaryQuery): unknown {
    return JSON.parse(q);
  }

  @Get('thrown')
  thrown(@Query() { q }: CanaryQuery): unknown {
    return nothing().throw(q);
  }

  /** Answers, and fails after that. */
  @Post('late')
  late(@Req() request: FastifyRequest): object {
    const word = request.headers.authorization ?? '';
    request.log.error(
      { body: request.body, headers: request.headers, err: new Error(word) },
      'late %s',
      word,
    );
    return {};
  }
}

@Module({})
export class FaultsModule {
  static register(url: string): DynamicModule {
    return {
      module: FaultsModule,
      imports: [DatabaseModule.register({ url, poolSize: 4, entities: [], migrations: [] })],
      controllers: [FaultsController],
    };
  }
}
