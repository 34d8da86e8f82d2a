import { comparable } from '../../../people/schema.ts';

/** A place of an event besides its hall, or the hall's own computers. */
export interface KnownSite {
  readonly id: string;
  readonly name: string;
  readonly isHall: boolean;
}

const HALL =
  /^(hall|(dans |en |a )?(la )?salle|(in |at )?the hall|sur place|presentiel|en presentiel|in person|on site|(in )?(de )?zaal|ter plaatse)$/;
const HOME =
  /^(home|(a |au )?(son |leur )?domicile|(a la |de la )?maison|chez (soi|lui|elle|eux)|a distance|(from |at )home|remote|online|en ligne|thuis|van thuis( uit)?|vanuit thuis|op afstand)$/;

/**
 * Where somebody attends or receives from, as typed → 'hall', 'home' or the id of a site; accents and capitals do not
 * count. A site that bears such a word as its name is meant by it. The site that is the hall is the hall.
 */
export function readSite(
  text: string | null,
  sites: readonly KnownSite[],
): { site: string | null; unknown: boolean } {
  const key = comparable(text ?? '');
  if (key === '') return { site: null, unknown: false };
  const named = sites.find(({ name }) => comparable(name) === key);
  if (named) return { site: named.isHall ? 'hall' : named.id, unknown: false };
  if (HALL.test(key)) return { site: 'hall', unknown: false };
  if (HOME.test(key)) return { site: 'home', unknown: false };
  return { site: null, unknown: true };
}

/** As rows show it: the name of a site, else 'hall' or 'home'. */
export function siteShown(site: string | null, sites: readonly KnownSite[]): string | null {
  return sites.find(({ id }) => id === site)?.name ?? site;
}
