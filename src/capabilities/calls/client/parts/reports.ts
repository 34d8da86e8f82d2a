// Tells the server how a call stands for this page, so that whoever helps sees what fails.
import type { Call, CallState } from '../../../../web/client/call/engine.ts';

export interface Reports {
  /** Says it when it differs from what was said last. */
  follow(state: CallState): void;
  end(): void;
}

/** Reports on one opened call, under an id of its own. */
export function reportOn(address: string, call: () => Call | null): Reports {
  const visitId = crypto.randomUUID();
  let last = '';
  let over = false;
  const body = (phase: string, more: object = {}) => JSON.stringify({ visitId, phase, ...more });
  const send = async (phase: string) => {
    const stats =
      phase === 'live' || phase === 'weak'
        ? await call()
            ?.stats()
            .catch(() => null)
        : null;
    if (over || phase !== last) return;
    const more = stats
      ? {
          path: stats.path,
          loss: Math.round(stats.loss * 1_000) / 10,
          roundTripMs: stats.roundTripMs === null ? null : Math.round(stats.roundTripMs),
        }
      : {};
    // What does not arrive is said again with the next change; the server hears of lost pages by itself.
    await fetch(address, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: body(phase, more),
      keepalive: true,
    }).catch(() => {});
  };
  const end = () => {
    if (over) return;
    over = true;
    removeEventListener('pagehide', end);
    navigator.sendBeacon(address, new Blob([body('ended')], { type: 'application/json' }));
  };
  addEventListener('pagehide', end);
  return {
    follow({ phase }) {
      // There is no room to speak of before the ticket that opens it.
      if (phase === 'preparing' || phase === last || over) return;
      last = phase;
      if (phase === 'ended') end();
      else void send(phase);
    },
    end,
  };
}
