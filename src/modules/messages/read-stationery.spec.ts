import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FileError } from '../../platform/files/file-error.js';
import { readConfig } from '../../platform/config/read-config.js';
import { readStationery } from './read-stationery.js';
import { StationeryService } from './stationery.service.js';

const SAMPLE = 'messages/sample';
const LOGO = readFileSync(`${SAMPLE}/logo.png`);
/** 3 × 2 pixels, said by the start of frame that follows an APP0 segment. */
const JPEG = Buffer.from(
  'ffd8ffe000104a46494600010100000100010000ffc000110800020003030111000211010311',
  'hex',
);

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stationery-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const put = (name: string, content: string | Buffer): void => writeFileSync(join(folder, name), content);
const withLogo = (file: string): string => `logo: { file: ${file}, alt: { en: City, fr: Ville } }\n`;

/** Every mistake, one line each. */
function faults(): string[] {
  try {
    readStationery(folder);
    return [];
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return [error, ...error.others].map(({ message }) => message);
  }
}

describe('the folder of an organization’s words, sender and logo', () => {
  it('is read', () => {
    cpSync(SAMPLE, folder, { recursive: true });
    put('README.md', 'Ours.');
    put('.hidden', '');
    const read = readStationery(folder);
    expect(read).toMatchObject({
      colour: '#0b5d4e',
      sender: { name: { fr: 'Ville d’Exemple, bureau de la protection de la vie privée' } },
      logo: { width: 240, height: 64, alt: { en: 'City of Example' } },
      picture: { type: 'image/png' },
    });
    expect(read.texts.en.capacity.communications).toBe('for Corporate Communications');
    expect(read.texts.fr.kinds.reported.act).toBe('un signalement vous attend{by}');
    expect(read.texts.fr.kinds.receipt.act).toBe('votre signalement a été reçu');
  });

  it('may be empty, and a logo may be a JPEG, shown as large as it is', () => {
    expect(readStationery(folder)).toMatchObject({ logo: null, sender: {} });
    put('mail.yaml', withLogo('town.jpg'));
    put('town.jpg', JPEG);
    expect(readStationery(folder)).toMatchObject({
      logo: { width: 3, height: 2 },
      picture: { type: 'image/jpeg' },
    });
  });

  it('with mistakes is refused, with all of them and their places', () => {
    put(
      'messages.en.yaml',
      'subject: "Breach: {act}"\nkinds:\n  reported:\n    act: hurry\n    colour: red\n',
    );
    put('messages.fr.yaml', 'why: "{capacité}"\nkinds:\n  rapport: { act: x }\n');
    put('mail.yaml', `sender: { address: nobody }\ncolour: '#ffee00'\n`);
    put('message.en.yaml', 'by: " {due}"');
    expect(faults()).toEqual([
      'messages.en.yaml:5:13: kinds.reported must NOT have additional properties colour',
      'messages.fr.yaml:1:6: why must keep {capacity}',
      'messages.fr.yaml:1:6: why has a brace that belongs to no slot',
      expect.stringMatching(/^messages\.fr\.yaml:3:12: kinds\.rapport unknown kind; there are receipt, /),
      'mail.yaml:1:20: sender.address must be an address such as privacy@city.example',
      'mail.yaml:2:9: colour white is hard to read on it: 1.2, not 4.5',
    ]);
  });

  it.each([
    ['messages.en.yaml', 'subject: [', /^messages\.en\.yaml:1:/],
    ['messages.en.yaml', 'by: " {due}"\nby: " {due}"', /^messages\.en\.yaml:2:1: Map keys must be unique/],
    ['messages.en.yaml', '', /^messages\.en\.yaml:1:1: must be object/],
    [
      'messages.fr.yaml',
      `why: "{capacity}${'x'.repeat(600)}"`,
      /:1:6: why must NOT have more than 600 characters/,
    ],
    ['messages.fr.yaml', 'why: 7', /:1:6: why must be string/],
    ['messages.fr.yaml', `# ${'x'.repeat(256 * 1024)}`, /larger than 256 KB/],
    ['mail.yaml', 'sender: { name: { en: Only } }', /sender\.name must have required property 'fr'/],
    ['mail.yaml', 'sender: { name: { en: "a\\nb", fr: c } }', /sender\.name\.en has a line break/],
    [
      'mail.yaml',
      'sender: { replyTo: "a@b.example\\r\\nBcc: c@d.example" }',
      /sender\.replyTo must be an address/,
    ],
    ['mail.yaml', `colour: red`, /colour must match pattern/],
    ['mail.yaml', withLogo('../logo.png'), /logo\.file must match pattern/],
    ['mail.yaml', withLogo('logo.svg'), /logo\.file must match pattern/],
    ['mail.yaml', withLogo('gone.png'), /^gone\.png: is not there, though mail\.yaml names it/],
    ['notes.txt', 'x', /^notes\.txt: is not read; messages\.en\.yaml, messages\.fr\.yaml, mail\.yaml are/],
  ])('%s with %j is refused', (name, content, says) => {
    put(name, content);
    expect(faults()).toEqual([expect.stringMatching(says)]);
  });

  const wide = Buffer.from(LOGO);
  wide.writeUInt32BE(2_001, 16);
  const none = Buffer.from(LOGO);
  none.writeUInt32BE(0, 16);
  it.each([
    [
      'an SVG under another name',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
      'is neither a PNG nor a JPEG',
    ],
    ['nothing', Buffer.alloc(0), 'is neither a PNG nor a JPEG'],
    ['the beginning of a PNG', LOGO.subarray(0, 20), 'is neither a PNG nor a JPEG'],
    ['the beginning of a JPEG', JPEG.subarray(0, 22), 'is neither a PNG nor a JPEG'],
    ['a JPEG that runs in a circle', Buffer.from(`ffd8${'ffe00000'.repeat(9)}`, 'hex'), 'is neither'],
    ['a picture without a width', none, 'is neither a PNG nor a JPEG'],
    ['a wide picture', wide, 'is 2001 × 128 pixels; at most 2,000 are taken'],
    ['a large file', Buffer.concat([LOGO, Buffer.alloc(100 * 1024)]), 'is larger than 100 KB'],
  ])('a logo that is %s is refused', (_, content, says) => {
    put('mail.yaml', withLogo('logo.png'));
    put('logo.png', content);
    expect(faults()).toEqual([expect.stringContaining(`logo.png: ${says}`)]);
  });

  it('must be there', () => {
    rmSync(folder, { recursive: true });
    expect(faults()).toEqual([`MESSAGES_DIR: ${folder} is not a folder that can be read`]);
    expect(() => new StationeryService(readConfig({ MESSAGES_DIR: folder }))).toThrow('is not a folder');
    writeFileSync(folder, '');
    expect(faults()).toHaveLength(1);
  });
});
