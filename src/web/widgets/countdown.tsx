import type { JSX } from 'preact';
import type { Instant } from '../../kernel/clock.ts';
import { wallTimeOf } from '../dates.ts';

/** Minutes and seconds left until an instant, by the server's clock; without a script, what it was when drawn. */
export function Countdown({ to, now }: { to: Instant; now: Instant }): JSX.Element {
  const seconds = Math.ceil((Date.parse(to) - Date.parse(now)) / 1000);
  const size = Math.abs(seconds);
  const text = `${seconds < 0 ? '+' : ''}${Math.floor(size / 60)}:${String(size % 60).padStart(2, '0')}`;
  return (
    <time
      class="countdown"
      dateTime={to}
      data-countdown-to={to}
      data-server-now={now}
      data-over={seconds < 0 ? '' : undefined}
    >
      {text}
    </time>
  );
}

/** The wall clock of the event, the same on every screen. */
export function WallClock({ now, zone }: { now: Instant; zone: string }): JSX.Element {
  return (
    <time class="wall-clock" data-clock={zone} data-server-now={now}>
      {wallTimeOf(now, zone)}
    </time>
  );
}
