import { readFileSync, writeFileSync } from 'node:fs';
import { protocolFields } from './protocol-fields.ts';

/** Writes the field tables of docs/protocols.md anew from the schema. */
const PAGE = new URL('../docs/protocols.md', import.meta.url);
const SCHEMA = new URL('../protocols/protocol.schema.json', import.meta.url);
const schema = JSON.parse(readFileSync(SCHEMA, 'utf8')) as Parameters<typeof protocolFields>[0];
const [before = '', rest = ''] = readFileSync(PAGE, 'utf8').split(/(?<=<!-- fields -->\n)/);
const after = rest.slice(rest.indexOf('<!-- end of fields -->'));
writeFileSync(PAGE, `${before}\n${protocolFields(schema)}\n\n${after}`);
