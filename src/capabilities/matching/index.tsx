import { capability, download, endpoint, form, page } from '../../web/capability.ts';
import { followPlace, OfEvent, PlaceChanged, seatAnew } from './keep-stations.ts';
import { CompareScreen } from './screens/compare-screen.tsx';
import { DraftScreen } from './screens/draft-screen.tsx';
import { OwnWishesScreen } from './screens/own-wishes-screen.tsx';
import { PeoplePlanScreen } from './screens/people-plan-screen.tsx';
import { elsewhereFor, PlanPrintScreen } from './screens/plan-print-screen.tsx';
import { PlanScreen } from './screens/plan-screen.tsx';
import { PublicationScreen } from './screens/publication-screen.tsx';
import { WeighScreen } from './screens/weigh-screen.tsx';
import { WishersScreen } from './screens/wishers-screen.tsx';
import { WishesOfScreen } from './screens/wishes-of-screen.tsx';
import { WishesScreen } from './screens/wishes-screen.tsx';
import { searchPlan } from './search-plan.ts';
import { SIGNALS } from './signals.ts';
import { seenWishes } from './store/watched.ts';
import { texts } from './texts.ts';
import { changeDraft } from './use-cases/change-draft.ts';
import { changeOwnWishes } from './use-cases/change-own-wishes.ts';
import { closeWishes } from './use-cases/close-wishes.ts';
import { compareDrafts } from './use-cases/compare-drafts.ts';
import { discardDraft } from './use-cases/discard-draft.ts';
import { downloadWisherCv } from './use-cases/download-wisher-cv.ts';
import { gradeWisher } from './use-cases/grade-wisher.ts';
import { lockMeeting } from './use-cases/lock-meeting.ts';
import { openWishes } from './use-cases/open-wishes.ts';
import { publishDraft } from './use-cases/publish-draft.ts';
import { saveOwnWishes } from './use-cases/save-own-wishes.ts';
import { startPlan } from './use-cases/start-plan.ts';
import { stopPlan } from './use-cases/stop-plan.ts';
import { typeWishes } from './use-cases/type-wishes.ts';
import { viewDraft } from './use-cases/view-draft.ts';
import { viewOwnWishes } from './use-cases/view-own-wishes.ts';
import { viewPeoplePlan } from './use-cases/view-people-plan.ts';
import { viewPlan } from './use-cases/view-plan.ts';
import { viewPlanPrint } from './use-cases/view-plan-print.ts';
import { viewPublication } from './use-cases/view-publication.ts';
import { viewWishers } from './use-cases/view-wishers.ts';
import { viewWishes } from './use-cases/view-wishes.ts';
import { viewWishesOf } from './use-cases/view-wishes-of.ts';
import { weighDraft } from './use-cases/weigh-draft.ts';
import { whatIf } from './use-cases/what-if.ts';
import { keepImportedWishes, WishesImported } from './wishes-imported.ts';

type Path = Readonly<Record<string, string>>;

const ownWishes = page('/c/:link/wishes', viewOwnWishes, OwnWishesScreen);
const wishers = page('/r/:link/candidates', viewWishers, WishersScreen);
const wishes = page('/events/:eventId/wishes', viewWishes, WishesScreen);
const wishesOf = page('/events/:eventId/wishes/:registrationId', viewWishesOf, WishesOfScreen);
const toWishes = (_: unknown, __: unknown, { eventId }: Path) => `/events/${eventId}/wishes`;

const DRAFTS = '/events/:eventId/plan/drafts';
const plan = page('/events/:eventId/plan', viewPlan, PlanScreen);
const draft = page(`${DRAFTS}/:draftId`, viewDraft, DraftScreen);
const comparison = page(`${DRAFTS}/:draftId/compare/:otherId`, compareDrafts, CompareScreen);
const publication = page(`${DRAFTS}/:draftId/publish`, viewPublication, PublicationScreen);
const planPrint = page('/events/:eventId/plan/print', viewPlanPrint, PlanPrintScreen, elsewhereFor);
const toPlan = (_: unknown, __: unknown, { eventId }: Path) => `/events/${eventId}/plan`;
const toDraft = (_: unknown, __: unknown, { eventId, draftId }: Path) =>
  `/events/${eventId}/plan/drafts/${draftId}`;

export const matching = capability({
  name: 'matching',
  texts,
  watched: { 'own-wishes': ({ db }, eventId) => seenWishes(db, eventId) },
  listens: {
    'events.wishes-imported': async ({ db, now }, { payload }) =>
      keepImportedWishes(db, WishesImported.parse(payload), now),
    'events.place-changed': ({ db, now }, { payload }) => followPlace(db, PlaceChanged.parse(payload), now),
    'sites.stations-changed': ({ db, now }, { payload }) => seatAnew(db, OfEvent.parse(payload).eventId, now),
    'live-day.happened': ({ db, now }, { payload }) => seatAnew(db, OfEvent.parse(payload).eventId, now),
    'matching.plan-asked': async ({ db, now }, { payload }) =>
      searchPlan(db, SIGNALS['matching.plan-asked'].parse(payload), now),
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
    plan,
    form(
      DRAFTS,
      startPlan,
      plan,
      ({ draftId }, _, { eventId }) => `/events/${eventId}/plan/drafts/${draftId}`,
    ),
    draft,
    form(`${DRAFTS}/:draftId/stop`, stopPlan, draft, toDraft),
    form(`${DRAFTS}/:draftId/changes`, changeDraft, draft, toDraft),
    form(
      `${DRAFTS}/:draftId/locks`,
      lockMeeting,
      draft,
      (_, { registrationId, recruiterId }, { eventId, draftId }) =>
        `/events/${eventId}/plan/drafts/${draftId}?meeting=${registrationId}.${recruiterId}#chosen`,
    ),
    form(`${DRAFTS}/:draftId/discard`, discardDraft, draft, toPlan),
    comparison,
    page(`${DRAFTS}/:draftId/weigh`, weighDraft, WeighScreen),
    publication,
    form(`${DRAFTS}/:draftId/publish`, publishDraft, publication, toPlan),
    planPrint,
    page('/events/:eventId/plan/people', viewPeoplePlan, PeoplePlanScreen),
    endpoint('GET', '/events/:eventId/plan', viewPlan),
    endpoint('GET', '/events/:eventId/plan/print', viewPlanPrint),
    endpoint('GET', '/events/:eventId/plan/people', viewPeoplePlan),
    endpoint('POST', DRAFTS, startPlan),
    endpoint('GET', `${DRAFTS}/:draftId`, viewDraft),
    endpoint('POST', `${DRAFTS}/:draftId/stop`, stopPlan),
    endpoint('POST', `${DRAFTS}/:draftId/changes`, changeDraft),
    endpoint('POST', `${DRAFTS}/:draftId/locks`, lockMeeting),
    endpoint('GET', `${DRAFTS}/:draftId/what-if`, whatIf),
    endpoint('GET', `${DRAFTS}/:draftId/weigh`, weighDraft),
    endpoint('DELETE', `${DRAFTS}/:draftId`, discardDraft),
    endpoint('GET', `${DRAFTS}/:draftId/compare/:otherId`, compareDrafts),
    endpoint('GET', `${DRAFTS}/:draftId/publish`, viewPublication),
    endpoint('POST', `${DRAFTS}/:draftId/publish`, publishDraft),
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
