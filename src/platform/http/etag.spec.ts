import { describe, expect, it } from '@jest/globals';
import { checkIfMatch, requireIfMatch } from './etag.js';

describe('If-Match', () => {
  it.each(['"7"', '*', ' * ', '"6", "7"', '"a,b","7"', 'W/"6" , "7"'])(
    '%j lets a change of version 7 through',
    (header) => {
      expect(() => requireIfMatch(header, 7)).not.toThrow();
    },
  );

  it.each([
    ['"6"', 'stale_version'],
    ['W/"7"', 'weak_etag'],
    ['"6", W/"7"', 'weak_etag'],
    ['W/"6"', 'stale_version'],
    ['"07"', 'stale_version'],
    ['""', 'stale_version'],
    ['7', 'invalid_precondition'],
    ['', 'invalid_precondition'],
    ['"7', 'invalid_precondition'],
    ['"7" x', 'invalid_precondition'],
    ['*, "7"', 'invalid_precondition'],
    [undefined, 'precondition_required'],
  ])('%j refuses it with %s', (header, code) => {
    expect(() => requireIfMatch(header, 7)).toThrow(expect.objectContaining({ code }));
  });

  it('without its quotes is no ETag, and says how it is written', () => {
    const detail =
      'Give If-Match the ETag of the last answer as it came, quotes included, such as If-Match: "3".';
    expect(() => requireIfMatch('7', 7)).toThrow(expect.objectContaining({ detail }));
  });

  it('tells the current ETag to who was late', () => {
    const late = expect.objectContaining({
      headers: { etag: '"7"' },
      detail:
        'It was changed after you read it: its ETag is "7" now. Read it again and, if your change is still right, repeat it with If-Match: "7".',
    });
    expect(() => checkIfMatch('"6"', 7)).toThrow(late);
  });

  it('tells the strong ETag to who has the weak one', () => {
    const weak = expect.objectContaining({
      ...{ status: 412, headers: { etag: '"7"' } },
      detail: expect.stringMatching(/^The ETag W\/"7" is weak, .*proxy.*: send If-Match: "7", or /),
    });
    expect(() => checkIfMatch('W/"7"', 7)).toThrow(weak);
  });

  it('may be left out where no update can be lost', () => {
    expect(() => checkIfMatch(undefined, 7)).not.toThrow();
  });
});
