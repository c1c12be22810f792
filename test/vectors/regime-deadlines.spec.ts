import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { deadline } from '../../src/domain/deadlines/deadline.js';
import { parseInstant } from '../../src/domain/deadlines/parse-instant.js';
import type { TimeLimit } from '../../src/domain/deadlines/time-limit.js';
import { CALENDARS, deliveredRegimes } from '../factories/delivered-regimes.js';

interface Vector {
  id: string;
  zone: string;
  anchor: string | null;
  anchors?: Record<string, string>;
  due: string;
}

const { vectors } = JSON.parse(readFileSync(new URL('deadlines.json', import.meta.url), 'utf8')) as {
  vectors: Vector[];
};
const regimes = deliveredRegimes();

/** Vectors that are about a delivered law, and which of its numbers they are about. */
const ABOUT: [vector: string, obligation: string, version: string, part: 'limit' | 'retention'][] = [
  ['elapsed-72h-weekend', 'eu-gdpr-33', '2018', 'limit'],
  ['elapsed-72h-autumn', 'eu-gdpr-33', '2018', 'limit'],
  ['elapsed-72h-autumn', 'eu-nis2-23-notification', '2024', 'limit'],
  ['elapsed-24h-christmas', 'eu-nis2-23-warning', '2024', 'limit'],
  ['month-clamp', 'eu-nis2-23-final', '2024', 'limit'],
  ['month-clamp', 'eu-dora-19-final', '2025', 'limit'],
  ['days-60-hipaa', 'us-hipaa-404', '2013', 'limit'],
  ['days-60-hipaa', 'us-hipaa-406', '2013', 'limit'],
  ['days-60-hipaa', 'us-hipaa-408-now', '2013', 'limit'],
  ['annual-hipaa-2026', 'us-hipaa-408-annual', '2013', 'limit'],
  ['days-30-ca-saturday', 'us-ca-1798.82-residents', '2026', 'limit'],
  ['days-15', 'us-ca-1798.82-attorney-general', '2026', 'limit'],
  ['days-60-tx', 'us-tx-521.053-individuals', '2020', 'limit'],
  ['days-3-sg', 'sg-pdpa-26d-pdpc', '2021', 'limit'],
  ['days-7-tbs', 'ca-federal-tbs-opc-tbs', '2022', 'limit'],
  ['days-30-college', 'ca-on-phipa-17.1', '2016', 'limit'],
  ['annual-phipa-2026', 'ca-on-phipa-6.4', '2018', 'limit'],
  ['sec-4bd-thanksgiving', 'us-sec-8k-1.05', '2023', 'limit'],
  ['sec-4bd-saturday', 'us-sec-8k-1.05', '2023', 'limit'],
  ['br-3bd', 'br-anpd-15-2024-anpd', '2024', 'limit'],
  ['br-6bd', 'br-anpd-15-2024-anpd-small', '2024', 'limit'],
  ['earliest-dora-classification', 'eu-dora-19-initial', '2025', 'limit'],
  ['nydfs-72h-thanksgiving', 'us-nydfs-500.17', '2023', 'limit'],
  ['certin-6h-midnight', 'in-certin-report', '2022', 'limit'],
  ['retention-5-years', 'ca-qc-law25-cai', '2022', 'retention'],
];

describe('deadlines that must hold in the laws delivered', () => {
  it.each(ABOUT)('%s in %s, version %s, %s', (id, obligation, version, part) => {
    const vector = vectors.find((candidate) => candidate.id === id);
    if (!vector) throw new Error(`there is no vector ${id}`);
    const { limit, zone } = limitOf(obligation, version, part);
    expect(zone ?? vector.zone).toBe(vector.zone);
    const parts = limit.mode === 'earliest' ? limit.of : [limit];
    const anchors = Object.fromEntries(parts.map(({ anchor }) => [anchor, instantOf(vector, anchor)]));
    expect(deadline(limit, anchors, { zone: vector.zone, calendars: CALENDARS })).toMatchObject({
      dueAt: new Date(vector.due),
    });
  });
});

function limitOf(
  obligation: string,
  version: string,
  part: 'limit' | 'retention',
): { limit: TimeLimit; zone: string | null } {
  for (const { obligations, zone } of regimes) {
    const rule = obligations.find((one) => one.id === obligation && one.version === version);
    const limit = part === 'limit' ? rule?.limit : rule?.retention?.limit;
    if (limit) return { limit, zone };
  }
  throw new Error(`${obligation}, version ${version}, has no such limit`);
}

function instantOf({ anchor, anchors = {}, zone }: Vector, name: string): Date {
  return parseInstant(anchor ?? String(anchors[name]), zone).at;
}
