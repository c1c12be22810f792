import { readFile, readlink } from 'node:fs/promises';
import { runProgram } from './run-program.js';
import { errorCode } from './error-code.js';

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

/**
 * Whether `pid` is a PostgreSQL server at work in the folder `cluster`, given without symbolic links.
 * A server's working directory is its cluster, whatever path it was started by; a zombie has none.
 */
export async function isServerOf(pid: number, cluster: string): Promise<boolean> {
  if (!isAlive(pid)) return false;
  return process.platform === 'linux' ? isServerByProc(pid, cluster) : isServerByLsof(pid, cluster);
}

async function isServerByProc(pid: number, cluster: string): Promise<boolean> {
  try {
    const name = (await readFile(`/proc/${pid}/comm`, 'utf8')).trim();
    return name === 'postgres' && (await readlink(`/proc/${pid}/cwd`)) === cluster;
  } catch {
    return false;
  }
}

async function isServerByLsof(pid: number, cluster: string): Promise<boolean> {
  const { output } = await runProgram('lsof', [
    '-a',
    '-p',
    String(pid),
    '-c',
    'postgres',
    '-d',
    'cwd',
    '-Fn',
  ]);
  return output.split('\n').includes(`n${cluster}`);
}
