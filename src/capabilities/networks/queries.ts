// What other capabilities may ask of networks.
export { findNetwork, listNetworkOrganisations } from './store/networks.ts';
export { listTerritories } from './store/territories.ts';
