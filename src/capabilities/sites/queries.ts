// What other capabilities may ask of sites: the places of an event, their computers, who welcomes there.
export { addEditionSites, sitesForEdition } from './store/editions.ts';
export { listHelpers } from './store/helpers.ts';
export { listSites } from './store/sites.ts';
export { listStations, setStationBroken } from './store/stations.ts';
