import { z } from 'zod';
import { done } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { eventFacts, eventHeading, eventNow } from '../../events/queries.ts';
import { checkState, sideIn, stepsFor, troubleOf } from '../rules/calls.ts';
import { CallsPage, type Side } from '../schema.ts';
import { listCalls, type StoredCall } from '../store/calls.ts';
import { listChecked } from '../store/checks.ts';
import { visitsOf } from '../store/rooms.ts';
import { besideOf } from './shared/beside.ts';
import { surroundings } from './shared/own-calls.ts';

/** All interviews at a distance for who helps: what fails first, with the next step of the ladder. */
export const viewCalls = query({
  name: 'view-calls',
  summary: 'Suivre les entretiens à distance',
  input: z.object({ eventId: z.uuid() }),
  output: CallsPage,
  token: 'day',
  allow: (actor, { eventId }) => actor.takesPartIn(eventId),
  async run({ db, scope, now }, { eventId }) {
    const event = await eventFacts(db, eventId);
    const at = eventNow(event, now);
    const calls = await listCalls(db, scope);
    const rooms = calls.flatMap(({ roomId }) => (roomId === null ? [] : [roomId]));
    const found = await visitsOf(db, eventId, rooms);
    const organises = scope.as === 'organiser';
    return done({
      event: await eventHeading(db, scope),
      now: at,
      calls: calls.map((call) => {
        const visits = found.get(call.roomId ?? '') ?? [];
        const serviceDownAt = call.serviceDownAt && eventNow(event, call.serviceDownAt);
        const trouble = troubleOf({ ...call, serviceDownAt, visits }, at);
        return {
          ...call,
          candidateIn: sideIn(visits, 'candidate')?.phase ?? null,
          recruiterIn: sideIn(visits, 'recruiter')?.phase ?? null,
          guests: visits.filter(({ side, leftAt }) => BESIDE.includes(side) && leftAt === null).length,
          steps: stepsFor(call),
          trouble: trouble?.trouble ?? null,
          troubleSince: trouble?.since ?? null,
          position: positionOf(call, at),
        };
      }),
      beside: organises ? await besideOf(db, { eventId, recruiterId: null }) : [],
      processor: (await surroundings(db, eventId)).processor,
      recruiters: organises ? recruitersIn(calls) : [],
      checks: (await listChecked(db, scope)).map((one) => ({ ...one, state: checkState(one.check) })),
    });
  },
});

/** Who sits in without being one of the two. */
const BESIDE: readonly Side[] = ['co-recruiter', 'member'];

/** The recruiters of these calls, each once, by company. */
function recruitersIn(calls: readonly StoredCall[]) {
  const known = new Map(calls.map(({ recruiterId, company }) => [recruiterId, company]));
  return [...known]
    .map(([id, company]) => ({ id, company }))
    .sort((a, b) => a.company.localeCompare(b.company));
}

function positionOf(call: { status: string; startsAt: string; endsAt: string }, at: string) {
  if (at >= call.endsAt || call.status === 'held' || call.status === 'missed') return 'past' as const;
  return at >= call.startsAt ? ('now' as const) : ('later' as const);
}
