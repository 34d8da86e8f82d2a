import type { TableOfData } from '../../kernel/personal-data.ts';
import { type Capability, capability, drawnFile, endpoint, form, page } from '../../web/capability.ts';
import { AgreementScreen } from './screens/agreement-screen.tsx';
import { exportFile } from './screens/export-file.tsx';
import { FollowedDataScreen } from './screens/followed-data-screen.tsx';
import { ErasedScreen, MyDataScreen } from './screens/my-data-screen.tsx';
import { MyFileScreen } from './screens/my-file-screen.tsx';
import { NoticeScreen } from './screens/notice-screen.tsx';
import { PersonDataScreen } from './screens/person-data-screen.tsx';
import { PrivacyScreen } from './screens/privacy-screen.tsx';
import {
  AccountDataScreen,
  AccountErasedScreen,
  ContactErasedScreen,
  MyContactScreen,
} from './screens/staff-screens.tsx';
import { texts } from './texts.ts';
import { downloadFollowedFileOf } from './use-cases/download-followed-file.ts';
import { downloadMyFileOf } from './use-cases/download-my-file.ts';
import { downloadPersonFileOf } from './use-cases/download-person-file.ts';
import { eraseFollowedOf } from './use-cases/erase-followed.ts';
import { eraseMemberOf } from './use-cases/erase-member.ts';
import { eraseMyAccountOf } from './use-cases/erase-my-account.ts';
import { eraseMyContactOf } from './use-cases/erase-my-contact.ts';
import { eraseMyDataOf } from './use-cases/erase-my-data.ts';
import { erasePersonOf } from './use-cases/erase-person.ts';
import { keepFollowed } from './use-cases/keep-followed.ts';
import { keepMyData } from './use-cases/keep-my-data.ts';
import { keepPerson } from './use-cases/keep-person.ts';
import { proveMyData } from './use-cases/prove-my-data.ts';
import { applyRetention } from './use-cases/shared/run-retention.ts';
import { updateRetention } from './use-cases/update-retention.ts';
import { viewAgreement } from './use-cases/view-agreement.ts';
import { viewAllOfMeOf } from './use-cases/view-all-of-me.ts';
import { viewFollowedData } from './use-cases/view-followed-data.ts';
import { viewMemberData } from './use-cases/view-member-data.ts';
import { viewMyAccountData } from './use-cases/view-my-account-data.ts';
import { viewMyContact } from './use-cases/view-my-contact.ts';
import { viewMyData } from './use-cases/view-my-data.ts';
import { viewNotice } from './use-cases/view-notice.ts';
import { viewPersonData } from './use-cases/view-person-data.ts';
import { viewPrivacyOf } from './use-cases/view-privacy.ts';

const MINE = '/c/:link/data/:pass';
const THEIRS = '/events/:eventId/candidates/:registrationId/data';
const FOLLOWED = '/people/:personId/data';
const CONTACT = '/r/:link/contact';
const ACCOUNT = '/account/data';
const MEMBER = '/organisations/:organisationId/members/:accountId/data';

/** The rights of people, over everything that the rooms declare to hold of them. */
export function privacyOf(declared: readonly TableOfData[]): Capability {
  const eraseMyData = eraseMyDataOf(declared);
  const erasePerson = erasePersonOf(declared);
  const mine = page('/c/:link/data', viewMyData, MyDataScreen);
  const myFile = page(MINE, viewAllOfMeOf(declared), MyFileScreen);
  const theirs = page(THEIRS, viewPersonData, PersonDataScreen);
  const eraseFollowed = eraseFollowedOf(declared);
  const followed = page(FOLLOWED, viewFollowedData, FollowedDataScreen);
  const ours = page('/organisations/:organisationId/privacy', viewPrivacyOf(declared), PrivacyScreen);
  const contact = page(CONTACT, viewMyContact, MyContactScreen);
  const account = page(ACCOUNT, viewMyAccountData, AccountDataScreen);
  const member = page(MEMBER, viewMemberData, AccountDataScreen);
  const eraseMyContact = eraseMyContactOf(declared);
  const eraseMyAccount = eraseMyAccountOf(declared);
  const eraseMember = eraseMemberOf(declared);
  return capability({
    name: 'privacy',
    texts,
    routes: [
      mine,
      form('/c/:link/data/prove', proveMyData, mine, ({ pass }, _, { link }) =>
        pass === null ? `/c/${link}/data?wrong=1` : `/c/${link}/data/${pass}`,
      ),
      myFile,
      drawnFile(`${MINE}/file.zip`, downloadMyFileOf(declared), exportFile),
      form(`${MINE}/keep`, keepMyData, myFile, (_, __, { link, pass }) => `/c/${link}/data/${pass}`),
      form(`${MINE}/erase`, eraseMyData, myFile, () => '/', { shows: ErasedScreen }),

      theirs,
      drawnFile(`${THEIRS}/file.zip`, downloadPersonFileOf(declared), exportFile),
      form(
        `${THEIRS}/keep`,
        keepPerson,
        theirs,
        (_, { eventId, registrationId }) => `/events/${eventId}/candidates/${registrationId}/data`,
      ),
      form(`${THEIRS}/erase`, erasePerson, theirs, (_, { eventId }) => `/events/${eventId}/candidates`),

      followed,
      drawnFile(`${FOLLOWED}/file.zip`, downloadFollowedFileOf(declared), exportFile),
      form(`${FOLLOWED}/keep`, keepFollowed, followed, (_, { personId }) => `/people/${personId}/data`),
      form(`${FOLLOWED}/erase`, eraseFollowed, followed, () => '/people'),

      contact,
      form(`${CONTACT}/erase`, eraseMyContact, contact, () => '/', { shows: ContactErasedScreen }),
      account,
      form(`${ACCOUNT}/erase`, eraseMyAccount, account, () => '/', { shows: AccountErasedScreen }),
      member,
      form(
        `${MEMBER}/erase`,
        eraseMember,
        member,
        (_, { organisationId }) => `/organisations/${organisationId}`,
      ),

      page('/e/:slug/privacy', viewNotice, NoticeScreen),
      page('/events/:eventId/agreement', viewAgreement, AgreementScreen),
      ours,
      form(
        '/organisations/:organisationId/privacy',
        updateRetention,
        ours,
        (_, { organisationId }) => `/organisations/${organisationId}/privacy`,
      ),

      endpoint('GET', '/e/:slug/privacy', viewNotice),
      endpoint('GET', '/c/:link/data', viewMyData),
      endpoint('POST', '/c/:link/data/prove', proveMyData),
      endpoint('GET', MINE, myFile.shows),
      endpoint('POST', `${MINE}/keep`, keepMyData),
      endpoint('POST', `${MINE}/erase`, eraseMyData),
      endpoint('POST', `${THEIRS}/keep`, keepPerson),
      endpoint('POST', `${THEIRS}/erase`, erasePerson),
      endpoint('POST', `${FOLLOWED}/keep`, keepFollowed),
      endpoint('POST', `${FOLLOWED}/erase`, eraseFollowed),
      endpoint('GET', CONTACT, viewMyContact),
      endpoint('POST', `${CONTACT}/erase`, eraseMyContact),
      endpoint('POST', `${MEMBER}/erase`, eraseMember),
      endpoint('GET', '/events/:eventId/agreement', viewAgreement),
      endpoint('GET', '/organisations/:organisationId/privacy', ours.shows),
      endpoint('PUT', '/organisations/:organisationId/privacy', updateRetention),
    ],
    recurring: [
      {
        everySeconds: 86_400,
        run: async ({ db, now }) => void (await applyRetention(db, declared, now)),
      },
    ],
  });
}
