import config from './jest.config.js';

/** Real processes that are killed and stopped: one file after the other, each with a mind to how long that takes. */
export default {
  ...config,
  testMatch: ['<rootDir>/test/faults/*.spec.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  maxWorkers: 1,
  testTimeout: 180_000,
};
