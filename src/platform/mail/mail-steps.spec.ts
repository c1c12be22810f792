import { describe, expect, it } from '@jest/globals';
import { MailSteps } from './mail-steps.js';

describe('the steps of handing over a mail', () => {
  it('are answered in the order in which they were asked, several at once, too', () => {
    const heard = new MailSteps([]);
    heard.connected('192.0.2.1 port 25');
    heard.server('220 hello');
    heard.client('EHLO here');
    heard.server('250-mail\n250 PIPELINING');
    for (const command of ['MAIL FROM:<a@b.c>', 'RCPT TO:<d@e.f>', 'DATA']) heard.client(command);
    for (const answer of ['250 ok', '250 yes', '354 go on', '250 queued as 7']) heard.server(answer);
    heard.client('QUIT');
    heard.server('221 bye');
    expect(heard.steps).toEqual([
      { step: 'connection', said: '192.0.2.1 port 25' },
      { step: 'greeting', said: '220 hello' },
      { step: 'hello', said: '250-mail\n250 PIPELINING' },
      { step: 'sender', said: '250 ok' },
      { step: 'recipient', said: '250 yes' },
      { step: 'data', said: '354 go on' },
      { step: 'content', said: '250 queued as 7' },
    ]);
  });

  it('tell neither commands nor secrets that the server repeats', () => {
    const heard = new MailSteps(['hunter2']);
    heard.connected('192.0.2.1 port 25');
    heard.server('220 hello');
    heard.client('AUTH LOGIN');
    heard.server('334 VXNlcm5hbWU6');
    heard.client('aHVudGVyMg==');
    heard.server('535 no such user with hunter2');
    expect(heard.steps.slice(2)).toEqual([
      { step: 'sign-in', said: '334 VXNlcm5hbWU6' },
      { step: 'sign-in', said: '535 no such user with …' },
    ]);
  });

  it('name the step that got no answer', () => {
    const heard = new MailSteps([]);
    expect(heard.endedAt()).toBe('connection');
    heard.connected('192.0.2.1 port 25');
    expect(heard.endedAt()).toBe('greeting');
    heard.server('220 hello');
    heard.client('EHLO here');
    expect(heard.endedAt()).toBe('hello');
    heard.server('250 mail');
    expect(heard.endedAt()).toBe('hello');
    heard.client('STARTTLS');
    expect(heard.endedAt()).toBe('tls');
    expect(heard.endedAt('CONN')).toBe('tls');
  });

  it('name the step that was refused, although a later one was answered, too', () => {
    const heard = new MailSteps([]);
    for (const command of ['MAIL FROM:<a@b.c>', 'RCPT TO:<d@e.f>', 'DATA']) heard.client(command);
    for (const answer of ['250 ok', '550 no', '503 no recipient']) heard.server(answer);
    expect(heard.endedAt('RCPT TO')).toBe('recipient');
  });
});
