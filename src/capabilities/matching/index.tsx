import { capability, download, endpoint, form, page } from '../../web/capability.ts';
import { OwnWishesScreen } from './screens/own-wishes-screen.tsx';
import { WishersScreen } from './screens/wishers-screen.tsx';
import { WishesOfScreen } from './screens/wishes-of-screen.tsx';
import { WishesScreen } from './screens/wishes-screen.tsx';
import { texts } from './texts.ts';
import { changeOwnWishes } from './use-cases/change-own-wishes.ts';
import { closeWishes } from './use-cases/close-wishes.ts';
import { downloadWisherCv } from './use-cases/download-wisher-cv.ts';
import { gradeWisher } from './use-cases/grade-wisher.ts';
import { openWishes } from './use-cases/open-wishes.ts';
import { saveOwnWishes } from './use-cases/save-own-wishes.ts';
import { typeWishes } from './use-cases/type-wishes.ts';
import { viewOwnWishes } from './use-cases/view-own-wishes.ts';
import { viewWishers } from './use-cases/view-wishers.ts';
import { viewWishes } from './use-cases/view-wishes.ts';
import { viewWishesOf } from './use-cases/view-wishes-of.ts';
import { keepImportedWishes, WishesImported } from './wishes-imported.ts';

type Path = Readonly<Record<string, string>>;

const ownWishes = page('/c/:link/wishes', viewOwnWishes, OwnWishesScreen);
const wishers = page('/r/:link/candidates', viewWishers, WishersScreen);
const wishes = page('/events/:eventId/wishes', viewWishes, WishesScreen);
const wishesOf = page('/events/:eventId/wishes/:registrationId', viewWishesOf, WishesOfScreen);
const toWishes = (_: unknown, __: unknown, { eventId }: Path) => `/events/${eventId}/wishes`;

export const matching = capability({
  name: 'matching',
  texts,
  listens: {
    'events.wishes-imported': async ({ db, now }, { payload }) =>
      keepImportedWishes(db, WishesImported.parse(payload), now),
  },
  routes: [
    ownWishes,
    form('/c/:link/wishes', changeOwnWishes, ownWishes, (_, __, { link }) => `/c/${link}/wishes`),
    wishers,
    form(
      '/r/:link/candidates/:registrationId',
      gradeWisher,
      wishers,
      (_, { registrationId }, { link }) => `/r/${link}/candidates#wisher-${registrationId}`,
    ),
    download('/r/:link/candidates/:registrationId/cv', downloadWisherCv),
    wishes,
    form('/events/:eventId/wishes/open', openWishes, wishes, toWishes),
    form('/events/:eventId/wishes/close', closeWishes, wishes, toWishes),
    wishesOf,
    form('/events/:eventId/wishes/:registrationId', typeWishes, wishesOf, ({ next }, _, { eventId }) =>
      next ? `/events/${eventId}/wishes/${next}` : `/events/${eventId}/wishes`,
    ),
    endpoint('GET', '/c/:link/wishes', viewOwnWishes),
    endpoint('PUT', '/c/:link/wishes', saveOwnWishes),
    endpoint('POST', '/c/:link/wishes', changeOwnWishes),
    endpoint('GET', '/r/:link/candidates', viewWishers),
    endpoint('PUT', '/r/:link/candidates/:registrationId', gradeWisher),
    endpoint('GET', '/events/:eventId/wishes', viewWishes),
    endpoint('POST', '/events/:eventId/wishes/open', openWishes),
    endpoint('POST', '/events/:eventId/wishes/close', closeWishes),
    endpoint('GET', '/events/:eventId/wishes/:registrationId', viewWishesOf),
    endpoint('PUT', '/events/:eventId/wishes/:registrationId', typeWishes),
  ],
});
