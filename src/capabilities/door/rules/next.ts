import type { Instant } from '../../../kernel/clock.ts';
import type { DayMeeting, DayRows, NextPlace } from '../schema.ts';
import { fullName } from './names.ts';
import { isGone } from './presence.ts';

/** The meetings that people can still be sent to at `at`, the earliest first: nobody is sent to somebody who is gone. */
export function meetingsAhead(day: DayRows, at: Instant): DayMeeting[] {
  const gone = new Set(
    [...day.candidates, ...day.recruiters].filter(({ state }) => isGone(state)).map(({ id }) => id),
  );
  return day.meetings
    .filter(({ status, endsAt }) => endsAt > at && status !== 'held' && status !== 'missed')
    .filter(({ registrationId, recruiterId }) => !gone.has(registrationId) && !gone.has(recruiterId))
    .sort((a, b) => a.startsAt.localeCompare(b.startsAt));
}

/** Where each person goes next at `at`: their first meeting that is not over. By registration and by recruiter. */
export function nextPlaces(day: DayRows, at: Instant): Map<string, NextPlace> {
  const companies = new Map(day.recruiters.map(({ id, company }) => [id, company]));
  const names = new Map(day.candidates.map((candidate) => [candidate.id, fullName(candidate)]));
  const places = new Map<string, NextPlace>();
  for (const { registrationId, recruiterId, round, startsAt, table } of meetingsAhead(day, at)) {
    const place = { round, startsAt, table };
    if (!places.has(registrationId))
      places.set(registrationId, { ...place, whom: companies.get(recruiterId) ?? '' });
    if (!places.has(recruiterId))
      places.set(recruiterId, { ...place, whom: names.get(registrationId) ?? '' });
  }
  return places;
}
