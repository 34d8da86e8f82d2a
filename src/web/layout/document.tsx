import type { ComponentChildren, JSX } from 'preact';
import { LOCALES, type Locale } from '../../kernel/locale.ts';
import { asset } from '../assets.ts';
import { momentInWords } from '../dates.ts';
import { Icon, Logo, LogoMark } from '../icons.tsx';
import { lookLogo, lookStyles } from '../look.ts';
import type { View } from '../view.ts';
import { widgetTexts } from '../widgets/texts.ts';

/** The address of the changes of a page: it keeps the page true while it is open. */
export type LiveSource = string;

/** Of every change of an event, for pages of the staff and of the hall. */
export function eventLive(eventId: string): LiveSource {
  return `/live/events/${eventId}`;
}

/** Of the changes of one person's page, by the name under which a capability watches it. */
export function ownLive(eventId: string, page: string, personId: string): LiveSource {
  return `/live/events/${eventId}/${page}/${personId}`;
}

/** The letters of nearly every word here. Pages of phones use the device's own. */
const FONT = 'atkinson-hyperlegible-next-latin-wght-normal.woff2';

interface DocumentProps {
  view: View;
  title: string;
  styles: 'organiser.css' | 'person.css' | 'wall.css';
  /** Class of the body. */
  kind: string;
  /** May search engines list it? Only public pages. */
  indexable?: boolean | undefined;
  /** The manifest of a page that can be installed on a phone. */
  manifest?: string | undefined;
  /** Where no script runs the page is asked for again after so many seconds. */
  againSeconds?: number | undefined;
  children: ComponentChildren;
}

/** The frame of every page: `<html>` with one style sheet and one script of ours, and nothing from elsewhere. */
export function Document({
  view,
  title,
  styles,
  kind,
  indexable,
  manifest,
  againSeconds,
  children,
}: DocumentProps): JSX.Element {
  return (
    <html lang={view.locale} dir="ltr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title === 'Tremplin' ? title : `${title} · Tremplin`}</title>
        <meta name="color-scheme" content={kind === 'wall' ? 'dark' : 'light dark'} />
        <meta name="theme-color" content="#0a6b57" />
        <meta name="format-detection" content="telephone=no" />
        {!indexable && <meta name="robots" content="noindex" />}
        {againSeconds !== undefined && (
          <noscript>
            <meta
              http-equiv="refresh"
              content={view.sent ? `${againSeconds}; url=${view.sent.page}` : String(againSeconds)}
            />
          </noscript>
        )}
        {/* The browser is where the form was sent to, where nothing is to be read again (client/own-address.ts). */}
        {view.sent && <link rel="canonical" href={view.sent.page} />}
        {styles !== 'person.css' && (
          <link rel="preload" href={asset(FONT)} as="font" type="font/woff2" crossorigin="anonymous" />
        )}
        <link rel="stylesheet" href={asset(styles)} />
        {view.look?.hasColour && <link rel="stylesheet" href={lookStyles(view.look)} />}
        <link rel="icon" href={asset('favicon.svg')} type="image/svg+xml" />
        {manifest && <link rel="manifest" href={manifest} />}
        {manifest && <link rel="apple-touch-icon" href={asset('icon-192.png')} />}
        <script type="module" src={asset('page.js')} />
      </head>
      <body class={view.rehearsal ? `${kind ?? ''} rehearsed` : kind}>
        {view.rehearsal && <aside class="rehearsal-band">{widgetTexts(view.locale).rehearsal}</aside>}
        {kind !== 'wall' && <HallBand view={view} />}
        {children}
      </body>
    </html>
  );
}

/** Where this page is served when a hall is without internet, and what that means for who works elsewhere. */
function HallBand({ view: { hall, locale } }: { view: View }): JSX.Element | null {
  const texts = widgetTexts(locale);
  if (hall == null) return null;
  const words =
    hall.kind === 'here'
      ? texts.inHall
      : texts.awayInHall(momentInWords(hall.since, hall.timeZone, locale), hall.laptop);
  return (
    <aside class="hall-band">
      {words} {hall.kind === 'away' && <span>{texts.awayMeans}</span>}
    </aside>
  );
}

/** Whose pages these are: the network's own picture and name where it has them, ours otherwise. */
export function House({ view: { look } }: { view: View }): JSX.Element {
  if (look === null || (look.name === null && !look.hasLogo)) return <Logo />;
  return (
    <span class="logo">
      {look.hasLogo ? (
        <img class="logo__picture" src={lookLogo(look)} alt={look.name ?? 'Tremplin'} height={32} />
      ) : (
        <LogoMark />
      )}
      {look.name !== null && (
        <span class="logo__name" aria-hidden={look.hasLogo}>
          {look.name}
        </span>
      )}
    </span>
  );
}

/** First stop of the keyboard on every page. */
export function SkipLink({ locale }: { locale: Locale }): JSX.Element {
  return (
    <a class="skip" href="#main">
      {widgetTexts(locale).skipToContent}
    </a>
  );
}

const LANGUAGE_NAMES: Record<Locale, string> = { fr: 'Français', nl: 'Nederlands', en: 'English' };

/** The address of the same page in another language. */
export function inLanguage(path: string, locale: Locale): string {
  const url = new URL(path, 'http://localhost');
  url.searchParams.set('lang', locale);
  return `${url.pathname}${url.search}`;
}

/** Links to the same page in the other languages, each named in its own. */
export function LanguageSwitch({ view }: { view: View }): JSX.Element | null {
  const locales = view.look?.locales ?? LOCALES;
  if (locales.length < 2) return null;
  return (
    <nav class="languages" aria-label={widgetTexts(view.locale).language}>
      <Icon name="language" />
      {locales.map((locale) => (
        <a
          href={inLanguage(view.path, locale)}
          hreflang={locale}
          lang={locale}
          title={LANGUAGE_NAMES[locale]}
          aria-label={`${locale.toUpperCase()} (${LANGUAGE_NAMES[locale]})`}
          aria-current={locale === view.locale ? 'true' : undefined}
        >
          {locale.toUpperCase()}
        </a>
      ))}
    </nav>
  );
}
