import { capability, download, endpoint, form, media, page } from '../../web/capability.ts';
import { LARGEST_FILM } from './rules/files.ts';
import { ContentScreen } from './screens/content-screen.tsx';
import { DeskScreen } from './screens/desk-screen.tsx';
import { FairScreen } from './screens/fair-screen.tsx';
import { MyFairScreen } from './screens/my-fair-screen.tsx';
import { MyTalkScreen } from './screens/my-talk-screen.tsx';
import { PublicFairScreen, PublicStandScreen } from './screens/public-screens.tsx';
import { VisitScreen } from './screens/visit-screen.tsx';
import { VisitedStandScreen } from './screens/visited-stand-screen.tsx';
import { seenByDesks } from './store/seen.ts';
import { texts } from './texts.ts';
import { acceptTurn } from './use-cases/accept-turn.ts';
import { addClip } from './use-cases/add-clip.ts';
import { addPaper } from './use-cases/add-paper.ts';
import { addStandHost } from './use-cases/add-stand-host.ts';
import { agreeToThird } from './use-cases/agree-to-third.ts';
import { answerProposal } from './use-cases/answer-proposal.ts';
import { askCallback } from './use-cases/ask-callback.ts';
import { callNext } from './use-cases/call-next.ts';
import { captionClip } from './use-cases/caption-clip.ts';
import { changeFair } from './use-cases/change-fair.ts';
import { downloadStandPaper } from './use-cases/download-stand-paper.ts';
import { endTalk } from './use-cases/end-talk.ts';
import { enterTalk } from './use-cases/enter-talk.ts';
import { extendTalk } from './use-cases/extend-talk.ts';
import { handOverTalk } from './use-cases/hand-over-talk.ts';
import { inviteCompanion } from './use-cases/invite-companion.ts';
import { inviteThird } from './use-cases/invite-third.ts';
import { joinTalk } from './use-cases/join-talk.ts';
import { leavePlace } from './use-cases/leave-place.ts';
import { leaveVisit } from './use-cases/leave-visit.ts';
import { markCallback } from './use-cases/mark-callback.ts';
import { nameStandHost } from './use-cases/name-stand-host.ts';
import { offerCompany } from './use-cases/offer-company.ts';
import { partCompany } from './use-cases/part-company.ts';
import { passTurn } from './use-cases/pass-turn.ts';
import { proposeStand } from './use-cases/propose-stand.ts';
import { readCaptionsOfClip } from './use-cases/read-captions.ts';
import { registerAtFair } from './use-cases/register-at-fair.ts';
import { removeClip } from './use-cases/remove-clip.ts';
import { removePaper } from './use-cases/remove-paper.ts';
import { removeStandHost } from './use-cases/remove-stand-host.ts';
import { saveWelcome } from './use-cases/save-welcome.ts';
import { sayJoinedState } from './use-cases/say-joined-state.ts';
import { sayTalkState } from './use-cases/say-talk-state.ts';
import { setHostPresence } from './use-cases/set-host-presence.ts';
import { setQueue } from './use-cases/set-queue.ts';
import { seenByVisitors } from './use-cases/shared/seen.ts';
import { passMissedTurns } from './use-cases/shared/upkeep.ts';
import { takePlace } from './use-cases/take-place.ts';
import { viewFair } from './use-cases/view-fair.ts';
import { viewMyFair } from './use-cases/view-my-fair.ts';
import { viewMyTalk } from './use-cases/view-my-talk.ts';
import { viewPublicFair } from './use-cases/view-public-fair.ts';
import { viewPublicStand } from './use-cases/view-public-stand.ts';
import { viewStandContent } from './use-cases/view-stand-content.ts';
import { viewStandDesk } from './use-cases/view-stand-desk.ts';
import { viewVisit } from './use-cases/view-visit.ts';
import { viewVisitedStand } from './use-cases/view-visited-stand.ts';
import { visitStand } from './use-cases/visit-stand.ts';
import { watchClip } from './use-cases/watch-clip.ts';

type Path = Readonly<Record<string, string>>;
const FAIR = '/c/:link/fair';
const PLACE = `${FAIR}/places/:placeId`;
const DESK = '/r/:link/stand-desk';
const TALK = `${DESK}/talks/:placeId`;
const STAFF = '/events/:eventId/fair';
const VISIT = `${STAFF}/visits/:registrationId`;

const open = page('/e/:slug/fair', viewPublicFair, PublicFairScreen);
const openStand = page('/e/:slug/fair/:standId', viewPublicStand, PublicStandScreen);
const mine = page(FAIR, viewMyFair, MyFairScreen);
const talk = page(`${FAIR}/talks/:placeId`, viewMyTalk, MyTalkScreen);
const stand = page(`${FAIR}/:standId`, viewVisitedStand, VisitedStandScreen);
const desk = page(DESK, viewStandDesk, DeskScreen);
const content = page(`${DESK}/content`, viewStandContent, ContentScreen);
const staff = page(STAFF, viewFair, FairScreen);
const visit = page(VISIT, viewVisit, VisitScreen);

const toFair = (_: unknown, __: unknown, { link }: Path) => `/c/${link}/fair`;
const toStand = ({ standId }: { standId: string }, _: unknown, { link }: Path) =>
  `/c/${link}/fair/${standId}`;
const toTalk = (_: unknown, __: unknown, { link, placeId }: Path) => `/c/${link}/fair/talks/${placeId}`;
/** The desk of the same host: nobody says twice who they are. */
const toDesk = ({ hostId }: { hostId?: string | null }, _: unknown, { link }: Path) =>
  `/r/${link}/stand-desk${hostId ? `?host=${hostId}` : ''}`;
const toContent = (_: unknown, __: unknown, { link }: Path) => `/r/${link}/stand-desk/content`;
const toStaff = (_: unknown, __: unknown, { eventId }: Path) => `/events/${eventId}/fair`;
const toVisit = (_: unknown, __: unknown, { eventId, registrationId }: Path) =>
  `/events/${eventId}/fair/visits/${registrationId}`;

export const stands = capability({
  name: 'stands',
  texts,
  watched: {
    fair: ({ db }, eventId) => seenByVisitors(db, eventId),
    'stand-desk': ({ db }, eventId) => seenByDesks(db, eventId),
  },
  recurring: [{ everySeconds: 2, run: ({ db, now }) => passMissedTurns(db, now) }],
  routes: [
    open,
    openStand,
    form('/e/:slug/fair/enter', registerAtFair, open, ({ link }) => `${link}/fair`),
    media('/fair/clips/:clipId', watchClip),
    media('/fair/clips/:clipId/captions', readCaptionsOfClip),
    download('/fair/papers/:paperId', downloadStandPaper),
    endpoint('GET', '/e/:slug/fair', viewPublicFair),
    endpoint('GET', '/e/:slug/fair/:standId', viewPublicStand),
    endpoint('POST', '/e/:slug/fair/enter', registerAtFair),

    mine,
    talk,
    form(`${FAIR}/company`, inviteCompanion, mine, toFair),
    form(`${FAIR}/company/part`, partCompany, mine, toFair),
    form(`${PLACE}/accept`, acceptTurn, mine, toTalk),
    form(`${PLACE}/pass`, passTurn, mine, toFair),
    form(`${PLACE}/leave`, leavePlace, mine, toFair),
    form(`${PLACE}/callback`, askCallback, mine, toFair),
    form(`${PLACE}/proposal`, answerProposal, mine, toStand),
    form(`${PLACE}/third`, inviteThird, talk, toTalk),
    stand,
    form(`${FAIR}/:standId/place`, takePlace, stand, toStand),
    form(`${FAIR}/:standId/visit`, visitStand, stand, toStand),
    endpoint('GET', FAIR, viewMyFair),
    endpoint('POST', `${FAIR}/company`, inviteCompanion),
    endpoint('DELETE', `${FAIR}/company`, partCompany),
    endpoint('GET', `${FAIR}/talks/:placeId`, viewMyTalk),
    endpoint('POST', `${FAIR}/talks/:placeId/ticket`, enterTalk),
    endpoint('POST', `${FAIR}/talks/:placeId/state`, sayTalkState),
    endpoint('POST', `${PLACE}/accept`, acceptTurn),
    endpoint('POST', `${PLACE}/pass`, passTurn),
    endpoint('DELETE', PLACE, leavePlace),
    endpoint('POST', `${PLACE}/callback`, askCallback),
    endpoint('POST', `${PLACE}/proposal`, answerProposal),
    endpoint('POST', `${PLACE}/third`, inviteThird),
    endpoint('GET', `${FAIR}/:standId`, viewVisitedStand),
    endpoint('POST', `${FAIR}/:standId/place`, takePlace),
    endpoint('POST', `${FAIR}/:standId/visit`, visitStand),

    desk,
    form(`${DESK}/hosts`, addStandHost, desk, toDesk),
    form(`${DESK}/hosts/:hostId/presence`, setHostPresence, desk, toDesk),
    form(`${DESK}/next`, callNext, desk, toDesk),
    form(`${TALK}/extend`, extendTalk, desk, toDesk),
    form(`${TALK}/end`, endTalk, desk, toDesk),
    form(`${TALK}/colleague`, handOverTalk, desk, toDesk),
    form(`${TALK}/stand`, proposeStand, desk, toDesk),
    form(`${TALK}/third`, agreeToThird, desk, toDesk),
    form(`${DESK}/queue`, setQueue, desk, toDesk),
    form(`${DESK}/callbacks/:placeId`, markCallback, desk, toDesk),
    endpoint('GET', DESK, viewStandDesk),
    endpoint('POST', `${DESK}/hosts`, addStandHost),
    endpoint('POST', `${DESK}/hosts/:hostId/presence`, setHostPresence),
    endpoint('POST', `${DESK}/next`, callNext),
    endpoint('POST', `${TALK}/ticket`, enterTalk),
    endpoint('POST', `${TALK}/state`, sayTalkState),
    endpoint('POST', `${TALK}/extend`, extendTalk),
    endpoint('POST', `${TALK}/end`, endTalk),
    endpoint('POST', `${TALK}/colleague`, handOverTalk),
    endpoint('POST', `${TALK}/stand`, proposeStand),
    endpoint('POST', `${TALK}/third`, agreeToThird),
    endpoint('POST', `${DESK}/queue`, setQueue),
    endpoint('POST', `${DESK}/callbacks/:placeId`, markCallback),

    content,
    form(`${DESK}/welcome`, saveWelcome, content, toContent),
    form(`${DESK}/clips`, addClip, content, toContent, { largestFile: LARGEST_FILM }),
    form(`${DESK}/clips/:clipId/captions`, captionClip, content, toContent),
    form(`${DESK}/clips/:clipId/remove`, removeClip, content, toContent),
    form(`${DESK}/papers`, addPaper, content, toContent),
    form(`${DESK}/papers/:paperId/remove`, removePaper, content, toContent),
    endpoint('GET', `${DESK}/content`, viewStandContent),
    endpoint('PUT', `${DESK}/welcome`, saveWelcome),
    endpoint('POST', `${DESK}/clips`, addClip, { largestFile: LARGEST_FILM }),
    endpoint('PUT', `${DESK}/clips/:clipId/captions`, captionClip),
    endpoint('DELETE', `${DESK}/clips/:clipId`, removeClip),
    endpoint('POST', `${DESK}/papers`, addPaper),
    endpoint('DELETE', `${DESK}/papers/:paperId`, removePaper),

    staff,
    form(STAFF, changeFair, staff, toStaff),
    form(`${STAFF}/stands/:standId/hosts`, nameStandHost, staff, toStaff),
    form(`${STAFF}/hosts/:hostId/remove`, removeStandHost, staff, toStaff),
    visit,
    form(VISIT, offerCompany, visit, toVisit),
    form(`${VISIT}/leave`, leaveVisit, visit, toStaff),
    endpoint('GET', STAFF, viewFair),
    endpoint('PUT', STAFF, changeFair),
    endpoint('POST', `${STAFF}/stands/:standId/hosts`, nameStandHost),
    endpoint('DELETE', `${STAFF}/hosts/:hostId`, removeStandHost),
    endpoint('GET', VISIT, viewVisit),
    endpoint('POST', VISIT, offerCompany),
    endpoint('DELETE', VISIT, leaveVisit),
    endpoint('POST', `${STAFF}/talks/:placeId/ticket`, joinTalk),
    endpoint('POST', `${STAFF}/talks/:placeId/state`, sayJoinedState),
  ],
});
