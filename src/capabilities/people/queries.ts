// What other capabilities may ask of people: who somebody is, how typed data is read, companies, and CVs.
export { readListApart } from './read-list-apart.ts';
export { readDate } from './rules/dates.ts';
export { duplicatePairs, type Sameness, sameness } from './rules/duplicates.ts';
export { readEmail } from './rules/email.ts';
export { readPhone } from './rules/phones.ts';
export { comparable } from './rules/text.ts';
export {
  activitiesById,
  activitiesOf,
  putBackActivity,
  removeActivities,
  type WrittenActivity,
} from './store/attendance.ts';
export {
  followingsOf,
  followPeople,
  forgetCompanyMadeAt,
  forgetPeopleMadeAt,
  type ListFacts,
  mergePeople,
  putBackCompany,
  putBackCounsellors,
  putBackPeople,
  saveListFacts,
} from './store/lists.ts';
export { hideCompany, type MovedOfPerson, moveFile, moveFileBack } from './store/merging.ts';
export { readinessOfMany, recordActivities, settleInWorkshop } from './store/preparation.ts';
export {
  addPeople,
  addPerson,
  type Caseload,
  companyNamed,
  companyNames,
  ensureCompany,
  findAllInCaseloads,
  findCv,
  findInCaseload,
  followPerson,
  lockCaseload,
  mergePerson,
  saveCompany,
  savePerson,
} from './store.ts';
export { type CleanCv, CV_REFUSALS, keepCertificate, keepCv, readyCv } from './use-cases/shared/cv.ts';
export { CaseloadFilter, type Followed, followedPeople } from './use-cases/shared/followed.ts';
