import './platform/config/require-node.js';
import { databaseOptions } from './app.module.js';
import {
  AdministratorExists,
  createAdministrator,
  type NewAdministrator,
} from './modules/people/administrators.service.js';
import { Clock } from './platform/clock/clock.js';
import { readDataKeys } from './platform/config/read-data-keys.js';
import { createDataSource } from './platform/database/data-source.js';
import { migrate } from './platform/database/migrate.js';
import { waitForDatabase } from './platform/database/wait-for-database.js';
import { isBlank, isEmail } from './platform/http/rules.js';
import type { SealKey } from './platform/security/seal.js';

const USAGE = `npm run admin:create -- EMAIL "NAME" [--force]
In a container: node dist/src/create-admin.js EMAIL "NAME" [--force]`;

/** Makes the first administrator, who then adds everyone else over HTTP. */
async function main(args: readonly string[], databaseUrl = '', migrationUrl = ''): Promise<void> {
  const administrator = read(args.filter((arg) => arg !== '--force'));
  if (!/^postgres(ql)?:/.test(databaseUrl) || !URL.canParse(databaseUrl))
    throw new Error(
      'Set DATABASE_URL to the database of the server, such as postgres://user:password@host:5432/breach. A trial has its administrator already: admin@example.org.',
    );
  const options = databaseOptions({ databaseUrl, migrationUrl, databasePool: 2 });
  await waitForDatabase(databaseUrl, tell);
  await migrate(options);
  const dataSource = await createDataSource(options).initialize();
  try {
    const isForced = args.includes('--force');
    const password = await createAdministrator(dataSource, administrator, new Clock().now(), {
      isForced,
      dataKeys: keysOf(process.env),
    });
    process.stdout.write(
      `${administrator.email} is an administrator.\nPassword, shown this once: ${password}\n`,
    );
  } finally {
    await dataSource.destroy();
  }
}

/** As the server has them; a first start needs none. */
function keysOf(env: NodeJS.ProcessEnv): SealKey[] {
  const problems: string[] = [];
  const text = (name: string, fallback: string, check: Check = () => null): string => {
    const value = env[name]?.trim() || fallback;
    const fault = value === '' ? null : check(value);
    if (fault !== null) problems.push(`${name} ${fault}`);
    return value;
  };
  const keys = readDataKeys(text, problems, { authKey: text('AUTH_KEY', ''), isTrial: true });
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return keys;
}
type Check = (value: string) => string | null;

function read([email = '', name = '', ...more]: readonly string[]): NewAdministrator {
  const fault =
    email === ''
      ? 'Give an e-mail address and a name.'
      : !isEmail(email)
        ? `${email} is not an e-mail address.`
        : isBlank(name) || more.length > 0
          ? 'Give the name after the address, in quotation marks.'
          : null;
  if (fault !== null) throw new Error(`${fault}\n${USAGE}`);
  return { email, name };
}

function tell(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}

try {
  await main(
    process.argv.slice(2),
    process.env['DATABASE_URL']?.trim(),
    process.env['MIGRATION_DATABASE_URL']?.trim(),
  );
} catch (error) {
  tell(error instanceof Error ? error.message : String(error));
  if (error instanceof AdministratorExists)
    tell('Ask them to add people, or repeat the command with --force.');
  process.exitCode = 1;
}
