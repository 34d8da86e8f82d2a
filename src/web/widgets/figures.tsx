import type { ComponentChildren, JSX } from 'preact';
import type { Locale } from '../../kernel/locale.ts';
import { numberIn } from '../dates.ts';
import { colon } from '../words.ts';
import { StateShape, type Tone } from './badge.tsx';
import { widgetTexts } from './texts.ts';

export interface StatsProps {
  items: readonly {
    value: ComponentChildren;
    label: ComponentChildren;
    note?: ComponentChildren;
    tone?: Tone | undefined;
    href?: string | undefined;
  }[];
}

/** A row of figures with what they count. */
export function Stats({ items }: StatsProps): JSX.Element {
  return (
    <dl class="stats">
      {items.map(({ value, label, note, tone, href }) => (
        // Nothing to worry about is no alarm: a bad figure of zero is drawn like the others.
        <div class="stats__item" data-tone={tone === 'bad' && value === 0 ? undefined : tone}>
          <dt>{href ? <a href={href}>{label}</a> : label}</dt>
          <dd class="stats__value">{value}</dd>
          {note && <dd class="stats__note">{note}</dd>}
        </div>
      ))}
    </dl>
  );
}

export interface ProgressBarProps {
  label: ComponentChildren;
  /** null while nobody knows how long it takes. */
  value: number | null;
  max: number;
  /** "24 sur 38". */
  text?: ComponentChildren;
  id?: string | undefined;
}

export function ProgressBar({ label, value, max, text, id }: ProgressBarProps): JSX.Element {
  return (
    <div class="progress">
      <label class="progress__label">
        <span>{label}</span>
        <span class="progress__text">{text}</span>
        <progress class="progress__bar" id={id} max={max} {...(value === null ? {} : { value })} />
      </label>
    </div>
  );
}

export interface PlanMeterProps {
  locale: Locale;
  /** Objective divided by the bound, 0 to 1; null when there is no bound yet. */
  ratio: number | null;
  /** True when objective and bound meet. */
  optimal?: boolean | undefined;
}

/** How near a plan is to the best possible, never said better than it is: the percentage is rounded down. */
export function planMeterWords({ locale, ratio, optimal }: PlanMeterProps): string {
  const texts = widgetTexts(locale);
  if (optimal) return texts.planBest;
  if (ratio === null) return texts.planNoBound;
  const tenths = Math.floor(ratio * 1000 + 1e-9) / 10;
  return texts.planAtLeast(`${numberIn(locale, tenths, 1)}${locale === 'en' ? '%' : ' %'}`);
}

/** The bar and the words. Drawn as SVG: browsers do not let `<meter>` be styled alike. */
export function PlanMeter(props: PlanMeterProps): JSX.Element {
  const { locale, ratio, optimal } = props;
  const percent = Math.floor((optimal ? 1 : (ratio ?? 0)) * 1000 + 1e-9) / 10;
  return (
    <p class="plan-meter">
      <svg
        class="plan-meter__bar"
        data-tone={percent < 90 ? 'warn' : 'good'}
        viewBox="0 0 100 10"
        preserveAspectRatio="none"
        aria-hidden="true"
        focusable="false"
      >
        <rect height="10" width={percent} />
      </svg>
      <span class="plan-meter__words">
        <span class="hidden">
          {widgetTexts(locale).planMeter}
          {colon(locale)}{' '}
        </span>
        {planMeterWords(props)}
      </span>
    </p>
  );
}

export interface StepsProps {
  locale: Locale;
  steps: readonly {
    label: ComponentChildren;
    state: 'done' | 'current' | 'todo';
    href?: string | undefined;
    /** "23 recruteurs" or what is missing. */
    note?: ComponentChildren;
  }[];
}

/** How far a preparation is: what is done, what comes now, what remains. */
export function Steps({ locale, steps }: StepsProps): JSX.Element {
  const texts = widgetTexts(locale);
  const words = { done: texts.stepDone, current: texts.stepCurrent, todo: texts.stepTodo };
  return (
    <ol class="steps" aria-label={texts.steps}>
      {steps.map(({ label, state, href, note }, index) => (
        <li class="steps__step" data-state={state} aria-current={state === 'current' ? 'step' : undefined}>
          <span class="steps__mark" aria-hidden="true">
            {state === 'done' ? <StateShape shape="check" /> : index + 1}
          </span>
          <span class="steps__words">
            {href ? <a href={href}>{label}</a> : <span class="steps__label">{label}</span>}
            <span class="hidden">, {words[state]}</span>
            {note && <span class="steps__note">{note}</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}
