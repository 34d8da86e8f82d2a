let base = 'http://localhost:3000';

/** Sets where this instance is reached from outside: TREMPLIN_URL, or the port it listens on. Called once at the start. */
export function setPublicUrl(url: string): void {
  base = url.replace(/\/+$/, '');
}

/** A whole address from a path of ours, for messages, printed sheets and QR codes. */
export function publicUrl(path: string): string {
  return `${base}${path}`;
}
