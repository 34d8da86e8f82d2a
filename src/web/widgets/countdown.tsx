import type { ComponentChildren, JSX } from 'preact';
import type { Instant } from '../../kernel/clock.ts';
import type { Locale } from '../../kernel/locale.ts';
import { wallTimeOf } from '../dates.ts';
import { widgetTexts } from './texts.ts';

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

export interface TimerProps {
  locale: Locale;
  from: Instant;
  to: Instant;
  now: Instant;
  /** "Temps restant" unless told. */
  label?: ComponentChildren;
}

/** The time left of an interview or a pitch in large figures, with a bar that fills. */
export function Timer({ locale, from, to, now, label }: TimerProps): JSX.Element {
  const whole = Date.parse(to) - Date.parse(from);
  const over = Math.min(whole, Math.max(0, Date.parse(now) - Date.parse(from)));
  return (
    <div class="timer">
      <p class="timer__line">
        <span class="timer__label">{label ?? widgetTexts(locale).timeLeft}</span>
        <span class="timer__figure">
          <Countdown to={to} now={now} />
        </span>
      </p>
      <progress
        class="progress__bar"
        aria-hidden="true"
        max={whole}
        value={over}
        data-from={from}
        data-to={to}
      />
    </div>
  );
}
