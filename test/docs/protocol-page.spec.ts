import { describe, expect, it } from '@jest/globals';
import { CALENDARS, LAWS } from '../factories/a-case.js';
import { readFileSync } from 'node:fs';
import { protocolFields } from '../../scripts/protocol-fields.js';
import { CONDITION_FACTS } from '../../src/domain/protocol/condition.js';
import { ProtocolFilesService } from '../../src/modules/protocols/protocol-files.service.js';

const page = readFileSync('docs/protocols.md', 'utf8');
const schema = JSON.parse(readFileSync('protocols/protocol.schema.json', 'utf8')) as Parameters<
  typeof protocolFields
>[0];

describe('the page on protocols', () => {
  it('has the tables that the schema makes; if not, run npm run docs:protocols', () => {
    expect(page).toContain(`<!-- fields -->\n\n${protocolFields(schema)}\n\n<!-- end of fields -->`);
  });

  it('describes every field, with an example', () => {
    const rows = protocolFields(schema)
      .split('\n')
      .filter((line) => line.startsWith('| `'));
    expect(rows.filter((row) => row.includes('| `null` |') || row.includes('|  | `'))).toEqual([]);
    expect(rows.length).toBeGreaterThan(35);
  });

  it('lists every fact of conditions, and no other', () => {
    const [, facts = ''] = /## Conditions([^]*?)\n## /.exec(page) ?? [];
    const listed = [...facts.matchAll(/^\| `(\w+)` +\|/gm)].map(([, name]) => name);
    expect(listed).toEqual(Object.keys(CONDITION_FACTS));
  });

  it('lists every protocol delivered', () => {
    const listed = [...page.matchAll(/^\| `([a-z-]+)` +\| an? /gm)].map(([, key]) => key);
    const delivered = new ProtocolFilesService(CALENDARS, LAWS).delivered();
    expect(listed.sort()).toEqual(delivered.map(({ protocol }) => protocol.key).sort());
  });
});
