const PATIENCE_MS = 5_000;

/** Tells an outside service that all is well; returns what went wrong, never the address, which is a secret. */
export async function ping(url: string): Promise<string | null> {
  try {
    const answer = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(PATIENCE_MS) });
    await answer.body?.cancel();
    return answer.ok ? null : `answered ${answer.status}`;
  } catch (error) {
    return error instanceof DOMException ? error.name : 'cannot be reached';
  }
}
