// Invented people and companies to look at widgets with: short, long, accented and Arabic names.
import type { Locale } from '../../src/kernel/locale.ts';
import type { View } from '../../src/web/view.ts';
import type { RibbonRound } from '../../src/web/widgets/index.ts';

export const ZONE = 'Europe/Brussels';
export const NOW = '2026-11-12T17:27:20.000Z';

export function view(locale: Locale, path: string, signedInAs: string | null = null): View {
  return {
    locale,
    path,
    signedInAs,
    now: NOW,
    drawnAt: NOW,
    key: 'gallery',
    origin: 'http://localhost:4100',
    look: null,
    done: null,
    sent: null,
  };
}

/** `count` rounds of 15 minutes with 3 minutes to move, from 18:00 in Brussels, a break after the fifth. */
export function rounds(count: number): RibbonRound[] {
  const list: RibbonRound[] = [];
  let at = Date.parse('2026-11-12T17:00:00.000Z');
  for (let number = 1; number <= count; number++) {
    const startsAt = new Date(at).toISOString();
    at += 15 * 60_000;
    list.push({ number, startsAt, endsAt: new Date(at).toISOString() });
    if (number === 5 && count > 5) {
      const from = new Date(at).toISOString();
      at += 12 * 60_000;
      list.push({ number, startsAt: from, endsAt: new Date(at).toISOString(), kind: 'break' });
    } else at += 3 * 60_000;
  }
  return list;
}

export const CANDIDATES = [
  'Jessica Martin',
  'Steven Delcourt',
  'Amina El Idrissi',
  'محمد عبد الرحمن',
  'Maximilienne Vandenbroucke-Dupré',
  'Li Wei',
  'Łukasz Żółkiewski',
  'Aïcha N’Diaye',
  'Bram De Smedt',
  'Zoé Lambert',
  'Ömer Yıldız',
  'Chantal Piron',
];

const COMPANIES = [
  'Pixel & Brique',
  'Cockerill Numérique',
  'Wallonie Données',
  'Atelier du Web',
  'Sambre Logiciels et Services Informatiques',
  'Port Autonome',
  'Marchienne Studio',
  'Aéropole Systems',
  'La Fabrique',
  'Clinique Notre-Dame',
  'Terre Verte',
  'Imprimerie Hainaut',
];

export const companies = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => {
    const name = COMPANIES[index % COMPANIES.length] ?? '';
    return index < COMPANIES.length ? name : `${name} ${Math.floor(index / COMPANIES.length) + 1}`;
  });

export const candidates = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => CANDIDATES[index % CANDIDATES.length] ?? '');
