import { ROUNDS } from '../hall.ts';
import { byOrganiser, type Drawn, type OperationKind, someCandidate, someMeeting } from './kind.ts';

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
    const round = 1 + random.below(ROUNDS);
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

export const MEND: readonly OperationKind[] = [noteHappening, takeBackHappening, callStandby, changeMeeting];
