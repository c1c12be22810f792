import type { DynamicModule, NestApplicationOptions, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Server } from 'node:http';
import type { FastifyHttpOptions, FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { NestLogger } from '../logging/nest-logger.js';
import { BODY_LIMIT, honourBodyLimits } from './body-limit.js';
import { answerClientError } from './client-error.js';
import { allowOrigins } from './cors.js';
import { guardPages, type Gates } from './gates.js';
import { HttpLog } from './http-log.js';
import { acceptCsvWhereAsked } from './csv-body.js';
import { acceptJsonOnly } from './json-body.js';
import { acceptLinesWhereAsked } from './lines-body.js';
import { ProblemFilter } from './problem.filter.js';
import { QueryGuard } from './query.guard.js';
import { limitRates, type RateLimits } from './rate-limit.js';
import { decorateRequests } from './request.js';
import { requestIdOf } from './request-id.js';
import { applyRequestRules } from './request-rules.js';
import { RouteTable } from './route-table.js';
import type { Screen } from './screened.js';
import { ValidationPipe } from './validation.js';

export interface HttpOptions {
  logger: Logger;
  /** Finds in free text what should not be kept. */
  screen: Screen;
  /** Addresses or networks of proxies whose X-Forwarded-For is believed; none unless named. */
  trustedProxies?: readonly string[];
  /** Whether people reach it by HTTPS only. */
  isHttps?: boolean;
  /** Origins whose pages may call; none unless named. */
  corsOrigins?: readonly string[];
  rateLimits?: RateLimits;
  gates?: Gates;
  /** How long a whole request may take to arrive, in milliseconds. */
  requestTimeout?: number;
  /** How long requests may take to finish once the application closes, in milliseconds. */
  drainTimeout?: number;
}

/** The application as it speaks HTTP, in production and in tests; not listening yet. */
export async function createHttpApp(
  rootModule: Type<unknown> | DynamicModule,
  options: HttpOptions,
): Promise<NestFastifyApplication> {
  const routes = new RouteTable();
  const problems = new ProblemFilter(routes);
  const adapter = new FastifyAdapter({ ...serverOptions(options, problems), skipMiddie: true });
  const instance = adapter.getInstance();
  // An Expect that is not understood may be ignored (RFC 9110, section 10.1.1); Node would answer by itself.
  instance.server.on('checkExpectation', (request, response) => instance.routing(request, response));
  instance.addHook('onRoute', ({ method, url }) => {
    // What answers every preflight is no address.
    if (url !== '*') routes.add(method, url);
  });
  honourBodyLimits(instance);
  limitDrain(instance, options.drainTimeout ?? 5_000);
  decorateRequests(instance);
  acceptJsonOnly(instance);
  acceptCsvWhereAsked(instance);
  acceptLinesWhereAsked(instance);
  applyRequestRules(instance, options.isHttps ?? false);
  allowOrigins(instance, options.corsOrigins ?? []);
  limitRates(instance, options.rateLimits ?? { caller: 0, address: 0 });
  if (options.gates) guardPages(instance, options.gates);
  const settings: Readonly<NestApplicationOptions> = {
    abortOnError: false,
    bodyParser: false,
    logger: new NestLogger(options.logger),
  };
  const app = await NestFactory.create<NestFastifyApplication>(rootModule, adapter, settings);
  return app
    .useGlobalFilters(problems)
    .useGlobalGuards(new QueryGuard())
    .useGlobalPipes(new ValidationPipe(options.screen));
}

/** Without this, one client that never reads its answer would keep the process from stopping. */
function limitDrain(instance: FastifyInstance, limit: number): void {
  instance.addHook('preClose', (done) => {
    setTimeout(() => instance.server.closeAllConnections(), limit).unref();
    done();
  });
}

function serverOptions(options: HttpOptions, problems: ProblemFilter): FastifyHttpOptions<Server> {
  const { logger, trustedProxies = [], requestTimeout = 15_000 } = options;
  return {
    loggerInstance: logger,
    logController: new HttpLog(logger),
    genReqId: requestIdOf,
    bodyLimit: BODY_LIMIT,
    requestTimeout,
    connectionTimeout: 60_000,
    keepAliveTimeout: 72_000,
    http: {
      headersTimeout: Math.min(10_000, requestTimeout),
      connectionsCheckingInterval: Math.min(5_000, requestTimeout),
      requireHostHeader: false,
    },
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    routerOptions: { maxParamLength: 128 },
    trustProxy: trustedProxies.length > 0 && [...trustedProxies],
    clientErrorHandler: answerClientError,
    frameworkErrors: (error, request, reply) => problems.answer(error, request, reply),
  };
}
