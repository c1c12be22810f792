export interface Picture {
  type: 'image/png' | 'image/jpeg';
  width: number;
  height: number;
}

/** What a PNG or JPEG says of itself at its beginning; null for anything else, whatever the file is called. */
export function readPicture(bytes: Buffer): Picture | null {
  return readPng(bytes) ?? readJpeg(bytes);
}

const PNG = Buffer.from('89504e470d0a1a0a', 'hex');

/** The header chunk comes first (PNG, section 5.6). */
function readPng(bytes: Buffer): Picture | null {
  const isPng = bytes.length >= 33 && bytes.subarray(0, 8).equals(PNG);
  if (!isPng || bytes.toString('latin1', 12, 16) !== 'IHDR') return null;
  return sized('image/png', bytes.readUInt32BE(16), bytes.readUInt32BE(20));
}

/** Start of frame: the marker that is followed by the size (ITU-T T.81, table B.1). */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

function readJpeg(bytes: Buffer): Picture | null {
  if (bytes.length < 4 || bytes.readUInt16BE(0) !== 0xffd8) return null;
  for (let at = 2; at + 9 < bytes.length && bytes[at] === 0xff;) {
    const marker = bytes[at + 1] ?? 0;
    if (isFrame(marker)) return sized('image/jpeg', bytes.readUInt16BE(at + 7), bytes.readUInt16BE(at + 5));
    at += 2 + bytes.readUInt16BE(at + 2);
  }
  return null;
}

function sized(type: Picture['type'], width: number, height: number): Picture | null {
  return width > 0 && height > 0 ? { type, width, height } : null;
}
