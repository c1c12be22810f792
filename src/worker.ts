import './platform/config/require-node.js';
import { run } from './run.js';

await run({ ...process.env, PROCESS: 'worker' });
