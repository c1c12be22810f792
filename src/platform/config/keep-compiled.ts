import { enableCompileCache } from 'node:module';
import { packageFolder } from '../files/package-folder.js';

// What one start compiled, the next one reads; where the folder cannot be written, it compiles again.
enableCompileCache(packageFolder('node_modules/.cache/compiled'));
