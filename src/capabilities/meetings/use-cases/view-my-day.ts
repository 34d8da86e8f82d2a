import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { stationCode } from '../../../kernel/station-code.ts';
import { query } from '../../../kernel/use-case.ts';
import { answersDueAt, eventFacts, eventNow, fairState, ownPlaces, stageOf } from '../../events/queries.ts';
import {
  callOf,
  foremost,
  isFresh,
  isPlanned,
  mayAnswer,
  needsFor,
  positionOf,
  stillTold,
} from '../rules.ts';
import { MyDay } from '../schema.ts';
import { findCandidate, listMeetingsOfCandidate } from '../store/days.ts';

/** The candidate's own page: the next interview, then all of them. */
export const viewMyDay = query({
  name: 'view-my-day',
  summary: 'Voir mes entretiens',
  input: z.object({}),
  output: MyDay,
  token: null,
  allow: (actor) => actor.attends(),
  async run({ db, scope, now }) {
    const candidate = await findCandidate(db, scope);
    if (!candidate) return notFound();
    const event = await eventFacts(db, scope.eventId);
    const at = eventNow(event, now);
    const meetings = stillTold(await listMeetingsOfCandidate(db, scope), event.planVersion);
    return done({
      event: { ...event, now: at, stage: stageOf(event, at), answersDueAt: answersDueAt(event) },
      own: (await ownPlaces(db, 'candidate', [scope.registrationId])).get(scope.registrationId) ?? null,
      registrationId: scope.registrationId,
      firstName: candidate.firstName,
      name: `${candidate.firstName} ${candidate.lastName}`,
      status: candidate.status as MyDay['status'],
      cardCode: candidate.cardCode,
      stationCode: meetings.some((one) => isPlanned(one) && one.channel === 'video-site')
        ? stationCode(scope.registrationId)
        : null,
      wishes: candidate.wishes,
      meetings: meetings.map((meeting) => ({
        ...meeting,
        contactName: [meeting.firstName, meeting.lastName].filter(Boolean).join(' ') || null,
        needs: needsFor(meeting.needs, candidate.wantedOccupations),
        position: positionOf(meeting, at),
        call: callOf(meeting, at),
        fresh: isFresh(meeting, { planVersion: event.planVersion, at }),
        // During the interview the page has better things to say than to ask how it was.
        open: positionOf(meeting, at) === 'past' && mayAnswer(meeting, at),
      })),
      foremost: foremost(meetings.filter(isPlanned), at)[0]?.id ?? null,
      fairOpen: (await fairState(db, scope.eventId)) === 'open',
      help: candidate.help,
    });
  },
});
