import './platform/config/require-node.js';
import { testMail } from './domain/messages/test-mail.js';
import { StationeryService } from './modules/messages/stationery.service.js';
import { readConfig } from './platform/config/read-config.js';
import { isEmail } from './platform/http/rules.js';
import { tryMail } from './platform/mail/try-mail.js';

const USAGE = `npm run mail:test -- ADDRESS
In a container: node dist/src/mail-test.js ADDRESS`;

/** Sends one mail with the settings of the environment, and prints what the server said at each step. */
async function main([to = '', ...more]: readonly string[]): Promise<void> {
  if (!isEmail(to) || more.length > 0) throw new Error(`Give one e-mail address.\n${USAGE}`);
  const config = readConfig(process.env);
  if (config.smtpUrl === '')
    throw new Error('Set SMTP_URL to the mail server, such as smtps://user:password@mail.example.org.');
  const mailFrom = new StationeryService(config).sender('en');
  const { accepted, steps, failure } = await tryMail(config.with({ mailFrom }), {
    to,
    ...testMail(config.organization),
  });
  for (const each of steps) write(each.step, each.said);
  if (failure) write('FAILED', `at ${failure.step}: ${failure.said}`);
  process.stdout.write(accepted ? `\nThe server took the mail to ${to}.\n` : '\nThe mail was not taken.\n');
  if (!accepted) process.exitCode = 1;
}

function write(step: string, said: string): void {
  process.stdout.write(`${step.padEnd(11)} ${said.replaceAll('\n', `\n${' '.repeat(12)}`)}\n`);
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
