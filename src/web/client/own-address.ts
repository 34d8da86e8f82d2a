/**
 * A page whose form was not accepted is the answer to that form, at the form's address, where nothing is to be read: it
 * takes the address where it stands, so that it goes on by itself (live.ts), can be read again, and be kept.
 */
export function takeOwnAddress(): void {
  const own = document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
  if (own) history.replaceState(history.state, '', own.href + location.hash);
}
