import type { StaffScope } from '../../../../kernel/actor.ts';
import type { Instant } from '../../../../kernel/clock.ts';
import type { Db } from '../../../../kernel/database.ts';
import type { Locale } from '../../../../kernel/locale.ts';
import { publicUrl } from '../../../../kernel/public-url.ts';
import { stationCode } from '../../../../kernel/station-code.ts';
import {
  attendeesOf,
  eventFacts,
  eventNow,
  linkOfRegistration,
  ownPlaces,
  recruitersOf,
} from '../../../events/queries.ts';
import {
  changesBetween,
  meetingsAt,
  meetingsElsewhere,
  shortNames,
  situationNow,
} from '../../../matching/queries.ts';
import type { Changed, Material } from '../../rules/material.ts';
import { readingLanguages } from '../../store.ts';
import { surroundingsOf } from './surroundings.ts';

/**
 * Everything that sheets are made of, as the reader sees it: a partner gets its own people. With `since`, what changed
 * after that version. `locale` is that of the lists.
 */
export async function collect(
  db: Db,
  scope: StaffScope,
  now: Instant,
  { locale, since = null }: { locale: Locale; since?: number | null },
): Promise<Material> {
  const { eventId } = scope;
  const event = await eventFacts(db, eventId);
  const attendees = await attendeesOf(
    db,
    eventId,
    scope.as === 'partner' ? { partnerId: scope.organisationIds } : {},
  );
  const recruiters = await recruitersOf(db, eventId);
  const { published } = await situationNow(db, eventId, now);
  const elsewhere = new Map(
    (await meetingsElsewhere(db, eventId)).map((one) => [
      `${one.candidate}/${one.recruiter}/${one.round}`,
      one,
    ]),
  );
  const withInterview = new Set(published.map(({ candidate }) => candidate));
  const there = attendees.filter(
    ({ id, status }) => status === 'registered' || status === 'confirmed' || withInterview.has(id),
  );
  const languages = await readingLanguages(db, scope);
  const own = await ownPlaces(
    db,
    'candidate',
    there.map(({ id }) => id),
  );
  const shorts = shortNames(there.filter(({ named }) => named));
  const candidates = there.map((one) => ({
    ...one,
    short: shorts.get(one.id) ?? one.cardCode,
    language: languages.get(one.id) ?? one.locale,
    own: own.get(one.id) ?? null,
    stationCode: stationCode(one.id),
    link: one.named ? publicUrl(linkOfRegistration(one)) : null,
  }));
  const seen = new Set(candidates.map(({ id }) => id));
  return {
    event,
    now: eventNow(event, now),
    printedAt: eventNow(event, now),
    candidates,
    recruiters,
    interviews: published
      .filter(({ candidate }) => seen.has(candidate))
      .map(({ candidate, recruiter, round, rounds, table }) => ({
        candidate,
        recruiter,
        round,
        rounds,
        table,
        elsewhere: elsewhere.get(`${candidate}/${recruiter}/${round}`) ?? null,
      })),
    since:
      since === null
        ? null
        : { version: since, changes: await changedSince(db, scope, { since, now: event.planVersion }) },
    // What is printed again after a repair needs none of it.
    ...(since === null ? { surroundings: await surroundingsOf(db, scope, locale) } : {}),
  };
}

/** What differs for people between a printed version and the one to follow; a partner's own people only. */
export async function changedSince(
  db: Db,
  scope: StaffScope,
  { since, now }: { since: number; now: number },
): Promise<Changed[]> {
  const changes = changesBetween(
    await meetingsAt(db, scope.eventId, since),
    await meetingsAt(db, scope.eventId, now),
  );
  if (scope.as !== 'partner') return changes;
  const own = await attendeesOf(db, scope.eventId, { partnerId: scope.organisationIds });
  const ids = new Set(own.map(({ id }) => id));
  return changes.filter(({ registrationId }) => ids.has(registrationId));
}
