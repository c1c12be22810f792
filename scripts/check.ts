import { spawn } from 'node:child_process';

/** The npm scripts that make up the check, the slow ones first. */
const PARTS = ['lint', 'types', 'openapi', 'migrations', 'dead-code', 'format', 'dependencies'];
const AT_ONCE = 2;

/** Runs one part to its end; what it says is shown only when it fails. */
async function check(part: string): Promise<boolean> {
  const began = performance.now();
  const child = spawn('npm', ['run', '--silent', `check:${part}`], { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  const succeeded = await new Promise<boolean>((resolve, reject) =>
    child.on('error', reject).on('close', (code) => resolve(code === 0)),
  );
  const seconds = ((performance.now() - began) / 1_000).toFixed(1);
  process.stdout.write(`${succeeded ? 'ok  ' : 'FAIL'}  ${part.padEnd(14)} ${seconds.padStart(5)} s\n`);
  if (!succeeded) process.stdout.write(`${said.trimEnd()}\n\n`);
  return succeeded;
}

const waiting = [...PARTS];
const failed: string[] = [];

async function work(): Promise<void> {
  for (let part = waiting.shift(); part !== undefined; part = waiting.shift())
    if (!(await check(part))) failed.push(part);
}

await Promise.all(Array.from({ length: AT_ONCE }, work));
if (failed.length > 0) process.stdout.write(`The check failed: ${failed.join(', ')}\n`);
process.exitCode = failed.length > 0 ? 1 : 0;
