// What other capabilities may ask of access.
export {
  everyOrganisation,
  findAccount,
  listOrganisations,
  listOwnOrganisations,
  networkOf,
} from './store.ts';
