import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import {
  answersDueAt,
  eventFacts,
  eventNow,
  fairState,
  recruiterAccessUntil,
  stageOf,
} from '../../events/queries.ts';
import { sharedWith } from '../../sharing/queries.ts';
import { callOf, foremost, isFresh, mayGiveResult, needsFor, positionOf } from '../rules.ts';
import { TableDay } from '../schema.ts';
import { findRecruiter, listMeetingsOfRecruiter } from '../store/days.ts';

/** The recruiter's own page: who comes now, who comes next, and what came of it. */
export const viewTableDay = query({
  name: 'view-table-day',
  summary: 'Voir les personnes que je reçois',
  input: z.object({
    /** A meeting to show in large instead of the present one. */
    meeting: z.uuid().nullable().default(null).catch(null),
  }),
  output: TableDay,
  token: null,
  allow: (actor) => actor.recruits(),
  async run({ db, scope, now }, { meeting }) {
    const recruiter = await findRecruiter(db, scope);
    if (!recruiter) return notFound();
    const event = await eventFacts(db, scope.eventId);
    const at = eventNow(event, now);
    const meetings = await listMeetingsOfRecruiter(db, scope);
    const shared = await sharedWith(
      db,
      scope,
      meetings.map(({ registrationId }) => registrationId),
    );
    const chosen = meetings.find(({ id }) => id === meeting);
    return done({
      event: { ...event, now: at, stage: stageOf(event, at), answersDueAt: answersDueAt(event) },
      recruiterId: scope.recruiterId,
      company: recruiter.company,
      contactName: [recruiter.firstName, recruiter.lastName].filter(Boolean).join(' ') || null,
      seats: recruiter.seats,
      accessUntil: recruiterAccessUntil(event),
      meetings: meetings.map((one) => ({
        ...one,
        name: `${one.firstName} ${one.lastName}`.trim(),
        shared: shared.of(one.registrationId).file,
        needs: needsFor(one.needs, one.wantedOccupations),
        position: positionOf(one, at),
        call: callOf(one, at),
        fresh: isFresh(one, { planVersion: event.planVersion, at }),
        open: mayGiveResult(one, at),
      })),
      foremost: (chosen ? [chosen] : foremost(meetings, at)).map(({ id }) => id),
      chosen: chosen !== undefined,
      fairOpen: (await fairState(db, scope.eventId)) === 'open',
      help: { name: recruiter.hostName, email: recruiter.organiserEmail },
    });
  },
});
