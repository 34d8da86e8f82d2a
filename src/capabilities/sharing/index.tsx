import { capability, endpoint, form, page } from '../../web/capability.ts';
import { MySharingScreen, SharingScreen } from './screens/sharing-screens.tsx';
import { texts } from './texts.ts';
import { chooseMySharing } from './use-cases/choose-my-sharing.ts';
import { chooseSharing } from './use-cases/choose-sharing.ts';
import { viewMySharing } from './use-cases/view-my-sharing.ts';
import { viewSharing } from './use-cases/view-sharing.ts';

type Path = Readonly<Record<string, string>>;

const OF_PERSON = '/events/:eventId/candidates/:registrationId/sharing';
const mine = page('/c/:link/sharing', viewMySharing, MySharingScreen);
const ofPerson = page(OF_PERSON, viewSharing, SharingScreen);

export const sharing = capability({
  name: 'sharing',
  texts,
  routes: [
    mine,
    form('/c/:link/sharing', chooseMySharing, mine, (_, __, { link }: Path) => `/c/${link}/sharing`),
    ofPerson,
    form(
      OF_PERSON,
      chooseSharing,
      ofPerson,
      (_, { eventId, registrationId }) => `/events/${eventId}/candidates/${registrationId}/sharing`,
    ),
    endpoint('GET', '/c/:link/sharing', viewMySharing),
    endpoint('PUT', '/c/:link/sharing', chooseMySharing),
    endpoint('GET', OF_PERSON, viewSharing),
    endpoint('PUT', OF_PERSON, chooseSharing),
  ],
});
