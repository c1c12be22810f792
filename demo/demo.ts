import { letterToTheWrongResident } from './letter-to-the-wrong-resident.ts';
import { lostLaptop } from './lost-laptop.ts';
import { nobodyAcknowledges } from './nobody-acknowledges.ts';
import { startServer } from './server.ts';
import { snooping } from './snooping.ts';
import { readClock } from './trial-clock.ts';

/** The last one moves time. */
const STORIES = [letterToTheWrongResident, lostLaptop, snooping, nobodyAcknowledges];

/** Four stories from real life, over HTTP, against the server at DEMO_URL, on PORT, or one of its own. */
async function tell(): Promise<void> {
  const server = await startServer();
  try {
    await readClock(server.url);
    for (const story of STORIES) await story(server.url);
    process.stdout.write(
      `\nEvery hop held. ${server.isOwn ? 'Run npm start, then read' : 'Read'} the mails at ${server.url}/trial/inbox\n`,
    );
  } finally {
    await server.stop();
  }
}

tell().catch((error: unknown) => {
  for (let each = error; each instanceof Error; each = each.cause)
    process.stderr.write(`\n${each.message}\n`);
  process.exitCode = 1;
});
