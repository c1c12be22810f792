import { readFileSync } from 'node:fs';

const { exclude, $schema, ...swc } = JSON.parse(readFileSync(new URL('.swcrc', import.meta.url), 'utf8'));

/** @type {import('jest').Config} */
export default {
  testMatch: ['<rootDir>/{src,test}/**/*.spec.ts'],
  // Those are long, and need what is built: npm run test:faults.
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/faults/'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '\\.ts$': ['@swc/jest', { ...swc, swcrc: false }] },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.data/'],
  globalSetup: '<rootDir>/test/support/global-setup.js',
  globalTeardown: '<rootDir>/test/support/global-teardown.js',
  // Modules of a suite are not all let go of: a worker begins anew before that is too much.
  maxWorkers: 2,
  workerIdleMemoryLimit: '1500MB',
  testTimeout: 90_000,
  reporters: ['default', '<rootDir>/test/support/count-reporter.js'],
};
