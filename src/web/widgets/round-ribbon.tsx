import type { JSX } from 'preact';
import type { Instant } from '../../kernel/clock.ts';
import type { Locale } from '../../kernel/locale.ts';
import { wallTimeOf } from '../dates.ts';
import { type RibbonRound, type RibbonStep, ribbonSteps } from './round-ribbon-state.ts';
import { widgetTexts } from './texts.ts';

export interface RoundRibbonProps {
  rounds: readonly RibbonRound[];
  now: Instant;
  /** Time zone of the event ("Europe/Brussels"). */
  zone: string;
  locale: Locale;
  /** Numbers of the rounds in which the reader has an interview; null where the page is nobody's own. */
  mine?: readonly number[] | null | undefined;
  /** compact: numbers only; large: with times; wall: for a screen seen from ten metres; print: black on white. */
  variant?: 'compact' | 'large' | 'wall' | 'print' | undefined;
  /** Makes each round a link (organiser's pages). */
  href?: ((round: number) => string) | undefined;
  /** Round that the page shows at present, when rounds are links. */
  current?: number | null | undefined;
}

/** What the ribbon says to who does not see it. */
export function ribbonSentence(
  props: Pick<RoundRibbonProps, 'rounds' | 'now' | 'zone' | 'locale' | 'mine'>,
): string {
  const { zone, locale, mine } = props;
  const texts = widgetTexts(locale);
  const steps = ribbonSteps(props.rounds, props.now).filter((step) => step.kind === 'round');
  if (steps.length === 0) return texts.ribbonNone;
  const time = (instant: Instant) => wallTimeOf(instant, zone);
  const running = steps.find((step) => step.state === 'running');
  const next = steps.find((step) => step.state === 'next');
  const parts: string[] = [];
  if (running)
    parts.push(
      texts.ribbonRunning(running.number, steps.length, time(running.startsAt), time(running.endsAt)),
    );
  else if (next) parts.push(texts.ribbonNext(next.number, steps.length, time(next.startsAt)));
  else parts.push(texts.ribbonOver(steps.length));
  if (mine && mine.length > 0) {
    const named = steps.filter((step) => mine.includes(step.number));
    parts.push(texts.ribbonMine(named.map((step) => `${step.number} (${time(step.startsAt)})`).join(', ')));
  }
  return parts.join(' ');
}

/** Where a step stands, and what its page's script needs to move it on (client/clock.ts). */
function momentsOf({ state, startsAt, endsAt }: RibbonStep) {
  return { 'data-state': state, 'data-starts': startsAt, 'data-ends': endsAt };
}

function Running({ step }: { step: RibbonStep }): JSX.Element {
  return (
    <svg
      class="ribbon__fill"
      viewBox="0 0 100 10"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <rect
        height="10"
        width={step.state === 'running' ? (step.progress * 100).toFixed(1) : '0'}
        data-from={step.startsAt}
        data-to={step.endsAt}
      />
    </svg>
  );
}

/**
 * The signature of Tremplin: the strip of the event's rounds. Past ones dimmed, the running one filled and counting,
 * the next one outlined, the reader's own interviews marked. The same drawing on phone, board, wall and paper.
 */
export function RoundRibbon(props: RoundRibbonProps): JSX.Element {
  const { rounds, now, zone, locale, mine = null, variant = 'large', href, current = null } = props;
  const texts = widgetTexts(locale);
  const stateWords = {
    past: texts.roundPast,
    running: texts.roundRunning,
    next: texts.roundNext,
    later: texts.roundLater,
  };
  const steps = ribbonSteps(rounds, now);
  const count = steps.filter((step) => step.kind === 'round').length;
  return (
    <div class={`ribbon ribbon--${variant}`} data-server-now={now} data-many={count > 9 ? '' : undefined}>
      <p class="hidden">{ribbonSentence({ rounds, now, zone, locale, mine })}</p>
      <ol class="ribbon__strip" aria-hidden={href ? undefined : true} data-round-strip="">
        {steps.map((step) => {
          if (step.kind === 'break')
            return (
              <li class="ribbon__break" {...momentsOf(step)} data-kind="break" title={texts.breakWord} />
            );
          const own = mine?.includes(step.number) ?? false;
          const time = wallTimeOf(step.startsAt, zone);
          const inside = (
            <>
              {step.state !== 'past' && variant !== 'print' && <Running step={step} />}
              <span class="ribbon__number">{step.number}</span>
              {variant !== 'compact' && <span class="ribbon__time">{time}</span>}
              {href && (
                <span class="hidden">
                  {`${variant === 'compact' ? `${time}, ` : ''}${stateWords[step.state]}${own ? `, ${texts.mineMark}` : ''}`}
                </span>
              )}
            </>
          );
          return (
            <li class="ribbon__round" {...momentsOf(step)} data-mine={own ? '' : undefined}>
              {href ? (
                <a
                  class="ribbon__cell"
                  href={href(step.number)}
                  aria-current={current === step.number ? 'true' : undefined}
                >
                  {inside}
                </a>
              ) : (
                <span class="ribbon__cell">{inside}</span>
              )}
            </li>
          );
        })}
      </ol>
      {mine && mine.length > 0 && variant !== 'compact' && (
        <p class="ribbon__legend" aria-hidden="true">
          {texts.mineLegend}
        </p>
      )}
    </div>
  );
}
