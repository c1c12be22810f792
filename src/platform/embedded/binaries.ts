import { readFile, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { EmbeddedPostgresError, USE_YOUR_OWN } from './embedded-postgres-error.js';

/** An unpacked PostgreSQL: a folder with bin, lib and share. */
export interface Binaries {
  readonly root: string;
  /** The version of the package that holds them, such as 18.4.0-beta.17. */
  readonly version: string;
}

type Program = 'initdb' | 'pg_ctl' | 'postgres';

export function programPath(binaries: Binaries, program: Program): string {
  return join(binaries.root, 'bin', program);
}

/**
 * Finds PostgreSQL in the optional package for this platform.
 *
 * @throws EmbeddedPostgresError when that package is not installed.
 */
export async function locateBinaries(platform = `${process.platform}-${process.arch}`): Promise<Binaries> {
  const name = `@embedded-postgres/${platform}`;
  const { postgres } = await import(name).then(
    (module: unknown) => module as { postgres: string },
    (error: unknown) => {
      throw new EmbeddedPostgresError(
        `No PostgreSQL for ${platform} is installed: the optional package ${name} is missing.`,
        `If your platform has one, run "npm ci" without --omit=optional. ${USE_YOUR_OWN}`,
        error,
      );
    },
  );
  const root = dirname(dirname(postgres));
  await restoreLinks(root);
  const manifest = JSON.parse(await readFile(join(root, '..', 'package.json'), 'utf8')) as {
    version: string;
  };
  return { root, version: manifest.version };
}

/** npm packages carry no symbolic links, and the script that makes them is skipped by --ignore-scripts. */
async function restoreLinks(root: string): Promise<void> {
  const list = await readFile(join(root, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const name = source.slice(source.lastIndexOf('/') + 1);
    // One that exists is right already; one that cannot be made shows as a missing library when tried out.
    await symlink(name, join(root, '..', target)).catch(() => undefined);
  }
}
