const SHOWN = 4;
const LONG_ENOUGH = 16;

/** Where a channel is, without the secret: the host, and the last characters, by which whoever knows it finds it again. */
export function maskUrl(address: string): string {
  const url = URL.parse(address);
  if (!url) return '';
  const secret = `${url.pathname}${url.search}`;
  return secret.length < LONG_ENOUGH ? url.host : `${url.host} …${secret.slice(-SHOWN)}`;
}
