import type { ReaderLocale } from '../../../kernel/locale.ts';

/** What stands around the words of every message. */
export interface CommonWords {
  readonly hello: string;
  readonly yourPage: string;
  readonly bye: string;
  /** How to refuse news, under what is news. */
  readonly noMoreNews: string;
}

/** Behind the address of somebody's own page: where they end the news of an event. */
export const NO_NEWS = '/no-news';

export const COMMON: Readonly<Record<ReaderLocale, CommonWords>> = {
  fr: {
    hello: 'Bonjour {name},',
    yourPage: 'Votre page : {link}',
    bye: 'À bientôt.',
    noMoreNews: 'Vous ne voulez plus de nouvelles de cet événement ? {stop}',
  },
  nl: {
    hello: 'Dag {name},',
    yourPage: 'Uw pagina: {link}',
    bye: 'Tot binnenkort.',
    noMoreNews: 'Wilt u geen nieuws meer over dit evenement? {stop}',
  },
  en: {
    hello: 'Hello {name},',
    yourPage: 'Your page: {link}',
    bye: 'See you soon.',
    noMoreNews: 'No more news of this event? {stop}',
  },
  de: {
    hello: 'Guten Tag {name},',
    yourPage: 'Ihre Seite: {link}',
    bye: 'Bis bald.',
    noMoreNews: 'Möchten Sie keine Nachrichten mehr zu dieser Veranstaltung? {stop}',
  },
  ar: {
    hello: 'مرحبا {name}،',
    yourPage: 'صفحتك: {link}',
    bye: 'إلى اللقاء.',
    noMoreNews: 'لإيقاف أخبار هذا اللقاء: {stop}',
  },
  uk: {
    hello: 'Добрий день, {name}!',
    yourPage: 'Ваша сторінка: {link}',
    bye: 'До зустрічі.',
    noMoreNews: 'Не хочете більше отримувати новини про цю подію? {stop}',
  },
};

/**
 * Languages whose words a machine has made and nobody has read over yet: each message says so. Take a language off this
 * list when somebody who speaks it has read all of its messages.
 */
export const MACHINE_MADE: Readonly<Partial<Record<ReaderLocale, { long: string; short: string }>>> = {
  de: {
    long: 'Dieser Text wurde von einer Maschine übersetzt. Etwas ist unklar? Fragen Sie uns.',
    short: '(autom. übersetzt)',
  },
  ar: {
    long: 'هذا النص مترجم آليا. هل هناك شيء غير واضح؟ يمكنك سؤالنا.',
    short: '(ترجمة آلية)',
  },
  uk: {
    long: 'Цей текст перекладено машиною. Щось незрозуміло? Запитайте нас.',
    short: '(машинний переклад)',
  },
};
