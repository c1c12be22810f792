import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { Controller, Get, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AccessModule } from './access.module.js';
import { May } from './may.js';

@Controller('a')
class Mixed {
  @May('signed in')
  @Get('said')
  said(): string {
    return this.unsaid();
  }

  @Get('unsaid')
  unsaid(): string {
    return '';
  }
}

@May('anyone')
@Controller('b')
class Whole {
  @Get()
  read(): string {
    return '';
  }
}

@Module({ imports: [AccessModule], controllers: [Mixed, Whole] })
class Undeclared {}

@Module({ imports: [AccessModule], controllers: [Whole] })
class Declared {}

const start = async (module: typeof Declared): Promise<void> => {
  const app = await NestFactory.createApplicationContext(module, { logger: false, abortOnError: false });
  await app.close();
};

describe('an application', () => {
  it('does not start while a route does not say who may use it', async () => {
    await expect(start(Undeclared)).rejects.toThrow('by @May: Mixed.unsaid');
  });

  it('starts once each does, by itself or by its controller', async () => {
    await expect(start(Declared)).resolves.toBeUndefined();
  });
});
