import { isRecord } from '../../platform/http/shape.js';
import type { BatchReportDto } from './dto/batch.dto.js';
import type { IncidentRow } from './incident.entity.js';

/** Whether a system would be told of this incident if it sent the same reference again. */
export function isOnceForKey({
  reportedByKey,
  externalReference,
}: Pick<IncidentRow, 'reportedByKey' | 'externalReference'>): boolean {
  return reportedByKey !== null && externalReference !== null;
}

/** What a report says, in one form whatever the order of its fields; how numbers were waved through says nothing. */
export function sameWords(report: BatchReportDto): string {
  return JSON.stringify(report, (name, value: unknown) =>
    name === 'acknowledgeNumbers'
      ? undefined
      : isRecord(value)
        ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
        : value,
  );
}
