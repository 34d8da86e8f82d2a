import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { eventFacts, eventNow, recruitersOf } from '../../events/queries.ts';
import { MOST_BESIDE } from '../rules/beside.ts';
import { foremostCall, stageOf } from '../rules/calls.ts';
import { CallDesk } from '../schema.ts';
import { listCalls, phonesOf } from '../store/calls.ts';
import { visitsOf } from '../store/rooms.ts';
import { besideOf } from './shared/beside.ts';
import { ownCall, surroundings } from './shared/own-calls.ts';

/** The recruiter's one page for the whole session: the interview of now, the next beneath. */
export const viewCallDesk = query({
  name: 'view-call-desk',
  summary: 'Tenir mes entretiens à distance',
  input: z.object({}),
  output: CallDesk,
  token: null,
  allow: (actor) => actor.recruits(),
  async run({ db, scope, now }) {
    const [recruiter] = await recruitersOf(db, scope.eventId, { id: scope.recruiterId });
    if (!recruiter) return notFound();
    const event = await eventFacts(db, scope.eventId);
    const at = eventNow(event, now);
    const calls = await listCalls(db, scope);
    const rooms = calls.flatMap(({ roomId }) => (roomId === null ? [] : [roomId]));
    const visits = await visitsOf(db, scope.eventId, rooms);
    // A number is read where it was asked for, while it is needed, and not on.
    const asked = calls.filter(
      (call) => call.channel === 'telephone' && call.numberShownAt !== null && stageOf(call, at) === 'open',
    );
    const phones = await phonesOf(
      db,
      scope,
      asked.map(({ meetingId }) => meetingId),
    );
    const beside = await besideOf(db, scope);
    return done({
      event: { ...event, now: at },
      recruiterId: scope.recruiterId,
      company: recruiter.company,
      calls: calls.map((call) => ({
        ...ownCall(call, { side: 'recruiter', visits: visits.get(call.roomId ?? '') ?? [], at }),
        hasPhone: call.hasPhone,
        phone: phones.get(call.meetingId) ?? null,
      })),
      beside,
      seatsBeside: beside.length < MOST_BESIDE,
      foremost: foremostCall(calls, at)?.meetingId ?? null,
      ...(await surroundings(db, scope.eventId)),
    });
  },
});
