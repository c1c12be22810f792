import { drawn } from '../security/drawn.js';

/** Version 00 of https://www.w3.org/TR/trace-context/; ids of zeros only are invalid there. */
const TRACEPARENT = /^00-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-([0-9a-f]{2})$/;

/** A new span in that trace, such as the caller's, or in a new trace when there is none that is valid. */
export function continueTrace(header: unknown): string {
  const [, trace, flags] = typeof header === 'string' ? (TRACEPARENT.exec(header) ?? []) : [];
  return `00-${trace ?? drawn(16).toString('hex')}-${drawn(8).toString('hex')}-${flags ?? '00'}`;
}
