import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fillSampleOrganization } from '../../src/modules/trial/trial.service.js';
import { freePort } from '../../src/platform/embedded/free-port.js';
import { createTestDatabase, type TestDatabase } from './database.js';
import { eventually } from './eventually.js';
import { AUTH_KEY, DATA_KEYS } from './running-app.js';

const LOADER = new URL('./typescript-loader.js', import.meta.url).href;

/** The application as a process of its own, which is stopped, killed and started again at the same address. */
export class ServerProcess {
  private child: ChildProcess | null = null;

  private constructor(
    readonly url: string,
    private readonly database: TestDatabase,
    private readonly env: Record<string, string | undefined>,
  ) {}

  static async start(env: Record<string, string> = {}): Promise<ServerProcess> {
    const database = await createTestDatabase();
    await fillSampleOrganization(database.url, new Date());
    const port = await freePort(undefined);
    const server = new ServerProcess(`http://127.0.0.1:${port}`, database, {
      ...{ PATH: process.env['PATH'], DATABASE_URL: database.url, AUTH_KEY, DATA_KEYS },
      ...{ HOST: '127.0.0.1', PORT: String(port), SMTP_URL: 'smtp://127.0.0.1:1', LOG_LEVEL: 'silent' },
      ...{
        MAIL_FROM: 'Privacy <privacy@city.example>',
        PASSWORD_MIN_LENGTH: '12',
        MFA_REQUIRED_ROLES: 'none',
      },
      DATA_DIR: join(tmpdir(), `breach-test-${process.pid}-keys`),
      ...env,
    });
    await server.goOn();
    return server;
  }

  /** Starts it again. */
  async goOn(): Promise<void> {
    const child = spawn(process.execPath, ['--import', LOADER, 'src/main.ts'], {
      env: this.env,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    this.child = child;
    const isUp = await eventually(
      () => child.exitCode !== null || this.isReady(),
      (isOver) => isOver,
      60_000,
    );
    if (!isUp || child.exitCode !== null)
      throw new Error('The server did not start; its message stands above.');
  }

  /** It ends what it has begun, or has no time for anything. */
  async end(signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM'): Promise<void> {
    const { child } = this;
    if (child === null || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
  }

  /** It stands still, as in a machine that is suspended, or goes on. */
  signal(signal: 'SIGSTOP' | 'SIGCONT'): void {
    this.child?.kill(signal);
  }

  async stop(): Promise<void> {
    this.signal('SIGCONT');
    await this.end();
    await this.database.drop();
  }

  private isReady(): Promise<boolean> {
    return fetch(`${this.url}/health/ready`).then(
      (answer) => answer.ok,
      () => false,
    );
  }
}
