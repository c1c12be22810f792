import { describe, expect, it } from '@jest/globals';
import { failureOf } from './mail-failure.js';

describe('a try that failed', () => {
  it.each([
    [{ code: 'EENVELOPE', command: 'RCPT TO', responseCode: 550 }, true],
    [{ code: 'EENVELOPE', command: 'MAIL FROM', responseCode: 553 }, true],
    [{ code: 'EMESSAGE', command: 'DATA', responseCode: 554 }, true],
    [{ code: 'EENVELOPE', command: 'API' }, true],
    [{ code: 'EENVELOPE', command: 'RCPT TO', responseCode: 451 }, false],
    [{ code: 'EAUTH', command: 'AUTH PLAIN', responseCode: 535 }, false],
    [{ code: 'EPROTOCOL', command: 'CONN', responseCode: 554 }, false],
    [{ code: 'ETLS', command: 'STARTTLS' }, false],
    [{ code: 'ETIMEDOUT', command: 'CONN' }, false],
    [undefined, false],
  ])('%j: for good? %p', (error, isPermanent) => {
    expect(failureOf(error, false)).toMatchObject({ isPermanent, mayHaveArrived: false });
  });

  it('is unclear when the mail was handed over and no answer came', () => {
    const lost = { code: 'ECONNECTION', command: 'CONN' };
    expect(failureOf(lost, true)).toEqual({
      ...{ isPermanent: false, mayHaveArrived: true, reason: 'ECONNECTION CONN; it may have arrived' },
    });
    expect(failureOf(lost, false)).toMatchObject({ mayHaveArrived: false, reason: 'ECONNECTION CONN' });
    expect(failureOf({ ...lost, responseCode: 421 }, true)).toMatchObject({ mayHaveArrived: false });
  });
});
