export const MAIL_STEPS = [
  'connection',
  'greeting',
  'hello',
  'tls',
  'sign-in',
  'sender',
  'recipient',
  'data',
  'content',
] as const;
type StepName = (typeof MAIL_STEPS)[number];

/** One step of handing over a mail, and what the server said to it. */
export interface MailStep {
  step: StepName;
  said: string;
}

const STEP_OF: Readonly<Record<string, StepName>> = {
  ...{ EHLO: 'hello', HELO: 'hello', STARTTLS: 'tls', AUTH: 'sign-in' },
  ...{ MAIL: 'sender', RCPT: 'recipient', DATA: 'data' },
};
const IGNORED = ['QUIT', 'RSET'];
const LONGEST = 500;

/**
 * Reads the log of a connection as steps. Commands are told by their step only, for they carry secrets; what a server
 * repeats of `secrets` is left out.
 */
export class MailSteps {
  readonly steps: MailStep[] = [];
  /** What has been asked and not been answered yet: a client may ask several things at once. */
  private readonly asked: (StepName | null)[] = [];

  constructor(private readonly secrets: readonly string[]) {}

  /** The step at which it ended: the one whose command failed, else the first without an answer. */
  endedAt(command = ''): StepName {
    const refused = STEP_OF[command.split(' ')[0] ?? ''];
    if (refused && refused !== 'data') return refused;
    return this.asked.find((step) => step !== null) ?? this.steps.at(-1)?.step ?? 'connection';
  }

  connected(words: string): void {
    this.tell('connection', words);
    this.asked.push('greeting');
  }

  secured(): void {
    this.tell('tls', 'The connection is encrypted.');
  }

  /** A command, as it was logged: only its verb matters. */
  client(command: string): void {
    const verb = command.split(' ')[0]?.toUpperCase() ?? '';
    // What is no command is the next part of signing in.
    this.asked.push(IGNORED.includes(verb) ? null : (STEP_OF[verb] ?? 'sign-in'));
  }

  server(answer: string): void {
    const step = this.asked.shift() ?? null;
    if (step === null) return;
    this.tell(step, answer);
    if (step === 'data' && answer.startsWith('3')) this.asked.unshift('content');
  }

  /** Words without what must not be told. */
  clean(words: string): string {
    const told = this.secrets.reduce((text, secret) => text.replaceAll(secret, '…'), words);
    return told.replaceAll(/[^\P{Cc}\n]/gu, ' ').slice(0, LONGEST);
  }

  private tell(step: StepName, words: string): void {
    this.steps.push({ step, said: this.clean(words) });
  }
}
