import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { completeOpenApi } from './complete-openapi.js';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';

export interface OpenApiOptions {
  title: string;
  description: string;
  version: string;
  /** Where clients reach the API, such as `https://privacy.example.org`. */
  publicUrl: string;
}

const BEARER =
  'A token of POST /v1/auth/token or of the configured issuer. Tokens are checked as RFC8725 asks: algorithms, issuer, audience, type and age are pinned.';

/** Describes all operations of the application in OpenAPI 3.1. */
export function buildOpenApi(app: NestFastifyApplication, options: OpenApiOptions): OpenAPIObject {
  const config = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle(options.title)
    .setDescription(options.description)
    .setVersion(options.version)
    .addServer(options.publicUrl)
    .addBearerAuth({ type: 'http', scheme: 'bearer', bearerFormat: 'JWT', description: BEARER })
    .addApiKey({ type: 'apiKey', name: 'X-Api-Key', in: 'header' }, 'apiKey')
    .build();
  const document = SwaggerModule.createDocument(app, config, {
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}.${method}`,
  });
  return completeOpenApi(document);
}
