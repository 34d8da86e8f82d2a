import type { ReaderLocale } from '../../../kernel/locale.ts';

/** Where browsers have their messages sent: Chrome and Edge on Android, Firefox, Edge on Windows, Safari. */
const SERVICES = ['fcm.googleapis.com', 'push.services.mozilla.com', 'notify.windows.com', 'push.apple.com'];

/**
 * Whether an address is one of a browser's push service. Whoever holds a personal link can send any address: to others than
 * these, and those that the system keeper adds (PUSH_SERVICES), the server never writes.
 */
export function isPushService(address: string, added: readonly string[]): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, username, port } = new URL(address);
  if (username !== '') return false;
  if (added.includes(hostname)) return protocol === 'https:' || hostname === '127.0.0.1';
  return (
    protocol === 'https:' &&
    port === '' &&
    SERVICES.some((service) => hostname === service || hostname.endsWith(`.${service}`))
  );
}

interface PushWords {
  readonly next: string;
  readonly table: (time: string, table: number | null) => string;
  readonly changed: string;
  readonly look: string;
}

const WORDS: Readonly<Record<ReaderLocale, PushWords>> = {
  fr: {
    next: 'C’est bientôt à vous',
    table: (time, table) => (table === null ? time : `${time}, table ${table}`),
    changed: 'Votre planning a changé',
    look: 'Ouvrez votre page.',
  },
  nl: {
    next: 'U bent bijna aan de beurt',
    table: (time, table) => (table === null ? time : `${time}, tafel ${table}`),
    changed: 'Uw planning is veranderd',
    look: 'Open uw pagina.',
  },
  en: {
    next: 'You are next',
    table: (time, table) => (table === null ? time : `${time}, table ${table}`),
    changed: 'Your plan has changed',
    look: 'Open your page.',
  },
  de: {
    next: 'Sie sind gleich dran',
    table: (time, table) => (table === null ? time : `${time}, Tisch ${table}`),
    changed: 'Ihr Plan hat sich geändert',
    look: 'Öffnen Sie Ihre Seite.',
  },
  ar: {
    next: 'دورك قريب',
    table: (time, table) => (table === null ? time : `${time}، طاولة ${table}`),
    changed: 'تغير برنامجك',
    look: 'افتح صفحتك.',
  },
  uk: {
    next: 'Скоро ваша черга',
    table: (time, table) => (table === null ? time : `${time}, стіл ${table}`),
    changed: 'Ваш розклад змінився',
    look: 'Відкрийте свою сторінку.',
  },
};

/** What a phone shows on its locked screen, for everybody to read: nobody's name. */
export interface PushText {
  readonly title: string;
  readonly body: string;
}

/** @param time "18 h 50" */
export function nextText(locale: ReaderLocale, time: string, table: number | null): PushText {
  return { title: WORDS[locale].next, body: WORDS[locale].table(time, table) };
}

export function changedText(locale: ReaderLocale): PushText {
  return { title: WORDS[locale].changed, body: WORDS[locale].look };
}
