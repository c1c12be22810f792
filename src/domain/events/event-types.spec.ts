import { expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { markdownTable } from '../../../test/support/kept-document.js';
import { EVENT_TYPES } from './event-types.js';

const FILE = 'docs/integrations/events.md';
const TABLE = /(?<=<!-- types -->\n\n)[^]*(?=\n\n<!-- \/types -->)/;

it('docs/integrations/events.md lists the types that are told, and no other', () => {
  const rows = Object.entries(EVENT_TYPES).map(([type, when]) => [`\`${type}\``, when]);
  const printed = markdownTable([['type', 'told when'], ...rows]);
  expect(TABLE.exec(readFileSync(FILE, 'utf8'))?.[0]).toBe(printed);
});
