import { startPostgres } from '../../src/platform/embedded/start-postgres.js';
import { THROWAWAY } from '../support/throwaway.js';

// A process of its own that owns the server in the folder it is given, until it is killed or told to stop.
const reports: string[] = [];
const report = (sentence: string): void => void reports.push(sentence);
const dir = process.argv[2] ?? '';
try {
  const server = await startPostgres({ dir, name: 'trial', settings: THROWAWAY, report });
  process.once('SIGTERM', () => void server.stop().then(() => process.exit(0)));
  process.stdout.write(`${JSON.stringify({ ...server, reports })}\n`);
} catch (error) {
  process.stdout.write(`${JSON.stringify({ refusal: (error as Error).message, reports })}\n`);
}
