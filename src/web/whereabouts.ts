import type { Locale } from '../kernel/locale.ts';

/** How the two people of a meeting meet when it is not at a table of the hall, and at which computer. */
export interface MeetingPlace {
  readonly channel: 'table' | 'video-site' | 'video-home' | 'telephone' | 'chat';
  /** Name of the candidate's site; null when they are not at one. */
  readonly site: string | null;
  /** Label or number of the computer; null when none is given. */
  readonly station: string | null;
}

const WORDS = {
  fr: {
    station: 'Poste',
    at: (site: string, station: string) => `${site}, poste ${station}`,
    noStation: (site: string) => `${site}, poste donné à l’accueil`,
    home: 'en vidéo, de chez vous',
    phone: 'par téléphone',
    chat: 'par écrit',
    video: (site: string | null) => (site === null ? 'en vidéo' : `en vidéo (${site})`),
    short: { telephone: 'téléphone', chat: 'par écrit', home: 'vidéo, maison', video: 'vidéo' },
  },
  nl: {
    station: 'Computer',
    at: (site: string, station: string) => `${site}, computer ${station}`,
    noStation: (site: string) => `${site}, computer krijgt u aan het onthaal`,
    home: 'via video, van thuis uit',
    phone: 'per telefoon',
    chat: 'schriftelijk',
    video: (site: string | null) => (site === null ? 'via video' : `via video (${site})`),
    short: { telephone: 'telefoon', chat: 'schriftelijk', home: 'video, thuis', video: 'video' },
  },
  en: {
    station: 'Computer',
    at: (site: string, station: string) => `${site}, computer ${station}`,
    noStation: (site: string) => `${site}, computer given at the welcome desk`,
    home: 'by video, from your home',
    phone: 'by telephone',
    chat: 'in writing',
    video: (site: string | null) => (site === null ? 'by video' : `by video (${site})`),
    short: { telephone: 'telephone', chat: 'in writing', home: 'video, home', video: 'video' },
  },
} as const;

/** The word for a shared computer, before its number. */
export const stationWord = (locale: Locale): string => WORDS[locale].station;

/** Where the candidate of a meeting goes, or how they speak; null for a table of the hall, which is told by itself. */
export function whereToGo(locale: Locale, { channel, site, station }: MeetingPlace): string | null {
  const words = WORDS[locale];
  if (channel === 'telephone') return words.phone;
  if (channel === 'chat') return words.chat;
  if (channel === 'video-home') return words.home;
  if (channel === 'table' || site === null) return channel === 'table' ? site : words.video(null);
  return station === null ? words.noStation(site) : words.at(site, station);
}

/** The same in the fewest words, for a cell of the board: "PC 3 · Fives", the end of which may be cut; null for a table of the hall. */
export function shortPlace(locale: Locale, { channel, site, station }: MeetingPlace): string | null {
  const { short } = WORDS[locale];
  if (channel === 'table') return null;
  if (channel === 'telephone' || channel === 'chat') return short[channel];
  if (channel === 'video-home') return short.home;
  // A computer with a name of its own is called by it.
  const computer = station !== null && /^\d+$/.test(station) ? `PC ${station}` : station;
  return [computer, site ?? short.video].filter(Boolean).join(' · ');
}

/** How the recruiter of a meeting sees the candidate; null for a table of the hall. */
export function howToMeet(locale: Locale, { channel, site }: MeetingPlace): string | null {
  const words = WORDS[locale];
  if (channel === 'telephone') return words.phone;
  if (channel === 'chat') return words.chat;
  return channel === 'table' ? null : words.video(channel === 'video-site' ? site : null);
}
