// What other capabilities may ask of referentials: occupations, abilities, postcodes.
export { type LoadedFigures, loadExtractWhereEmpty, loadRome, loadTerritory } from './load-files.ts';
export { loadedReferentials } from './store/load.ts';
export {
  abilitiesByOccupation,
  abilitiesNamed,
  abilitiesOf,
  allTitles,
  codesOfTitles,
  kinshipsBetween,
  occupationLabels,
  pointsOf,
  regulatedAmong,
  searchTitles,
} from './store/search.ts';
