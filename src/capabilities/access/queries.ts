// What other capabilities may ask of access.
export {
  addOrganisation,
  everyOrganisation,
  findAccount,
  findOrganisationNamed,
  hasNetwork,
  listOrganisations,
  listOwnOrganisations,
  networkOf,
} from './store.ts';
