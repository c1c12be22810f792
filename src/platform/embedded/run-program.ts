import { execFile } from 'node:child_process';

/** A system user that PostgreSQL runs as, when that is not the one who started the product. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

export interface Outcome {
  readonly succeeded: boolean;
  /** Both streams, or why the program could not be run at all. */
  readonly output: string;
}

interface Surroundings {
  readonly account?: Account | undefined;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs a program to its end without a shell, as `account` if one is given; never rejects. */
export function runProgram(
  file: string,
  args: readonly string[],
  around: Surroundings = {},
): Promise<Outcome> {
  const options = {
    cwd: around.cwd ?? '/',
    env: { ...inheritedEnvironment(), ...around.env },
    ...around.account,
  };
  return new Promise((resolve) => {
    execFile(file, args, options, (error, stdout, stderr) => {
      const output = `${stdout}${stderr}`.trim();
      resolve({ succeeded: error === null, output: output === '' ? (error?.message ?? '') : output });
    });
  });
}

/** PostgreSQL lets a superuser read its environment, so the product's own secrets stay out of it. */
function inheritedEnvironment(): Record<string, string | undefined> {
  const passed = Object.entries(process.env).filter(([key]) => /^(LD_.*|FAKETIME.*)$/.test(key));
  // A root shell by plain "su" lacks the folders of useradd and lsof.
  const path = [process.env['PATH'] ?? '/usr/local/bin', '/usr/bin', '/bin', '/usr/sbin', '/sbin'].join(':');
  return { ...Object.fromEntries(passed), PATH: path, LC_ALL: 'C' };
}
