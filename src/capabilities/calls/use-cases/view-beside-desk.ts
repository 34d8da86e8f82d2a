import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { eventFacts, eventNow } from '../../events/queries.ts';
import { foremostCall } from '../rules/calls.ts';
import { BesideDesk } from '../schema.ts';
import { listCalls } from '../store/calls.ts';
import { findBeside } from '../store/co-recruiters.ts';
import { visitsOf } from '../store/rooms.ts';
import { ownCall, surroundings } from './shared/own-calls.ts';

/** The one page of who sits beside a recruiter: the interview of now, the next beneath, and nobody's file. */
export const viewBesideDesk = query({
  name: 'view-beside-desk',
  summary: 'Accompagner les entretiens d’une ou un collègue',
  input: z.object({}),
  output: BesideDesk,
  token: null,
  allow: (actor) => actor.sitsBeside(),
  async run({ db, scope, now }) {
    const { eventId, recruiterId, coRecruiterId } = scope;
    const me = await findBeside(db, scope);
    if (!me) return notFound();
    const event = await eventFacts(db, eventId);
    const at = eventNow(event, now);
    const calls = await listCalls(db, scope);
    const visits = await visitsOf(
      db,
      eventId,
      calls.flatMap(({ roomId }) => (roomId === null ? [] : [roomId])),
    );
    return done({
      event: { ...event, now: at },
      recruiterId,
      coRecruiterId,
      ...me,
      calls: calls.map((call) =>
        ownCall(call, { side: 'recruiter', visits: visits.get(call.roomId ?? '') ?? [], at }),
      ),
      foremost: foremostCall(calls, at)?.meetingId ?? null,
      ...(await surroundings(db, eventId)),
    });
  },
});
