import type { ReaderLocale } from '../kernel/locale.ts';
import { directionOf } from '../kernel/locale.ts';
import { qrSvg } from './qr.ts';
import { type Typeset, typeset } from './typeset.ts';

/** A message that goes by post. Every text is ready to be read; lines are set one under the other. */
export interface Letter {
  readonly locale: ReaderLocale;
  /** Who writes: organisation, address, telephone. */
  readonly sender: readonly string[];
  /** For the window of the envelope: name, street, postcode and town. Empty where it is not known. */
  readonly address: readonly string[];
  /** "Charleroi, le 12 novembre 2026" */
  readonly dated: string;
  readonly subject: string;
  /** "Soirée de l’emploi · jeudi 12 novembre 2026, 18 h · Coworking Charleroi"; null for letters of no event. */
  readonly event: string | null;
  readonly paragraphs: readonly string[];
  /** Who signs; null where the last paragraph says it. */
  readonly signature: string | null;
  /** The person's own page: a QR code with the address in letters beside it. */
  readonly link: { readonly address: string; readonly words: string } | null;
  /** Small print: that a machine has translated, how to get no more letters. */
  readonly foot: string | null;
}

const DOCUMENTS = new URL('./documents/', import.meta.url);

/** Sets letters as one PDF, each on pages of its own, with the address where window envelopes (DL, C5) show it. */
export function typesetLetters(letters: readonly Letter[]): Promise<Typeset> {
  const links = letters.flatMap(({ link }) => (link === null ? [] : [link.address]));
  const qr = Object.fromEntries([...new Set(links)].map((address) => [address, qrSvg(address)]));
  return typeset(DOCUMENTS, 'letters.typ', {
    letters: letters.map((letter) => ({ ...letter, direction: directionOf(letter.locale) })),
    qr,
  });
}
