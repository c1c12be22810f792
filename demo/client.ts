/** An answer of the API: a resource, a page or a problem. */
export interface Answer<T = Resource> {
  status: number;
  body: T;
  etag: string | null;
}

export type Resource = Record<string, unknown>;

const tokens = new Map<string, string>();

/** One request as one of the sample people. */
export async function ask<T = Resource>(
  base: string,
  account: string,
  method: string,
  path: string,
  body?: Resource,
  headers: Record<string, string> = {},
): Promise<Answer<T>> {
  const signedIn = async (token: string): Promise<Answer<T>> =>
    send<T>(base, method, path, body, { ...headers, authorization: `Bearer ${token}` });
  const answer = await signedIn(tokens.get(account) ?? (await signIn(base, account)));
  // Time that was moved ahead has passed for sign-ins, too.
  return answer.status === 401 ? signedIn(await signIn(base, account)) : answer;
}

async function signIn(base: string, account: string): Promise<string> {
  const credentials = { email: `${account}@example.org`, password: 'breach-trial' };
  const { status, body } = await send<{ accessToken?: string }>(
    base,
    'POST',
    '/v1/auth/token',
    credentials,
    {},
  );
  if (status !== 200 || !body.accessToken)
    throw new Error(`${account} cannot sign in: ${status}. Is this a trial server?`);
  tokens.set(account, body.accessToken);
  return body.accessToken;
}

async function send<T>(
  base: string,
  method: string,
  path: string,
  body: Resource | undefined,
  headers: Record<string, string>,
): Promise<Answer<T>> {
  const response = await fetch(base + path, {
    method,
    headers: body ? { ...headers, 'content-type': 'application/json' } : headers,
    ...(body && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const parsed = (text === '' ? {} : JSON.parse(text)) as T;
  return { status: response.status, body: parsed, etag: response.headers.get('etag') };
}
