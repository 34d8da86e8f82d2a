import { z } from 'zod';
import type { ReaderLocale } from '../../../../kernel/locale.ts';

/** Where somebody takes part from who does not come to the hall: a site with its address and the way in, or home. */
export const OwnPlace = z.object({
  at: z.enum(['site', 'home']),
  name: z.string().nullable(),
  address: z.string().nullable(),
  access: z.string().nullable(),
});
export type OwnPlace = z.output<typeof OwnPlace>;

const AT_HOME: Readonly<Record<ReaderLocale, string>> = {
  fr: 'Chez vous, par vidéo ou par téléphone',
  nl: 'Bij u thuis, via video of telefoon',
  en: 'At home, by video or telephone',
  de: 'Bei Ihnen zu Hause, per Video oder Telefon',
  ar: 'في منزلك، عبر الفيديو أو الهاتف',
  uk: 'У вас удома, через відео або телефон',
};

/** A place as somebody reads it, in the order of what they need first. */
export interface WhereTo {
  readonly place: string;
  readonly address: string | null;
  readonly access: string | null;
}

/** Where somebody goes: their own place, else the hall; nobody is sent to a hall where they are not expected. */
export function whereTo(
  hall: { readonly place: string; readonly address: string | null },
  own: OwnPlace | null,
  locale: ReaderLocale,
): WhereTo {
  if (own === null) return { place: hall.place, address: hall.address, access: null };
  if (own.at === 'home') return { place: AT_HOME[locale], address: null, access: null };
  return { place: own.name ?? '', address: own.address, access: own.access };
}

/** An address as it is written on a letter: "Rue du Moulin 12, 6060 Gilly"; null when nothing is known. */
export function addressInWords(site: {
  readonly address: string | null;
  readonly postcode: string | null;
  readonly town: string | null;
}): string | null {
  const town = [site.postcode, site.town].filter(Boolean).join(' ');
  return [site.address, town].filter(Boolean).join(', ') || null;
}
