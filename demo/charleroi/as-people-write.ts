// How the same facts look in the file of somebody who has twenty minutes and Excel.
import { occupations } from './occupations.ts';
import type { AccessNeed, Contract, Language } from './types.ts';

export const languageWords: Record<Language, string> = {
  fr: 'français',
  nl: 'néerlandais',
  en: 'anglais',
  de: 'allemand',
  it: 'italien',
  ar: 'arabe',
  tr: 'turc',
};

export const contractWords: Record<Contract, string> = {
  internship: 'Stage',
  apprenticeship: 'Alternance',
  'fixed-term': 'CDD',
  permanent: 'CDI',
};

export const accessWords: Record<AccessNeed, string> = {
  'step-free': 'table accessible en fauteuil roulant',
  quiet: 'coin calme',
  interpreter: 'interprète en langue des signes (LSFB)',
  'longer-slot': 'entretien plus long',
};

/** "Français, anglais". */
export function languagesAsTyped(languages: readonly Language[]): string {
  const words = languages.map((language) => languageWords[language]).join(', ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The short label of a ROME code as said in the room; an unknown code stays a code. */
export function occupationLabel(code: string): string {
  return Object.hasOwn(occupations, code) ? occupations[code as keyof typeof occupations] : code;
}

/**
 * A Belgian number as the nth person of a list typed it. One in seven is a number cell, which Excel has
 * stripped of its leading zero.
 */
export function phoneAsTyped(e164: string, nth: number): string | number {
  const national = e164.slice('+32'.length);
  const mobile = national.length === 9;
  const [a, b, c, d] = mobile
    ? [national.slice(0, 3), national.slice(3, 5), national.slice(5, 7), national.slice(7)]
    : [national.slice(0, 2), national.slice(2, 4), national.slice(4, 6), national.slice(6)];
  const forms: (string | number)[] = [
    `0${a} ${b} ${c} ${d}`,
    Number(national),
    `0${a}/${b}.${c}.${d}`,
    `+32 ${a} ${b} ${c} ${d}`,
    `0${a}.${b}.${c}.${d}`,
    `0032 ${a} ${b} ${c} ${d}`,
    `+32 (0)${a} ${b} ${c} ${d}`,
  ];
  return forms[nth % forms.length] ?? e164;
}

/** 18:20, 18h20 or 18 h 20, in turn. */
export function timeAsTyped(time: string, nth: number): string {
  const [hours = '', minutes = ''] = time.split(':');
  return [`${hours}h${minutes}`, `${hours}:${minutes}`, `${hours} h ${minutes}`][nth % 3] ?? time;
}

/** The name of a company as copied by hand: straight apostrophe, now and then no accents, no capitals or a space too many. */
export function companyAsTyped(name: string, nth: number): string {
  const typed = name.replaceAll('’', "'");
  if (nth % 17 === 5) return typed.normalize('NFD').replaceAll(/\p{Mn}/gu, '');
  if (nth % 17 === 11) return `${typed} `;
  if (nth % 17 === 14) return typed.toLowerCase();
  return typed;
}
