/** What the application answered. */
export interface Answer<Body = Resource> {
  status: number;
  headers: Headers;
  /** The parsed body; empty when it was not JSON. */
  body: Body;
  text: string;
}

/** The fields that tests read by name to go on with; everything else is compared, not read. */
export interface Resource {
  id: string;
  reference: string;
  version: number;
  status: string;
  key: string;
  type: string;
  text: string;
  summary: string;
  dueAt: string;
  actions: string[];
  masked: string[];
  items: Resource[];
  nextCursor: string | null;
  accessToken: string;
  refreshToken: string;
  code: string;
  detail: string;
  requestId: string;
  errors: { pointer: string; code: string; message: string }[];
  [field: string]: unknown;
}

/** Reads a response to its end. */
export async function readAnswer<Body>(response: Response): Promise<Answer<Body>> {
  const text = await response.text();
  const isJson = /[/+]json/.test(response.headers.get('content-type') ?? '');
  const body = JSON.parse(isJson && text !== '' ? text : '{}') as Body;
  return { status: response.status, headers: response.headers, body, text };
}
