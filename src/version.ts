import { readFileSync } from 'node:fs';
import { packageFolder } from './platform/files/package-folder.js';

const { version } = JSON.parse(readFileSync(packageFolder('package.json'), 'utf8')) as { version: string };

export const VERSION = version;
