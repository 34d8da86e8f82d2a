import { z } from 'zod';
import { isOvertaken, type Signal } from '../../kernel/outbox.ts';
import { capability, endpoint, form, page, type SignalContext } from '../../web/capability.ts';
import { keepStandby } from './keep-standby.ts';
import { roundClock } from './round-clock.ts';
import { BoardScreen } from './screens/board-screen.tsx';
import { ErrandsScreen } from './screens/errands-screen.tsx';
import { wakePages } from './store/day.ts';
import { takeLocksOfDraft } from './store/locks.ts';
import { hasOutdatedProposal } from './store/proposals.ts';
import { texts } from './texts.ts';
import { answerErrand } from './use-cases/answer-errand.ts';
import { applyRepair } from './use-cases/apply-repair.ts';
import { arrangeStandby } from './use-cases/arrange-standby.ts';
import { callStandby } from './use-cases/call-standby.ts';
import { changeMeeting } from './use-cases/change-meeting.ts';
import { declineRepair } from './use-cases/decline-repair.ts';
import { freeMeeting } from './use-cases/free-meeting.ts';
import { markRound } from './use-cases/mark-round.ts';
import { noteHappening } from './use-cases/note-happening.ts';
import { proposeRepair } from './use-cases/propose-repair.ts';
import { proposeTimes } from './use-cases/propose-times.ts';
import { proposeRepair as think } from './use-cases/shared/propose.ts';
import { warmUp } from './use-cases/shared/repair-run.ts';
import { shiftClock } from './use-cases/shift-clock.ts';
import { takeBackHappening } from './use-cases/take-back-happening.ts';
import { undoRepair } from './use-cases/undo-repair.ts';
import { viewBoard } from './use-cases/view-board.ts';
import { viewErrands } from './use-cases/view-errands.ts';
import { viewRepair } from './use-cases/view-repair.ts';

type Path = Readonly<Record<string, string>>;

const board = page('/events/:eventId/board', viewBoard, BoardScreen);

const errands = page('/events/:eventId/errands', viewErrands, ErrandsScreen);

const toBoard = (_: unknown, __: unknown, { eventId }: Path) => `/events/${eventId}/board`;
const tick = roundClock();

const AboutAnEvent = z.object({ eventId: z.uuid() });
const Published = z.object({ eventId: z.uuid(), version: z.int() });

/** What makes the plan be looked at again. */
const THOUGHT_ABOUT = [
  'door.presence-changed',
  'live-day.happened',
  'events.cancelled',
  'events.recruiter-withdrawn',
] as const;

/** Something happened to the people of an event: looks whether the plan should be mended, and shows it. */
async function thinkAgain({ db, now }: SignalContext, signal: Signal): Promise<void> {
  // When a crowd arrives, the last of its presses is thought about, with all that came before it.
  if (await isOvertaken(db, signal, THOUGHT_ABOUT)) return;
  const { eventId } = AboutAnEvent.parse(signal.payload);
  await think(db, eventId, now);
  await wakePages(db, eventId);
}

/** The plan moved on: a repair that waits was thought of on what is no longer there. */
async function thinkIfOutdated(context: SignalContext, signal: Signal): Promise<void> {
  const { eventId } = AboutAnEvent.parse(signal.payload);
  if (await hasOutdatedProposal(context.db, eventId)) await thinkAgain(context, signal);
}

export const liveDay = capability({
  name: 'live-day',
  texts,
  listens: {
    // Who says not to come leaves a hole as much as who stays away.
    ...Object.fromEntries(THOUGHT_ABOUT.map((signal) => [signal, thinkAgain])),
    'live-day.plan-repaired': thinkIfOutdated,
    'matching.plan-published': async (context, signal) => {
      warmUp();
      const published = Published.parse(signal.payload);
      await keepStandby(context.db, published.eventId, context.now);
      await takeLocksOfDraft(context.db, published, context.now);
      await thinkIfOutdated(context, signal);
    },
  },
  recurring: [{ everySeconds: 2, run: ({ db, now }) => tick(db, now) }],
  routes: [
    board,
    form('/events/:eventId/board/rounds/:round', markRound, board, toBoard),
    form('/events/:eventId/board/clock', shiftClock, board, toBoard),
    form('/events/:eventId/board/happenings', noteHappening, board, toBoard),
    form('/events/:eventId/board/happenings/:happeningId/take-back', takeBackHappening, board, toBoard),
    form('/events/:eventId/board/times', proposeTimes, board, toBoard),
    form('/events/:eventId/board/changes', changeMeeting, board, toBoard),
    form('/events/:eventId/board/locks/free', freeMeeting, board, toBoard),
    form('/events/:eventId/board/calls', callStandby, board, toBoard),
    form(
      '/events/:eventId/board/standby',
      arrangeStandby,
      board,
      (_, { recruiterId }, { eventId }) => `/events/${eventId}/board?on=r.${recruiterId}#what`,
    ),
    errands,
    form(
      '/events/:eventId/errands/:errandId',
      answerErrand,
      errands,
      (_, __, { eventId }) => `/events/${eventId}/errands`,
    ),
    form('/events/:eventId/board/repairs', proposeRepair, board, toBoard),
    form('/events/:eventId/board/repairs/:proposalId/apply', applyRepair, board, toBoard),
    form('/events/:eventId/board/repairs/:proposalId/decline', declineRepair, board, toBoard),
    form('/events/:eventId/board/repairs/:proposalId/undo', undoRepair, board, toBoard),
    endpoint('GET', '/events/:eventId/board', viewBoard),
    endpoint('POST', '/events/:eventId/board/rounds/:round', markRound),
    endpoint('PUT', '/events/:eventId/board/clock', shiftClock),
    endpoint('POST', '/events/:eventId/board/happenings', noteHappening),
    endpoint('POST', '/events/:eventId/board/happenings/:happeningId/take-back', takeBackHappening),
    endpoint('POST', '/events/:eventId/board/times', proposeTimes),
    endpoint('POST', '/events/:eventId/board/changes', changeMeeting),
    endpoint('POST', '/events/:eventId/board/locks/free', freeMeeting),
    endpoint('POST', '/events/:eventId/board/calls', callStandby),
    endpoint('POST', '/events/:eventId/board/standby', arrangeStandby),
    endpoint('GET', '/events/:eventId/errands', viewErrands),
    endpoint('POST', '/events/:eventId/errands/:errandId', answerErrand),
    endpoint('POST', '/events/:eventId/board/repairs', proposeRepair),
    endpoint('GET', '/events/:eventId/board/repairs/:proposalId', viewRepair),
    endpoint('POST', '/events/:eventId/board/repairs/:proposalId/apply', applyRepair),
    endpoint('POST', '/events/:eventId/board/repairs/:proposalId/decline', declineRepair),
    endpoint('POST', '/events/:eventId/board/repairs/:proposalId/undo', undoRepair),
  ],
});
