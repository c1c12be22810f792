/** Every way a request can fail: code → status, title, and what to do next. `type` is `/problems/<code>`. */
export const PROBLEMS = {
  validation_failed: [400, 'The request is not valid', 'Correct what errors names and send it again.'],
  malformed_json: [400, 'The body is not valid JSON', 'Send one JSON document in UTF-8 and try again.'],
  malformed_request: [400, 'The request cannot be read', 'Check its URL and headers, then send it again.'],
  invalid_id: [400, 'Not an identifier', 'Give the id as a UUID, exactly as the API returned it.'],
  invalid_cursor: [400, 'Not a cursor', 'Give nextCursor as it was returned, or leave cursor out.'],
  invalid_precondition: [
    400,
    'Not an entity tag',
    'Give If-Match the ETag of the last answer as it came, quotes included, such as If-Match: "3".',
  ],
  too_deep: [400, 'The body is nested too deeply', 'Send JSON of at most 20 levels.'],
  unknown_query: [400, 'Unknown query parameter', 'Remove the parameters that errors names and try again.'],
  invalid_idempotency_key: [
    400,
    'Not an idempotency key',
    'Give Idempotency-Key 1 to 255 visible ASCII characters, once and without spaces, such as a UUID.',
  ],
  rationale_required: [400, 'A reason is required', 'Send the reason and try again.'],
  invalid_instant: [400, 'Not a possible time', 'Give the time at which it was done, or leave it out.'],
  unauthenticated: [401, 'Not signed in', 'Sign in and send the access token as Authorization: Bearer.'],
  mfa_required: [
    401,
    'A second factor is needed',
    'Send the same again with code: six digits of your authenticator app, or a recovery code.',
  ],
  mfa_enrolment_required: [
    403,
    'Your role needs a second factor',
    'Set one up: POST /v1/me/totp, then /v1/me/totp/confirm. If you have one, sign in again with its code.',
  ],
  mfa_at_provider: [
    403,
    'Your role needs a second factor',
    'Sign in again at your identity provider, with a second factor.',
  ],
  no_account: [
    403,
    'No account here',
    'Your identity provider knows you; ask an administrator to link you to an account here.',
  ],
  not_allowed: [403, 'Not allowed', 'Ask someone whose role allows this, or an administrator.'],
  scope_missing: [
    403,
    'Not within the key’s scopes',
    'Ask an administrator for a key with the scope that the operation names.',
  ],
  network_not_allowed: [
    403,
    'Not from this address',
    'Ask an administrator which networks this key is taken from.',
  ],
  not_found: [404, 'Not found', 'Check the address and the id; see /docs for what exists.'],
  method_not_allowed: [405, 'Method not allowed', 'Use one of the methods that the Allow header lists.'],
  not_acceptable: [
    406,
    'Not available in that form',
    'Send Accept with the media type that the operation answers with, such as text/event-stream.',
  ],
  request_timeout: [
    408,
    'The request took too long to arrive',
    'Send it again, unchanged, over a better connection. Of a batch a part may be filed: what has the same Idempotency-Key or externalReference is not filed twice.',
  ],
  conflict: [409, 'Conflict', 'Read the resource again and decide what still has to change.'],
  not_possible_now: [
    409,
    'Not possible in this state',
    'Read the incident again; its actions say what is possible.',
  ],
  already_reported: [
    409,
    'Already reported',
    'Nothing was filed again; the answer names the incident that this externalReference stands for.',
  ],
  second_person_needed: [409, 'A second person is needed', 'Ask the other role’s person to sign.'],
  ends_with_action: [
    409,
    'The step ends by itself',
    'Do what the detail names; the step is completed with it.',
  ],
  last_administrator: [
    409,
    'The last administrator stays',
    'Make someone else an administrator first, then try again.',
  ],
  gate_shut: [409, 'Something must happen first', 'Complete what the answer names, then try again.'],
  idempotency_in_progress: [409, 'Still being processed', 'Wait for the first request, then repeat it.'],
  answer_withheld: [
    409,
    'Done, but not answered again',
    'It was done when it was first sent, and what you may see has changed since: read it again.',
  ],
  stale_version: [412, 'Changed since it was read', 'Read it again and repeat the change with its new ETag.'],
  weak_etag: [
    412,
    'A weak entity tag',
    'Send the strong tag, without W/: a proxy on the way, one that compresses for example, has made it weak.',
  ],
  body_too_large: [413, 'The body is too large', 'Send less in one request; /docs gives the limits.'],
  uri_too_long: [414, 'The address is too long', 'Shorten the address; ids have at most 128 characters.'],
  unsupported_media_type: [415, 'Unsupported media type', 'Send it with Content-Type: application/json.'],
  unsupported_encoding: [415, 'Unsupported encoding', 'Send the body without a Content-Encoding.'],
  idempotency_key_reused: [422, 'Key used for another request', 'Use a new Idempotency-Key for it.'],
  personal_number_suspected: [
    422,
    'This looks like somebody’s number',
    'Nothing was kept. Take out what errors names, or send it again with "acknowledgeNumbers": true.',
  ],
  precondition_required: [
    428,
    'If-Match is required',
    'Read it first and send its ETag as it came, such as If-Match: "3"; so nobody’s change is overwritten unseen.',
  ],
  too_many_requests: [429, 'Too many requests', 'Wait as long as Retry-After says, then try again.'],
  headers_too_large: [431, 'The headers are too large', 'Send less than 16 KB of address and headers.'],
  internal_error: [
    500,
    'Something went wrong here',
    'Try again later; if it persists, report the requestId.',
  ],
  unreadable: [
    500,
    'Something of it cannot be read',
    'Tell an administrator the requestId: what is stored was changed, or its key is missing.',
  ],
  unavailable: [503, 'Not available right now', 'Wait as long as Retry-After says, then try again.'],
  busy: [503, 'Too busy right now', 'Wait as long as Retry-After says, then try again.'],
} as const satisfies Record<string, readonly [status: number, title: string, detail: string]>;

export type ProblemCode = keyof typeof PROBLEMS;

/** Headers that a problem always carries; the seconds are short because these pass quickly. */
export const PROBLEM_HEADERS: Partial<Record<ProblemCode, Record<string, string>>> = {
  unauthenticated: { 'www-authenticate': 'Bearer' },
  mfa_required: { 'www-authenticate': 'Bearer' },
  unavailable: { 'retry-after': '5' },
  busy: { 'retry-after': '1' },
  idempotency_in_progress: { 'retry-after': '1' },
};
