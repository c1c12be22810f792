/** How many in how many seconds, and how many are left for how many seconds (draft-ietf-httpapi-ratelimit-headers-10). */
export function rateHeaders(
  policy: string,
  { most, seconds, left, reset }: { most: number; seconds: number; left: number; reset: number },
): Record<string, string> {
  return {
    'ratelimit-policy': `"${policy}";q=${most};w=${seconds}`,
    ratelimit: `"${policy}";r=${left};t=${reset}`,
  };
}
