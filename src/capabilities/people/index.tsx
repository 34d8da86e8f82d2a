import { capability, download, endpoint, form, page } from '../../web/capability.ts';
import { ChecklistScreen } from './screens/checklist-screen.tsx';
import { DocumentScreen } from './screens/document-screen.tsx';
import { EditPersonScreen } from './screens/edit-person-screen.tsx';
import { MyFileScreen } from './screens/my-file-screen.tsx';
import { NewPersonScreen } from './screens/new-person-screen.tsx';
import { PeopleScreen } from './screens/people-screen.tsx';
import { PersonScreen } from './screens/person-screen.tsx';
import { texts } from './texts.ts';
import { addPerson } from './use-cases/add-person.ts';
import { fetchDocument } from './use-cases/fetch-document.ts';
import { followPersonAs } from './use-cases/follow-person.ts';
import { keepDocument } from './use-cases/keep-document.ts';
import { listPeople } from './use-cases/list-people.ts';
import { openDocument } from './use-cases/open-document.ts';
import { recordActivity } from './use-cases/record-activity.ts';
import { removeDocument } from './use-cases/remove-document.ts';
import { saveChecklist } from './use-cases/save-checklist.ts';
import { settleActivity } from './use-cases/settle-activity.ts';
import { stopFollowing } from './use-cases/stop-following.ts';
import { tickStep } from './use-cases/tick-step.ts';
import { updateMyFile } from './use-cases/update-my-file.ts';
import { updatePersonFile } from './use-cases/update-person-file.ts';
import { viewChecklist } from './use-cases/view-checklist.ts';
import { viewMyFile } from './use-cases/view-my-file.ts';
import { viewNewPerson } from './use-cases/view-new-person.ts';
import { viewPerson } from './use-cases/view-person.ts';
import { viewPersonEdit } from './use-cases/view-person-edit.ts';

type Path = Readonly<Record<string, string>>;

const list = page('/people', listPeople, PeopleScreen);
const newPerson = page('/people/new', viewNewPerson, NewPersonScreen);
const person = page('/people/:personId', viewPerson, PersonScreen);
const edit = page('/people/:personId/edit', viewPersonEdit, EditPersonScreen);
const document = page(
  '/people/:personId/documents/:documentId',
  openDocument,
  DocumentScreen,
  ({ address }) => address,
);
const checklist = page('/organisations/:organisationId/checklist', viewChecklist, ChecklistScreen);
const myFile = page('/c/:link/file', viewMyFile, MyFileScreen);

/** Back to the file, at one of its parts. */
const toPerson =
  (part = '') =>
  (_: unknown, __: unknown, { personId }: Path) =>
    `/people/${personId}${part}`;

export const people = capability({
  name: 'people',
  texts,
  routes: [
    list,
    newPerson,
    form('/people/new', addPerson, newPerson, ({ personId }) => `/people/${personId}`),
    person,
    edit,
    form('/people/:personId/edit', updatePersonFile, edit, toPerson()),
    form('/people/:personId/follow', followPersonAs, person, toPerson('#follow')),
    form('/people/:personId/unfollow', stopFollowing, person, () => '/people'),
    form('/people/:personId/activities', recordActivity, person, toPerson('#preparation')),
    form('/people/:personId/activities/:activityId', settleActivity, person, toPerson('#preparation')),
    form('/people/:personId/steps/:stepId', tickStep, person, toPerson('#preparation')),
    form('/people/:personId/documents', keepDocument, person, toPerson('#documents')),
    form('/people/:personId/documents/:documentId/remove', removeDocument, person, toPerson('#documents')),
    document,
    download('/files/:sealed', fetchDocument),
    checklist,
    form(
      '/organisations/:organisationId/checklist',
      saveChecklist,
      checklist,
      (_, { organisationId }) => `/organisations/${organisationId}/checklist`,
    ),
    myFile,
    form('/c/:link/file', updateMyFile, myFile, (_, __, { link }: Path) => `/c/${link}/file`),

    endpoint('GET', '/people', listPeople),
    endpoint('GET', '/people/new', viewNewPerson),
    endpoint('POST', '/people', addPerson),
    endpoint('GET', '/people/:personId', viewPerson),
    endpoint('GET', '/people/:personId/edit', viewPersonEdit),
    endpoint('PUT', '/people/:personId', updatePersonFile),
    endpoint('PUT', '/people/:personId/follower', followPersonAs),
    endpoint('DELETE', '/people/:personId/follower', stopFollowing),
    endpoint('POST', '/people/:personId/activities', recordActivity),
    endpoint('POST', '/people/:personId/activities/:activityId', settleActivity),
    endpoint('PUT', '/people/:personId/steps/:stepId', tickStep),
    endpoint('POST', '/people/:personId/documents', keepDocument),
    endpoint('GET', '/people/:personId/documents/:documentId', openDocument),
    endpoint('DELETE', '/people/:personId/documents/:documentId', removeDocument),
    endpoint('GET', '/organisations/:organisationId/checklist', viewChecklist),
    endpoint('PUT', '/organisations/:organisationId/checklist', saveChecklist),
    endpoint('GET', '/c/:link/file', viewMyFile),
    endpoint('PUT', '/c/:link/file', updateMyFile),
  ],
});
