import http, { type OutgoingHttpHeaders } from 'node:http';
import https from 'node:https';
import { RequestFilteringHttpsAgent } from 'request-filtering-agent';
import { namesPrivateHost } from './private-host.js';

/** What the other side answered, as far as it was read. */
export interface Answered {
  status: number;
  said: string;
  retryAfter: string | null;
}

/** Nothing was answered. `mayHaveArrived`: all of it was written before the connection failed. */
export interface Unanswered {
  status: null;
  /** A code or a few words; never the address, which may be a secret. */
  failure: string;
  mayHaveArrived: boolean;
}

const PATIENCE_MS = 10_000;
const MOST_READ = 64 * 1024;

/**
 * Why an address must not be asked, before any name is looked up; null when it may be. `origins` are those that may be
 * private or unencrypted, by the operator's leave.
 */
export function refusalOf(url: URL, origins: readonly string[]): string | null {
  if (url.username !== '' || url.password !== '') return 'must not hold a user or a password';
  if (origins.includes(url.origin)) return null;
  if (url.protocol !== 'https:') return 'must begin with https://';
  if (url.port !== '') return 'must not name a port';
  return namesPrivateHost(url) ? 'is private' : null;
}

/** Posts JSON once: no redirection is followed, and private addresses are refused when the connection is made. */
export function postJson(url: URL, body: object, origins: readonly string[]): Promise<Answered | Unanswered> {
  return post(url, JSON.stringify(body), { 'content-type': 'application/json' }, origins);
}

/** The same for what is written already; the headers say what it is. */
export function post(
  url: URL,
  body: string,
  headers: Readonly<Record<string, string>>,
  origins: readonly string[],
): Promise<Answered | Unanswered> {
  const payload = Buffer.from(body);
  return ask(url, { payload, headers: { ...headers, 'content-length': payload.length } }, origins);
}

/** Gets a short text, such as the public keys of an identity provider, under the same rules. */
export function getText(url: URL, origins: readonly string[]): Promise<Answered | Unanswered> {
  return ask(url, { payload: null, headers: { accept: 'application/json' } }, origins);
}

function ask(
  url: URL,
  { payload, headers }: { payload: Buffer | null; headers: OutgoingHttpHeaders },
  origins: readonly string[],
): Promise<Answered | Unanswered> {
  const refusal = refusalOf(url, origins);
  if (refusal !== null) return Promise.resolve(unanswered(`the address ${refusal}`, false));
  const client = url.protocol === 'https:' ? https : http;
  const agent = origins.includes(url.origin) ? new client.Agent() : new RequestFilteringHttpsAgent();
  return new Promise((resolve) => {
    let isWritten = false;
    const request = client.request(url, {
      ...{ method: payload ? 'POST' : 'GET', agent, signal: AbortSignal.timeout(PATIENCE_MS), headers },
    });
    const fail = (error: Error): void => resolve(unanswered(wordsFor(error), isWritten));
    request.on('finish', () => (isWritten = true));
    request.on('error', fail);
    // Once there is a status it decides, however the rest comes to an end.
    request.on('response', (response) => {
      request.off('error', fail).on('error', () => undefined);
      const { statusCode = 0 } = response;
      if (statusCode >= 100) return void read(response, statusCode).then(resolve);
      response.destroy();
      resolve(unanswered(`HTTP ${statusCode}`, true));
    });
    // Nobody asked to speak anything else; unheard, it would leave us waiting for ever.
    request.on('upgrade', (_, socket) => {
      socket.destroy();
      resolve({ status: 101, said: '', retryAfter: null });
    });
    request.end(payload ?? undefined);
  });
}

/** The status decides; of what is said no more is read than anyone needs, nor longer than there is patience. */
async function read(response: http.IncomingMessage, status: number): Promise<Answered> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of response as AsyncIterable<Buffer>) {
      chunks.push(chunk);
      length += chunk.length;
      if (length >= MOST_READ) break;
    }
  } catch {
    // It broke off; what was said before is enough.
  }
  response.destroy();
  const said = Buffer.concat(chunks).toString('utf8').slice(0, MOST_READ);
  return { status, said, retryAfter: response.headers['retry-after'] ?? null };
}

function unanswered(failure: string, mayHaveArrived: boolean): Unanswered {
  return { status: null, failure, mayHaveArrived };
}

function wordsFor(error: NodeJS.ErrnoException): string {
  if (error.name === 'AbortError' || error.name === 'TimeoutError') return 'no answer in time';
  if (/is not allowed/.test(error.message)) return 'the address is private';
  return error.code ?? 'connection failed';
}
