import { join } from 'node:path';
import { type EmbeddedPostgres, startPostgres } from '../../src/platform/embedded/start-postgres.js';
import { makeScratchFolder, removeAbandonedFolders, removeScratchFolder } from './scratch-folder.js';
import { prepareTemplate } from './template.js';
import { THROWAWAY } from './throwaway.js';

let running: { server: EmbeddedPostgres; dir: string } | undefined;

/** One server for the whole run; its workers find it through TEST_POSTGRES_URL. */
export async function startTestServer(): Promise<void> {
  await removeAbandonedFolders();
  const dir = await makeScratchFolder();
  const server = await startPostgres({ dir, name: 'postgres', settings: THROWAWAY, report: () => undefined });
  running = { server, dir };
  process.env['TEST_POSTGRES_URL'] = server.url;
  process.env['TEST_POSTGRES_LOG'] = join(server.home, 'postgres.log');
  try {
    await prepareTemplate(server.url);
  } catch (error) {
    await stopTestServer();
    throw error;
  }
}

export async function stopTestServer(): Promise<void> {
  if (running === undefined) return;
  const { server, dir } = running;
  running = undefined;
  await server.stop();
  await removeScratchFolder(dir);
}
