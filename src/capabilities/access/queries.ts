// What other capabilities may ask of access.
export { findAccount, listMembers } from './store/accounts.ts';
export {
  addOrganisation,
  everyOrganisation,
  findOrganisationNamed,
  hasNetwork,
  listOrganisations,
  listOwnOrganisations,
  networkOf,
} from './store/organisations.ts';
