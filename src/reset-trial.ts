import './platform/config/require-node.js';
import { resetTrial } from './modules/trial/trial.service.js';
import { readConfig } from './platform/config/read-config.js';

// Of the environment only DATA_DIR counts: a database of one's own, named by DATABASE_URL, is never touched.
const config = readConfig({ DATA_DIR: process.env['DATA_DIR'] });
try {
  const removed = await resetTrial(config);
  const lines = removed.map((path) => `Removed ${path}`);
  process.stdout.write(
    `${lines.join('\n') || `There is no trial in ${config.dataDir}; nothing was removed.`}\n`,
  );
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
