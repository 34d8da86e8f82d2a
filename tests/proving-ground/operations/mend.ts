import { ROUNDS } from '../hall.ts';
import {
  byOrganiser,
  type Drawn,
  type OperationKind,
  someCandidate,
  someMeeting,
  someRound,
} from './kind.ts';

/** What happens in the hall: somebody leaves before the end, a table breaks, an interview goes on. */
const noteHappening: OperationKind = {
  name: 'note-happening',
  weight: 1,
  draw(world, random): Drawn | null {
    const path = `/events/${world.hall.eventId}/board/happenings`;
    const kind = random.oneOf(['leaves-early', 'table-out', 'overrun']);
    const send = (said: Readonly<Record<string, string | number>>) => ({
      request: byOrganiser(random, 'POST', path, { kind, ...said }),
      about: { happening: kind, ...said },
    });
    if (kind === 'table-out') return send({ table: 1 + random.below(7) });
    if (kind === 'overrun') {
      const meeting = someMeeting(world, random);
      return meeting === null ? null : send({ meetingId: meeting.id });
    }
    const candidate = someCandidate(world, random);
    if (candidate === null) return null;
    return send({ subjectKind: 'candidate', subjectId: candidate.id, round: 1 + random.below(ROUNDS) });
  },
  learn(world, { happeningId }: { happeningId: string }) {
    world.happenings.push(happeningId);
  },
};

const takeBackHappening: OperationKind = {
  name: 'take-back-happening',
  weight: 0.9,
  rivals: true,
  draw(world, random) {
    const happeningId = random.pick(world.happenings);
    if (happeningId === null) return null;
    const path = `/events/${world.hall.eventId}/board/happenings/${happeningId}/take-back`;
    return { request: byOrganiser(random, 'POST', path, {}), about: { happeningId } };
  },
};

/** A chair is empty: somebody of the reserve is called to it. */
const callStandby: OperationKind = {
  name: 'call-standby',
  weight: 1,
  rivals: true,
  draw(world, random) {
    const recruiter = random.pick(world.hall.recruiters);
    if (recruiter === null || world.planVersion === 0) return null;
    const round = someRound(world, random);
    return {
      request: byOrganiser(random, 'POST', `/events/${world.hall.eventId}/board/calls`, {
        recruiterId: recruiter.id,
        round,
      }),
      about: { recruiterId: recruiter.id, round },
    };
  },
};

/** An interview of the day is moved or taken off by hand, by somebody who looks at a board of some time ago. */
const changeMeeting: OperationKind = {
  name: 'change-meeting',
  weight: 2,
  rivals: true,
  draw(world, random): Drawn | null {
    const meeting = someMeeting(world, random);
    if (meeting === null || world.planVersion === 0) return null;
    const kind = random.oneOf(['move', 'move', 'remove']);
    const { registrationId, recruiterId, round: fromRound } = meeting;
    const round = kind === 'move' ? 1 + random.below(ROUNDS) : null;
    return {
      request: byOrganiser(random, 'POST', `/events/${world.hall.eventId}/board/changes`, {
        kind,
        registrationId,
        recruiterId,
        round,
        fromRound,
        seen: world.planVersion,
      }),
      about: { kind, registrationId, recruiterId, round },
    };
  },
};

/** Rounds are taken off, put off, begun now, added; a break moves. It comes into force with the repair that follows. */
const proposeTimes: OperationKind = {
  name: 'propose-times',
  weight: 0.5,
  rivals: true,
  draw(world, random) {
    const kind = random.oneOf(['delay', 'delay', 'start-now', 'cancel-round', 'add-round', 'move-break']);
    const round = kind === 'add-round' ? null : someRound(world, random);
    const said = {
      kind,
      round,
      minutes: kind === 'delay' ? random.oneOf([3, 5, 10, -2]) : null,
      toRound: kind === 'move-break' ? 1 + random.below(ROUNDS) : null,
    };
    return {
      request: byOrganiser(random, 'POST', `/events/${world.hall.eventId}/board/times`, said),
      about: said,
    };
  },
  learn(world, { proposalId }: { proposalId: string | null }) {
    world.proposalId = proposalId ?? world.proposalId;
  },
};

const readErrands: OperationKind = {
  name: 'read-errands',
  weight: 0.8,
  reads: true,
  draw: (world, random) => ({
    request: byOrganiser(random, 'GET', `/events/${world.hall.eventId}/errands`),
    about: {},
  }),
  learn(world, { open }: { open: readonly { id: string }[] }) {
    const ids = open.map(({ id }) => id);
    world.errands = [...ids, ...world.errands.filter((id) => !ids.includes(id))].slice(0, MOST_ERRANDS);
  },
};

/** Errands that are answered stay known to the runner who looks at an old list. */
const MOST_ERRANDS = 20;

/** The runner has brought somebody, or has not found them: then the next one of the reserve is called. */
const answerErrand: OperationKind = {
  name: 'answer-errand',
  weight: 1.5,
  rivals: true,
  draw(world, random): Drawn | null {
    const errandId = random.pick(world.errands);
    if (errandId === null) return null;
    const answer = random.oneOf(['done', 'not-found']);
    return {
      request: byOrganiser(random, 'POST', `/events/${world.hall.eventId}/errands/${errandId}`, { answer }),
      about: { errandId, answer },
    };
  },
};

export const MEND: readonly OperationKind[] = [
  noteHappening,
  takeBackHappening,
  callStandby,
  changeMeeting,
  proposeTimes,
  readErrands,
  answerErrand,
];
