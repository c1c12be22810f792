import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { contrastWithWhite, READABLE, shownSize, type Logo } from '../../domain/messages/letterhead.js';
import type { Language } from '../../domain/messages/message-facts.js';
import { DELIVERED, type Stationery } from '../../domain/messages/stationery.js';
import {
  changeTexts,
  plainFaults,
  textFaults,
  type TextChanges,
} from '../../domain/messages/text-changes.js';
import { FileError, throwAll } from '../../platform/files/file-error.js';
import { FileSchema } from '../../platform/files/file-schema.js';
import { packageFolder } from '../../platform/files/package-folder.js';
import { readPicture, type Picture } from '../../platform/files/picture.js';
import { readYamlFile, type YamlFile } from '../../platform/files/yaml-file.js';
import { isEmail } from '../../platform/http/rules.js';

type Both = Record<Language, string>;

/** The file mail.yaml; its shape is checked by mail.schema.json. */
interface MailFile {
  sender?: { name?: Both; address?: string; replyTo?: string };
  colour?: string;
  logo?: { file: string; alt: Both };
}

export interface OwnStationery extends Stationery {
  sender: NonNullable<MailFile['sender']>;
  /** The logo's own bytes. */
  picture: { type: Picture['type']; bytes: Buffer } | null;
}

export const AS_DELIVERED: OwnStationery = { ...DELIVERED, sender: {}, picture: null };

const LARGEST_BYTES = 100 * 1024;
const LARGEST_PIXELS = 2_000;
const WORDS = { en: 'messages.en.yaml', fr: 'messages.fr.yaml' } as const satisfies Both;

/** An organization's folder of words and looks; throws a `FileError` with everything that is wrong with all of it. */
export function readStationery(folder: string): OwnStationery {
  const faults: FileError[] = [];
  const attempt = <T>(work: () => T): T | undefined => {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      faults.push(error, ...error.others);
      return undefined;
    }
  };
  const names = attempt(() => namesIn(folder)) ?? [];
  const texts = { ...DELIVERED.texts };
  for (const language of ['en', 'fr'] as const) {
    const path = join(folder, WORDS[language]);
    if (names.includes(WORDS[language]))
      texts[language] = attempt(() => readTexts(path, language)) ?? texts[language];
  }
  const hasMail = names.includes('mail.yaml');
  const read = hasMail ? attempt(() => readMail(join(folder, 'mail.yaml'))) : {};
  const mail = read ?? {};
  const logo = mail.logo && attempt(() => readLogo(folder, mail.logo));
  // Which picture is meant is not known as long as mail.yaml cannot be read.
  if (read) faults.push(...strangers(names, mail.logo?.file));
  throwAll(faults);
  return {
    texts,
    colour: mail.colour ?? DELIVERED.colour,
    sender: mail.sender ?? {},
    ...(logo ?? { logo: null, picture: null }),
  };
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => !name.startsWith('.'));
  } catch {
    throw new FileError('MESSAGES_DIR', `${folder} is not a folder that can be read`);
  }
}

/** A file with a misspelt name would be passed over in silence. */
function strangers(names: readonly string[], logo: string | undefined): FileError[] {
  const known = [...Object.values(WORDS), 'mail.yaml', logo ?? ''];
  return names
    .filter((name) => !known.includes(name) && !/^README|\.schema\.json$/i.test(name))
    .map((name) => new FileError(name, `is not read; ${known.filter(Boolean).join(', ')} are`));
}

function readTexts(path: string, language: Language): Stationery['texts'][Language] {
  const file = readYamlFile(path);
  const changes = new FileSchema<TextChanges>(schema('messages')).check(file);
  const delivered = DELIVERED.texts[language];
  throwAll(textFaults(delivered, changes).map((each) => faultIn(file, each.path, each.reason)));
  return changeTexts(delivered, changes);
}

function readMail(path: string): MailFile {
  const file = readYamlFile(path);
  const mail = new FileSchema<MailFile>(schema('mail')).check(file);
  const { sender: { name, ...addresses } = {}, colour = DELIVERED.colour, logo } = mail;
  const contrast = contrastWithWhite(colour);
  throwAll([
    ...namesOf(['sender', 'name'], name),
    ...namesOf(['logo', 'alt'], logo?.alt),
    ...Object.entries(addresses)
      .filter(([, address]) => !isEmail(address))
      .map(([key]) => faultIn(file, ['sender', key], 'must be an address such as privacy@city.example')),
    ...(contrast >= READABLE
      ? []
      : [faultIn(file, ['colour'], `white is hard to read on it: ${contrast.toFixed(1)}, not ${READABLE}`)]),
  ]);
  return mail;

  function namesOf(at: string[], both: Both | undefined): FileError[] {
    return Object.entries(both ?? {}).flatMap(([language, text]) =>
      plainFaults(text).map((reason) => faultIn(file, [...at, language], reason)),
    );
  }
}

function readLogo(folder: string, logo: MailFile['logo']): Pick<OwnStationery, 'logo' | 'picture'> {
  if (!logo) return { logo: null, picture: null };
  const path = join(folder, logo.file);
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat?.isFile()) throw new FileError(logo.file, 'is not there, though mail.yaml names it');
  if (stat.size > LARGEST_BYTES) throw new FileError(logo.file, 'is larger than 100 KB');
  const bytes = readFileSync(path);
  const picture = readPicture(bytes);
  if (!picture) throw new FileError(logo.file, 'is neither a PNG nor a JPEG');
  const { type, width, height } = picture;
  if (Math.max(width, height) > LARGEST_PIXELS)
    throw new FileError(logo.file, `is ${width} × ${height} pixels; at most 2,000 are taken`);
  const shown: Logo = { src: CID, alt: logo.alt, ...shownSize(width, height) };
  return { logo: shown, picture: { type, bytes } };
}

/** Where a mail's HTML finds the logo that comes with it (RFC 2392). */
export const LOGO_CID = 'logo@breach-tracker';
const CID = `cid:${LOGO_CID}`;

function schema(name: string): string {
  return join(packageFolder('messages'), `${name}.schema.json`);
}

function faultIn(file: YamlFile, path: string[], reason: string): FileError {
  return new FileError(file.at(path), `${path.join('.')} ${reason}`);
}
