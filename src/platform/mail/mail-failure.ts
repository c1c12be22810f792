/** What a failed try means: whether another may succeed, and the server's own words with addresses left out. */
export interface MailFailure {
  isPermanent: boolean;
  /** The mail was handed over and no answer came: it may have arrived all the same. */
  mayHaveArrived: boolean;
  reason: string;
}

/** What a 5xx to these is about: this mail. A 5xx to anything before is about the service, which may be put right. */
const ABOUT_THE_MAIL = ['MAIL FROM', 'RCPT TO', 'DATA'];

/**
 * Permanent is what the server refuses for good (5xx) or an address it will never take; all else may pass.
 * `isHandedOver`: the whole mail was written to the connection.
 */
export function failureOf(error: unknown, isHandedOver: boolean): MailFailure {
  const { responseCode, code, command } = (error ?? {}) as {
    responseCode?: number;
    code?: string;
    command?: string;
  };
  const isRefused = (responseCode ?? 0) >= 500 && ABOUT_THE_MAIL.includes(command ?? '');
  const mayHaveArrived = isHandedOver && responseCode === undefined;
  const parts = [code, command, responseCode].filter((part) => part !== undefined);
  return {
    isPermanent: responseCode === undefined ? code === 'EENVELOPE' : isRefused,
    mayHaveArrived,
    reason: `${parts.join(' ') || 'unknown failure'}${mayHaveArrived ? '; it may have arrived' : ''}`,
  };
}
