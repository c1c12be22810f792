import { Argument, Command, Option } from 'commander';
import { act, ACTIONS } from './act.ts';
import { completionOf, SHELLS } from './completion.ts';
import { exportAll } from './export.ts';
import { IMPORT_ENDS, importRegister } from './import.ts';
import { listIncidents, STATUSES } from './list.ts';
import type { Out, Terminal } from './out.ts';
import { jsonOf } from './print.ts';
import { report } from './report.ts';
import { show } from './show.ts';
import { signIn, signOut, whoAmI } from './sign-in.ts';
import { watch } from './watch.ts';

const SETTINGS = `
Environment:
  BREACH_URL           where the tracker is
  BREACH_API_KEY       a system's key (or BREACH_API_KEY_FILE, a file that holds it)
  BREACH_TOKEN         a bearer token of your organization's sign-in
Without a key or token, the session of breach sign-in is used.`;

/** The commands of `breach` at a terminal. */
export function programFor(terminal: Terminal): Command {
  const program = new Command('breach')
    .description('Report privacy breaches and follow what becomes of them')
    .addOption(new Option('-o, --output <form>', 'how to print').choices(['table', 'json']).default('table'))
    .addHelpText('after', SETTINGS)
    .configureOutput({ writeOut: terminal.say, writeErr: terminal.warn })
    .showHelpAfterError('Run breach --help to see what there is.')
    .exitOverride();

  const isJson = () => program.opts<{ output: string }>().output === 'json';
  const out: Out = {
    ...terminal,
    answer: (answer, words) => terminal.say(isJson() ? jsonOf(answer) : words()),
    next: (item, words) => terminal.say(isJson() ? `${JSON.stringify(item)}\n` : words()),
  };
  program
    .command('report')
    .description('file a report; only what happened and when it was discovered are needed')
    .option('-t, --title <title>', 'what happened, in a few words')
    .option(
      '-d, --discovered-at <instant>',
      'when it was discovered, such as 2026-11-20T14:05:00-05:00; now, unless given',
    )
    .option('--description <text>', 'what happened')
    .option('--division <key>', 'where it happened')
    .option('--cause <cause>', 'such as misdirected_mail')
    .option('--external-reference <text>', 'its name in your own system')
    .option('--file <path>', 'the whole report as JSON; - for standard input')
    .option('--idempotency-key <key>', 'the same key never files twice')
    .action(report(out));
  program
    .command('list')
    .description('incidents that you may see, newest first')
    .addOption(new Option('-s, --status <status>').choices(STATUSES))
    .option('--division <key>')
    .option('--mine', 'those that wait for you')
    .option('--overdue', 'those with an overdue step')
    .option('-q, --query <words>', 'full text, English and French')
    .option('-n, --limit <count>', 'how many at most', '50')
    .action(listIncidents(out));
  program
    .command('show')
    .description('an incident, its steps and what you may do')
    .argument('<incident>', 'its reference or id')
    .action(show(out));
  program
    .command('act')
    .description('act on an incident or one of its steps')
    .argument('<incident>', 'its reference or id')
    .addArgument(new Argument('<action>').choices(ACTIONS))
    .argument('[step]', 'the key of the step to complete or waive')
    .option('--note <text>')
    .option('--reason <text>', 'why; needed to confirm, dismiss, reopen and waive')
    .option('--at <instant>', 'when it was really done; now, unless given')
    .option('--if-version <version>', 'only if the incident still has this version')
    .action(act(out));
  program
    .command('watch')
    .description('print what happens, as it happens; ends with Ctrl-C')
    .argument('[incident]', 'one incident only')
    .option('--after <event>', 'go on after this event; from now, unless given')
    .action(watch(out));
  program
    .command('export')
    .description('every incident that you may see, one JSON document a line')
    .addOption(new Option('-s, --status <status>').choices(STATUSES))
    .action(exportAll(out));
  program
    .command('import')
    .description('load an old register from a CSV file; a dry run first')
    .argument('<file>', 'the register, CSV in UTF-8')
    .requiredOption('-m, --mapping <path>', 'how its columns become incidents, YAML')
    .option('--dry-run', 'tell what would become of each row, and write nothing')
    .option('--accept-errors', 'load the others, although some rows are wrong')
    .addHelpText('after', IMPORT_ENDS)
    .action(importRegister(out));
  program
    .command('sign-in')
    .description('begin a session with a local account and keep it for the next commands')
    .argument('[url]', 'where the tracker is; BREACH_URL, unless given')
    .option('-e, --email <email>')
    .action(signIn(out));
  program.command('sign-out').description('end that session').action(signOut(out));
  program.command('whoami').description('who you are to the tracker').action(whoAmI(out));
  program
    .command('completion')
    .description('a script that completes commands: eval "$(breach completion bash)"')
    .addArgument(new Argument('<shell>').choices(SHELLS))
    .action((shell: string) => out.say(completionOf(shell, program)));
  return program;
}
