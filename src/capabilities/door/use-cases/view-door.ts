import { z } from 'zod';
import { done } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { eventFacts, eventHeading, eventNow } from '../../events/queries.ts';
import { listStands } from '../../matching/queries.ts';
import { listSites } from '../../sites/queries.ts';
import {
  doorPeople,
  freeTables,
  partnerCounts,
  peopleAt,
  placeCounts,
  placeMeant,
  presenceCounts,
} from '../rules/people.ts';
import { meant } from '../rules/search.ts';
import { DoorPage, Presence, SUBJECTS } from '../schema.ts';
import { readDayFor } from '../store/day.ts';
import { disputesOf } from './shared/disputes.ts';
import { offerOf, roomFor } from './shared/offer.ts';
import { siteOfDesk, sitesOfDoor } from './shared/sites-of-door.ts';

/** Everybody of a small evening. */
const LISTED = { candidate: 150, recruiter: 80 };
/** Of a large one, the first few; three letters find the person. More than these, and another letter is quicker than reading. */
const FOUND = 20;

/** The door's list: who is expected, who is here, and where each goes next. */
export const viewDoor = query({
  name: 'view-door',
  summary: 'Accueillir les personnes et les recruteurs',
  input: z.object({
    eventId: z.uuid(),
    /** Letters of a first or last name, of a company, or the code of a badge. */
    q: z.string().trim().max(80).nullable().default(null),
    /** Only the people of this partner. */
    partner: z.uuid().nullable().default(null).catch(null),
    /** Only the people of this place: a site, or "hall". */
    site: z.string().max(36).nullable().default(null).catch(null),
    /** The place at which somebody was welcomed last, from this desk. */
    at: z.string().max(36).nullable().default(null).catch(null),
    /** Who was just marked, and what they were before. */
    marked: z.uuid().nullable().default(null).catch(null),
    before: Presence.default('expected').catch('expected'),
    minutes: z.int().nullable().default(null).catch(null),
    /** The group that was just marked; see mark-together. */
    together: z.uuid().nullable().default(null).catch(null),
    count: z.int().default(0).catch(0),
    /** For whom interviews are looked for. */
    offer: z.uuid().nullable().default(null).catch(null),
  }),
  output: DoorPage,
  token: 'day',
  allow: (actor, { eventId }) => actor.welcomes(eventId),
  async run(
    { db, scope, actor, now },
    { q, partner, site, at: lastAt, marked, before, minutes, together, count, offer },
  ) {
    const event = await eventFacts(db, scope.eventId);
    const at = eventNow(event, now);
    const day = await readDayFor(db, scope);
    const everybody = doorPeople(day, at);
    const partners = partnerCounts(day.candidates);
    const chosen = partners.find(({ id }) => id !== null && id === partner);
    const theirs = new Set(
      day.candidates.filter(({ partnerId }) => partnerId === chosen?.id).map(({ id }) => id),
    );
    const sites = await sitesOfDoor(db, scope);
    const onlyAt = placeMeant(sites, site);
    const there = new Set(onlyAt === null ? [] : peopleAt(day.candidates, sites, onlyAt.place));
    const within = everybody.filter(
      ({ id }) => (chosen === undefined || theirs.has(id)) && (onlyAt === null || there.has(id)),
    );
    const listed = new Set(within.map(({ id }) => id));
    const found = q === null ? within : meant(within, q);
    const best = new Set(found.slice(0, FOUND));
    const people = SUBJECTS.flatMap((kind) => {
      const all = found.filter((person) => person.kind === kind);
      if (q !== null) return all.filter((person) => best.has(person));
      return all.length <= LISTED[kind] ? all : all.slice(0, FOUND);
    });
    const last = everybody.find(({ id }) => id === marked);
    const room =
      offer === null ? null : await roomFor(db, scope.eventId, { registrationId: offer, day, now });
    return done({
      event: await eventHeading(db, scope),
      now: at,
      search: q,
      partner: chosen?.id && chosen.name ? { id: chosen.id, name: chosen.name } : null,
      people,
      more: found.length - people.length,
      counts: presenceCounts({ ...day, candidates: day.candidates.filter(({ id }) => listed.has(id)) }),
      partners,
      places: placeCounts(day.candidates, await listSites(db, scope)),
      sites,
      deskSite: sites.find(({ id }) => id === (site ?? lastAt))?.id ?? siteOfDesk(actor, scope, sites),
      onlyAt,
      last: last ? { person: last, before, beforeMinutes: minutes } : null,
      disputes: await disputesOf(db, scope),
      together: together === null ? null : { actId: together, count },
      offer: room === null ? null : offerOf(room, day),
      stands: (await listStands(db, scope)).map(({ recruiterId, company, needs }) => ({
        recruiterId,
        company,
        needs: needs.map(({ title }) => title),
      })),
      freeTables: freeTables(event.tables, day),
    });
  },
});
