import './platform/config/require-node.js';
import { databaseOptions } from './app.module.js';
import { SealedSecrets } from './modules/sealing/sealed-secrets.service.js';
import { SealingPass } from './modules/sealing/sealing-pass.service.js';
import { Clock } from './platform/clock/clock.js';
import { readConfig } from './platform/config/read-config.js';
import { createDataSource } from './platform/database/data-source.js';
import { Database } from './platform/database/database.js';
import { DataKeys } from './platform/encryption/data-keys.service.js';
import { LocalKeyring } from './platform/encryption/local-keyring.js';

const USAGE = `npm run keys -- COMMAND     In a container: node dist/src/keys.js COMMAND
  status   which keys are in use, and whether anything lies in the open
  rotate   puts everything under the first key of DATA_KEYS; the others can go then
  renew    makes a new data key, which takes over in five minutes
  seal     encrypts what an earlier version left in the open
  reseal   encrypts anew whatever another data key than the present one sealed`;

interface Tools {
  keys: DataKeys;
  pass: SealingPass;
  secrets: SealedSecrets;
  currentId: string;
}

/** Everything here can be done while the tracker runs, and done again after an interruption. */
const COMMANDS: Record<string, (tools: Tools) => Promise<string>> = {
  status: async ({ keys, pass, currentId }) => {
    const rows = (await keys.rows()).map(
      ({ id, purpose, keyId, activeFrom }) =>
        `${purpose} ${id}, wrapped by ${keyId}, since ${activeFrom.toISOString()}`,
    );
    return [
      `The key that wraps is ${currentId}.`,
      ...rows,
      `In the open: ${counted(await pass.count('open'))}.`,
      `Not sealed by the present data key ${keys.currentId}: ${counted(await pass.count('old'))}.`,
    ].join('\n');
  },
  rotate: async ({ keys, secrets, currentId }) =>
    `${await keys.rewrap()} data keys were wrapped anew, and ${await secrets.rotate()} secrets sealed anew; ` +
    `all of them are under ${currentId} now.`,
  renew: async ({ keys }) =>
    (await keys.renew(true))
      ? 'A new data key takes over in five minutes.'
      : 'A new data key is about to take over already.',
  seal: async ({ pass }) => `${await pass.run('open')} rows were encrypted.`,
  reseal: async ({ pass }) => `${await pass.run('old')} rows were encrypted anew.`,
};

async function main([name = '', ...more]: readonly string[]): Promise<void> {
  const command = COMMANDS[name];
  if (!command || more.length > 0) throw new Error(USAGE);
  const config = readConfig(process.env);
  if (config.isTrial) throw new Error('Set DATABASE_URL to the database of the server.');
  const dataSource = await createDataSource(databaseOptions(config)).initialize();
  try {
    const database = new Database(dataSource);
    const keyring = new LocalKeyring(config.dataKeys);
    const keys = new DataKeys(database, new Clock(), keyring);
    await keys.read();
    const tools = {
      ...{ keys, pass: new SealingPass(database, keys), secrets: new SealedSecrets(database, config) },
      currentId: keyring.currentId,
    };
    process.stdout.write(`${await command(tools)}\n`);
  } finally {
    await dataSource.destroy();
  }
}

function counted(counts: Readonly<Record<string, number>>): string {
  const parts = Object.entries(counts).map(([table, count]) => `${count} of ${table}`);
  return parts.join(', ') || 'nothing';
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
