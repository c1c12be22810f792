import type { Command } from 'commander';

export const SHELLS = ['bash', 'zsh', 'fish'] as const;

/** A script for a shell, made of the commands themselves. */
export function completionOf(shell: string, program: Command): string {
  if (shell === 'bash') return bash(program);
  if (shell === 'zsh') return `autoload -U +X bashcompinit && bashcompinit\n${bash(program)}`;
  return fish(program);
}

function bash(program: Command): string {
  const cases = program.commands.map(
    (command) => `    ${command.name()}) words="${wordsOf(command).join(' ')}" ;;`,
  );
  return [
    '_breach() {',
    '  local words="" current="${COMP_WORDS[COMP_CWORD]}"',
    '  case "${COMP_WORDS[1]}" in',
    ...cases,
    '  esac',
    `  [ "$COMP_CWORD" = 1 ] && words="${program.commands.map((command) => command.name()).join(' ')}"`,
    '  COMPREPLY=($(compgen -W "$words" -- "$current"))',
    '}',
    'complete -o default -F _breach breach',
    '',
  ].join('\n');
}

function fish(program: Command): string {
  const lines = program.commands.flatMap((command) => [
    `complete -c breach -n __fish_use_subcommand -f -a ${command.name()} -d '${command.description().replaceAll("'", '’')}'`,
    ...command.options.map(
      ({ long, description }) =>
        `complete -c breach -n '__fish_seen_subcommand_from ${command.name()}' -l ${(long ?? '').slice(2)} -d '${description.replaceAll("'", '’')}'`,
    ),
  ]);
  return `${lines.join('\n')}\n`;
}

/** The options of a command, and the values of options and arguments that have a few. */
function wordsOf({ options, registeredArguments }: Command): string[] {
  return [
    ...options.flatMap(({ long, argChoices }) => [...(long ? [long] : []), ...(argChoices ?? [])]),
    ...registeredArguments.flatMap(({ argChoices }) => argChoices ?? []),
  ];
}
