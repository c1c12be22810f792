import './platform/config/require-node.js';
import './platform/config/keep-compiled.js';

const { run } = await import('./run.js');
await run(process.env);
