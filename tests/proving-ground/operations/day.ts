import { plusMinutes } from '../../../src/kernel/clock.ts';
import { ROUNDS } from '../hall.ts';
import type { BoardMeeting, DeskPress, World } from '../world.ts';
import {
  byAnybody,
  byOrganiser,
  type Drawn,
  type OperationKind,
  someCandidate,
  someMeeting,
} from './kind.ts';

const markPresence: OperationKind = {
  name: 'mark-presence',
  weight: 18,
  draw(world, random): Drawn | null {
    const kind = random.chance(0.85) ? 'candidate' : 'recruiter';
    const subject =
      kind === 'candidate' ? someCandidate(world, random) : random.pick(world.hall.recruiters.slice(0, 3));
    if (subject === null) return null;
    const state = random.oneOf(['present', 'present', 'present', 'late', 'absent', 'left', 'expected']);
    const lateMinutes = state === 'late' ? 5 + random.below(20) : null;
    const path = `/events/${world.hall.eventId}/door/${kind}/${subject.id}`;
    return {
      request: byOrganiser(random, 'PUT', path, { state, lateMinutes }),
      about: { subjectId: subject.id, subject: kind, state },
    };
  },
};

const walkIn: OperationKind = {
  name: 'walk-in',
  weight: 1,
  draw(world, random, index) {
    const entry = { firstName: `P${index}`, lastName: `Essai${world.seed}`, consent: true };
    return {
      request: byOrganiser(random, 'POST', `/events/${world.hall.eventId}/door/walk-ins`, entry),
      about: { name: entry.firstName },
    };
  },
  learn(world, { registrationId }: { registrationId: string }) {
    if (!world.candidates.some(({ id }) => id === registrationId))
      world.candidates.push({ id: registrationId, link: null });
  },
};

/** A group arrives: several people in one press. */
const markTogether: OperationKind = {
  name: 'mark-together',
  weight: 0.8,
  draw(world, random): Drawn | null {
    const ids = [1, 2, 3, 4].flatMap(() => someCandidate(world, random)?.id ?? []);
    if (ids.length === 0) return null;
    return {
      request: byOrganiser(random, 'POST', `/events/${world.hall.eventId}/door/together`, {
        ids: [...new Set(ids)],
      }),
      about: { subjectIds: [...new Set(ids)] },
    };
  },
};

const DESKS = ['desk-a', 'desk-b', 'desk-c'] as const;
/** Minutes by which the clock of each desk is wrong. */
const WRONG_BY = { 'desk-a': 0, 'desk-b': 7, 'desk-c': -40 } as const;
/** A desk may have been without network for so many minutes. */
const LONGEST_OFFLINE = 20;

/** A desk sends what it pressed without network, and now and then what it had sent before. */
const syncDesk: OperationKind = {
  name: 'sync-desk',
  weight: 4,
  draw(world, random, index): Drawn | null {
    const desk = random.oneOf(DESKS);
    const presses = [1, 2, 3].flatMap((): DeskPress[] => {
      const candidate = someCandidate(world, random);
      if (candidate === null) return [];
      const ago = random.next() * LONGEST_OFFLINE - WRONG_BY[desk];
      return [
        {
          what: 'mark',
          id: random.uuid(),
          kind: 'candidate',
          subjectId: candidate.id,
          state: random.oneOf(['present', 'present', 'absent', 'left', 'late']),
          lateMinutes: null,
          at: plusMinutes(world.now(), -ago),
          saw: random.oneOf(['expected', 'expected', 'present', 'late']),
        },
      ];
    });
    if (presses.length === 0) return null;
    const before = random.chance(0.3) ? random.pick(world.sent) : null;
    const operations = [...presses, ...(before === null ? [] : [before])];
    return {
      request: byOrganiser(random, 'POST', `/events/${world.hall.eventId}/door/sync`, {
        deskId: deskIds[desk],
        operations,
      }),
      about: {
        desk,
        index,
        pressIds: operations.map(({ id }) => id),
        subjectIds: operations.map(({ subjectId }) => subjectId),
      },
    };
  },
  // Whether it was answered or not: a desk sends again what it does not know to have arrived.
  sends(world, { body }) {
    world.sent.push(...(body as { operations: DeskPress[] }).operations);
  },
};

const deskIds = {
  'desk-a': '00000000-0000-4000-8000-00000000000a',
  'desk-b': '00000000-0000-4000-8000-00000000000b',
  'desk-c': '00000000-0000-4000-8000-00000000000c',
} as const;

const markRound: OperationKind = {
  name: 'mark-round',
  weight: 1.2,
  draw(world, random) {
    const round = 1 + random.below(ROUNDS);
    const mark = random.oneOf(['start', 'finish']);
    return {
      request: byOrganiser(random, 'POST', `/events/${world.hall.eventId}/board/rounds/${round}`, { mark }),
      about: { round, mark },
    };
  },
};

const markMeeting: OperationKind = {
  name: 'mark-meeting',
  weight: 10,
  draw(world, random) {
    const meeting = someMeeting(world, random);
    if (meeting === null) return null;
    const mark = random.oneOf(['called', 'running', 'held', 'missed', 'planned', 'planned', 'planned']);
    return {
      request: byOrganiser(random, 'POST', `/events/${world.hall.eventId}/meetings/${meeting.id}/mark`, {
        mark,
      }),
      about: { meetingId: meeting.id, mark },
    };
  },
};

/** A meeting with the link of its recruiter. */
function atATable(world: World, meeting: BoardMeeting | null): { id: string; link: string } | null {
  const recruiter = world.hall.recruiters.find(({ id }) => id === meeting?.recruiterId);
  return meeting && recruiter ? { id: meeting.id, link: recruiter.link } : null;
}

const RESULTS = [
  'hired',
  'second-yes',
  'second-maybe',
  'internship',
  'immersion',
  'training',
  'no',
  null,
] as const;

const giveResult: OperationKind = {
  name: 'give-result',
  weight: 6,
  draw(world, random, index) {
    const place = atATable(world, someMeeting(world, random));
    if (place === null) return null;
    const result = random.oneOf(RESULTS);
    const note = `note ${index}`;
    return {
      request: byAnybody('POST', `${place.link}/meetings/${place.id}/result`, { result, note }),
      about: { meetingId: place.id, result, note },
    };
  },
};

const typeResult: OperationKind = {
  name: 'type-result',
  weight: 2,
  draw(world, random, index) {
    const meeting = someMeeting(world, random);
    if (meeting === null) return null;
    const result = random.oneOf(RESULTS);
    const note = `note ${index}`;
    return {
      request: byOrganiser(random, 'POST', `/events/${world.hall.eventId}/meetings/${meeting.id}/result`, {
        result,
        note,
      }),
      about: { meetingId: meeting.id, result, note },
    };
  },
};

const sayNobodyCame: OperationKind = {
  name: 'say-nobody-came',
  weight: 3,
  draw(world, random) {
    const place = atATable(world, someMeeting(world, random));
    if (place === null) return null;
    const missed = random.chance(0.6);
    return {
      request: byAnybody('POST', `${place.link}/meetings/${place.id}/nobody-came`, { missed }),
      about: { meetingId: place.id, missed },
    };
  },
};

const giveAnswer: OperationKind = {
  name: 'give-answer',
  weight: 3,
  draw(world, random) {
    const meeting = someMeeting(world, random);
    const candidate = world.candidates.find(({ id }) => id === meeting?.registrationId);
    if (meeting === null || !candidate?.link) return null;
    const answer = random.oneOf(['yes', 'maybe', 'no', null]);
    return {
      request: byAnybody('POST', `${candidate.link}/meetings/${meeting.id}/answer`, { answer }),
      about: { meetingId: meeting.id, answer },
    };
  },
};

interface Board {
  readonly event: { readonly planVersion: number };
  readonly meetings: readonly BoardMeeting[];
  readonly proposal: { readonly id: string } | null;
  readonly undoable: { readonly id: string } | null;
}

/** Meetings that are off the board stay known: somebody still looks at an old page of them. */
const MOST_REMEMBERED = 120;

const readBoard: OperationKind = {
  name: 'read-board',
  weight: 3,
  reads: true,
  draw: (world, random) => ({
    request: byOrganiser(random, 'GET', `/events/${world.hall.eventId}/board`),
    about: {},
  }),
  learn(world, { event, meetings, proposal, undoable }: Board) {
    world.planVersion = event.planVersion;
    const now = meetings.map(({ id, registrationId, recruiterId, round }) => ({
      id,
      registrationId,
      recruiterId,
      round,
    }));
    const onBoard = new Set(now.map(({ id }) => id));
    world.meetings = [...now, ...world.meetings.filter(({ id }) => !onBoard.has(id))].slice(
      0,
      MOST_REMEMBERED,
    );
    world.proposalId = proposal?.id ?? null;
    world.undoableId = undoable?.id ?? null;
  },
};

export const DAY: readonly OperationKind[] = [
  markPresence,
  markTogether,
  syncDesk,
  walkIn,
  markRound,
  markMeeting,
  giveResult,
  typeResult,
  sayNobodyCame,
  giveAnswer,
  readBoard,
];

/** Sets the event's clock: once in a while for everybody, never beside another operation. */
export function setClock(world: World, minute: number): Drawn {
  const time = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
  return {
    request: {
      as: 'organiser',
      method: 'PUT',
      path: `/events/${world.hall.eventId}/board/clock`,
      body: { time },
    },
    about: { minute },
  };
}
