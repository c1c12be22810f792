import { writeSync } from 'node:fs';

/** Ends the run with the one line that a person or a script looks for; nothing is printed after it. */
export default class CountReporter {
  onRunComplete(_contexts, results) {
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const line = `\n${results.numPassedTests} passed, ${failed} failed\n`;
    // Jest writes its own summary after every reporter, and the teardown may still have something to say.
    process.once('exit', () => writeSync(process.stdout.fd, line));
  }
}
