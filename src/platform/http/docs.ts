import type { FastifyInstance } from 'fastify';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { SwaggerModule } from '@nestjs/swagger';
import { buildOpenApi, type OpenApiOptions } from './openapi.js';

/** The page draws itself from files of this server only. */
const POLICY = [
  "default-src 'none'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "frame-ancestors 'none'",
].join('; ');

/** Serves `/openapi.json` and, for people, `/docs`; the document is built when someone first asks for it. */
export function serveDocs(app: NestFastifyApplication, options: OpenApiOptions): void {
  allowPage(app.getHttpAdapter().getInstance());
  SwaggerModule.setup('docs', app, () => buildOpenApi(app, options), {
    raw: ['json'],
    jsonDocumentUrl: 'openapi.json',
    customSiteTitle: options.title,
    customCss: '.swagger-ui .topbar { display: none }',
    swaggerOptions: { docExpansion: 'list', validatorUrl: null },
  });
}

function allowPage(instance: FastifyInstance): void {
  instance.addHook('onRoute', (route) => {
    if (!/^\/docs(?:\/|$)/.test(route.url)) return;
    route.onSend = (_request, reply, _payload, done) => {
      reply.header('content-security-policy', POLICY);
      done();
    };
  });
}
