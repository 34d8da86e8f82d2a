import { kilometresBetween, type Point } from '../../referentials/schema.ts';

/** A place with how far it is; null when either end has no known postcode. */
export type FarAway<T> = T & { readonly kilometres: number | null };

/**
 * Sites from the nearest to the farthest of a point, as the crow flies between the middles of two postcodes (the
 * referential's coordinates: GeoNames for Belgium and France). Those of unknown place come last; equals by name.
 */
export function byDistance<
  T extends { readonly name: string; readonly latitude: number | null; readonly longitude: number | null },
>(sites: readonly T[], from: Point | null): FarAway<T>[] {
  return sites
    .map((site) => {
      const { latitude, longitude } = site;
      const known = from !== null && latitude !== null && longitude !== null;
      return { ...site, kilometres: known ? kilometresBetween(from, { latitude, longitude }) : null };
    })
    .sort(
      (a, b) =>
        (a.kilometres ?? Number.POSITIVE_INFINITY) - (b.kilometres ?? Number.POSITIVE_INFINITY) ||
        a.name.localeCompare(b.name, 'fr'),
    );
}
