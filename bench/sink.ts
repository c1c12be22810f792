import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import type { SinkReport } from './sinks.ts';

/** The least that an SMTP server does: it takes every mail and keeps none, in a process of its own. */
let report: SinkReport = { count: 0, firstAt: 0, lastAt: 0 };

const server = createServer((socket) => {
  let text = '';
  let isData = false;
  socket.setNoDelay(true);
  socket.setEncoding('latin1');
  socket.on('error', () => socket.destroy());
  socket.write('220 sink\r\n');
  socket.on('data', (chunk: string) => {
    text += chunk;
    for (;;) {
      const end = isData ? '\r\n.\r\n' : '\r\n';
      const at = text.indexOf(end);
      if (at < 0) return;
      const said = text.slice(0, at);
      text = text.slice(at + end.length);
      if (isData) keep();
      socket.write(isData ? '250 taken\r\n' : answer(said));
      isData = !isData && /^data/i.test(said);
      if (/^quit/i.test(said)) socket.end();
    }
  });
});

function answer(command: string): string {
  if (/^data/i.test(command)) return '354 go on\r\n';
  return /^quit/i.test(command) ? '221 bye\r\n' : '250 ok\r\n';
}

function keep(): void {
  const now = performance.timeOrigin + performance.now();
  report = { count: report.count + 1, firstAt: report.firstAt || now, lastAt: now };
}

process.on('message', () => {
  process.send?.(report);
  report = { count: 0, firstAt: 0, lastAt: 0 };
});
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
process.once('disconnect', () => process.exit(0));
