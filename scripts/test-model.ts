import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';

/**
 * npm run test:model -- [--runs 1000] [--seed N] [--path P --replay R]: random sequences against the model of the lifecycle,
 * and random requests against the description of the API, many more than in npm test. What fails prints its seed, path and
 * replayPath; given back, they try that again.
 */
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '1000' },
    seed: { type: 'string', default: String(randomInt(2 ** 31)) },
    path: { type: 'string' },
    replay: { type: 'string' },
  },
});
const { runs, seed, path, replay } = values;
process.stdout.write(`${runs} sequences from seed ${seed}\n`);
const tests = path === undefined ? ['test/model', 'test/contract'] : ['test/model'];
const { status } = spawnSync('npm', ['test', '--', ...tests], {
  stdio: 'inherit',
  env: {
    ...process.env,
    ...{ MODEL_RUNS: runs, MODEL_SEED: seed },
    ...{ CONTRACT_RUNS: String(Math.ceil(Number(runs) / 10)), CONTRACT_SEED: seed },
    ...(path !== undefined && { MODEL_PATH: path }),
    ...(replay !== undefined && { MODEL_REPLAY: replay }),
  },
});
process.exitCode = status ?? 1;
