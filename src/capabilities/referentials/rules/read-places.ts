import { readTable } from './read-table.ts';

export interface Place {
  readonly country: string;
  readonly postcode: string;
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
}

/**
 * Postcodes with where they lie, from a file of GeoNames (comma, CC BY 4.0) or La Poste's "hexasmal" (semicolon, Licence
 * Ouverte), known by its columns. Rows without coordinates are left out; each place of a postcode comes once.
 * @returns null when the file is neither
 */
export function readPlaces(text: string): { readonly source: string; readonly places: Place[] } | null {
  const head = text.slice(0, 500).split('\n')[0] ?? '';
  if (head.includes('zipcode') && head.includes('latitude'))
    return {
      source: 'GeoNames, CC BY 4.0',
      places: unique(
        readTable(text, ['country_code', 'zipcode', 'place', 'latitude', 'longitude']).map((row) => ({
          country: row.country_code,
          postcode: row.zipcode,
          name: row.place,
          latitude: Number.parseFloat(row.latitude),
          longitude: Number.parseFloat(row.longitude),
        })),
      ),
    };
  if (head.includes('Code_postal') && head.includes('coordonnees_gps'))
    return {
      source: 'La Poste, base officielle des codes postaux, Licence Ouverte',
      places: unique(
        readTable(text, ['Nom_commune', 'Code_postal', 'coordonnees_gps'], ';').map((row) => {
          const [latitude = '', longitude = ''] = row.coordonnees_gps.split(',');
          return {
            country: 'FR',
            postcode: row.Code_postal.padStart(5, '0'),
            name: row.Nom_commune,
            latitude: Number.parseFloat(latitude),
            longitude: Number.parseFloat(longitude),
          };
        }),
      ),
    };
  return null;
}

function unique(places: readonly Place[]): Place[] {
  const byKey = new Map<string, Place>();
  for (const place of places)
    if (Number.isFinite(place.latitude) && Number.isFinite(place.longitude) && place.postcode !== '')
      byKey.set(`${place.country} ${place.postcode} ${place.name}`, place);
  return [...byKey.values()];
}
