import type { ComponentChildren, JSX } from 'preact';
import type { Instant } from '../../kernel/clock.ts';
import type { Locale } from '../../kernel/locale.ts';
import { Icon, type IconName } from '../icons.tsx';
import { widgetTexts } from './texts.ts';

export interface JournalListProps {
  entries: readonly {
    key: string;
    at: Instant;
    /** The time in words, in the event's zone. */
    when: string;
    /** Who did it. */
    who?: ComponentChildren;
    /** What happened, a whole sentence. */
    text: ComponentChildren;
    icon?: IconName | undefined;
  }[];
  empty: ComponentChildren;
}

/** Who, what, when, newest first. */
export function JournalList({ entries, empty }: JournalListProps): JSX.Element {
  if (entries.length === 0) return <>{empty}</>;
  return (
    <ol class="journal">
      {entries.map(({ key, at, when, who, text, icon }) => (
        <li class="journal__entry" data-key={key} data-row="">
          <time class="journal__when" dateTime={at}>
            {when}
          </time>
          <span class="journal__mark">{icon && <Icon name={icon} />}</span>
          <div class="journal__text">
            {text}
            {who && <span class="journal__who">{who}</span>}
          </div>
        </li>
      ))}
    </ol>
  );
}

export interface CopyLinkProps {
  locale: Locale;
  id: string;
  label: ComponentChildren;
  value: string;
}

/** An address to pass on: can be selected by hand, or copied in one press where a script runs. */
export function CopyLink({ locale, id, label, value }: CopyLinkProps): JSX.Element {
  const texts = widgetTexts(locale);
  return (
    <div class="copy">
      <label class="field__label" for={id}>
        {label}
      </label>
      <div class="copy__row">
        <input class="input" id={id} readonly value={value} dir="ltr" />
        <button
          type="button"
          class="button button--secondary"
          data-copy={value}
          data-copied={texts.copied}
          data-needs-script=""
          hidden
        >
          <Icon name="copy" />
          <span class="button__words" data-copy-word="" role="status">
            {texts.copy}
          </span>
        </button>
      </div>
    </div>
  );
}

/** Says whether a live page is in touch with the server, and since when it is not; drawn hidden until the script knows. */
export function LiveStatus({ locale }: { locale: Locale }): JSX.Element {
  const texts = widgetTexts(locale);
  const since = <span data-live-since="" />;
  return (
    <>
      <p class="live-status" data-live-status="" role="status">
        <span class="live-status__on">{texts.liveOn}</span>
        <span class="live-status__lost">
          {texts.liveLost} {texts.liveSince} {since}.
        </span>
        <span class="live-status__away">
          {texts.liveAway} {texts.liveSince} {since}.
        </span>
      </p>
      <p class="kept" role="alert" data-kept="" hidden>
        <Icon name="warning" />
        {texts.kept}
      </p>
    </>
  );
}

/** For the staff: this device's own clock is wrong. The pages go by the server's; what the device writes does not. */
export function ClockSkew({ locale }: { locale: Locale }): JSX.Element {
  const texts = widgetTexts(locale);
  return (
    <div class="clock-skew" role="status" data-clock-skew="" hidden>
      <Icon name="warning" />
      <p>
        <span data-skew-side="behind">{texts.skewBehind}</span>
        <span data-skew-side="ahead">{texts.skewAhead}</span> <b data-skew-minutes="" /> min.{' '}
        {texts.skewPages}
      </p>
    </div>
  );
}
