interface Written {
  from?: string;
  subject?: string;
  messageId?: string;
  headers?: readonly string[];
  text?: string;
}

let nth = 0;

/** A mail as a person writes it; each with a Message-ID of its own, unless given. */
export function aMail({
  from = 'Robin Tremblay <employee@example.org>',
  subject = 'A letter went wrong',
  messageId = `<${(nth += 1)}.letter@example.org>`,
  headers = [],
  text = 'It went to number 12.',
}: Written = {}): string {
  return [
    ...[`From: ${from}`, 'To: privacy@city.example', `Subject: ${subject}`, `Message-ID: ${messageId}`],
    ...['Date: Sun, 22 Nov 2026 09:00:00 -0500', 'MIME-Version: 1.0', ...headers, '', text, ''],
  ].join('\r\n');
}
