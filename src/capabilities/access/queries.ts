// What other capabilities may ask of access.
export { ensureAccount, findAccount } from './store/accounts.ts';
export { countGuess as countTry, forgetGuesses } from './store/guesses.ts';
export { addMembership, findInvited, listMembers, whoIsAlerted } from './store/members.ts';
export { saveNeedDays } from './store/need-days.ts';
export {
  addNetwork,
  addOrganisation,
  everyOrganisation,
  findOrganisationNamed,
  hasNetwork,
  listAdministered,
  listOrganisations,
  listOwnOrganisations,
  nameAdministrator,
  networkOf,
} from './store/organisations.ts';
export { mayTry, noteWrongTry } from './use-cases/shared/guessing.ts';
export { leaveOrganisation } from './use-cases/shared/leaving.ts';
