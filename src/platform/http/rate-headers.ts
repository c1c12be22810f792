/** How many more, and in how many seconds again all of them (draft-ietf-httpapi-ratelimit-headers-06). */
export function rateHeaders(limit: number, remaining: number, reset: number): Record<string, string> {
  return {
    'ratelimit-limit': String(limit),
    'ratelimit-remaining': String(remaining),
    'ratelimit-reset': String(reset),
  };
}
