// The server's clock as the desk knows it: the device's own may be an hour off, and may be set right in the middle.

export interface DeskClock {
  /** The server's present time in milliseconds. */
  now(): number;
  /** Takes the server's time from an answer that was asked for and came at these moments of `performance.now()`. */
  hear(serverTime: string, askedAt: number, cameAt: number): void;
  /** To be kept for the next visit, should there be no network then. */
  offset(): number;
}

/** Starts with what was known when the device was last online. */
export function deskClock(keptOffset: number): DeskClock {
  // Counted from one moment on: whoever sets the device's clock meanwhile does not move it.
  let base = Date.now() + keptOffset - performance.now();
  return {
    now: () => Math.round(base + performance.now()),
    hear(serverTime, askedAt, cameAt) {
      base = Date.parse(serverTime) - (askedAt + cameAt) / 2;
    },
    offset: () => Math.round(base + performance.now()) - Date.now(),
  };
}
