import { Injectable, type OnModuleInit } from '@nestjs/common';
import { PATH_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { MAY } from './may.js';

/** An application with a route that does not say who may use it does not start. */
@Injectable()
export class DeclaredRoutes implements OnModuleInit {
  private readonly scanner = new MetadataScanner();

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly reflector: Reflector,
  ) {}

  onModuleInit(): void {
    const undeclared = this.discovery.getControllers().flatMap(({ metatype }) => this.undeclaredIn(metatype));
    if (undeclared.length > 0)
      throw new Error(`These routes do not say who may use them, by @May: ${undeclared.join(', ')}`);
  }

  private undeclaredIn(controller: unknown): string[] {
    if (typeof controller !== 'function') return [];
    const prototype = controller.prototype as Record<string, () => unknown>;
    return this.scanner.getAllMethodNames(prototype).flatMap((name) => {
      const handler = prototype[name];
      if (!handler || !Reflect.hasMetadata(PATH_METADATA, handler)) return [];
      const access = this.reflector.getAllAndOverride<unknown[] | undefined>(MAY, [handler, controller]);
      return access && access.length > 0 ? [] : [`${controller.name}.${name}`];
    });
  }
}
