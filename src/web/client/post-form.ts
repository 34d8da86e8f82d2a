/** Longer than this is no answer. */
const PATIENCE = 15_000;
/** What stands between us and the server says this when the server is away; the server says 503 when its database is. */
const AWAY = [502, 503, 504];

/** Sends a form as the browser would, without leaving the page; null while nobody answers. A redirect comes as 204. */
export async function postForm(action: string, body: URLSearchParams): Promise<Response | null> {
  try {
    const answer = await fetch(action, {
      method: 'POST',
      body,
      headers: { 'X-Kept-Form': '1' },
      redirect: 'manual',
      signal: AbortSignal.timeout(PATIENCE),
    });
    return AWAY.includes(answer.status) ? null : answer;
  } catch {
    return null;
  }
}

/** Goes to an address, also when it is this page's own. */
export function goTo(address: string): void {
  const [target, here] = [new URL(address, location.href), new URL(location.href)];
  const same = target.pathname + target.search === here.pathname + here.search;
  location.assign(target);
  if (same) location.reload();
}
