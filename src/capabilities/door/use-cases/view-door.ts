import { z } from 'zod';
import { done } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { eventFacts, eventHeading, eventNow } from '../../events/queries.ts';
import { doorPeople, partnerCounts, presenceCounts } from '../rules/people.ts';
import { isMeant } from '../rules/search.ts';
import { DoorPage, Presence, SUBJECTS } from '../schema.ts';
import { readDayFor } from '../store/day.ts';

/** More lines than this are no list to look through on a phone: three letters find the person. */
const LISTED = { candidate: 150, recruiter: 80 };

/** The door's list: who is expected, who is here, and where each goes next. */
export const viewDoor = query({
  name: 'view-door',
  summary: 'Accueillir les personnes et les recruteurs',
  input: z.object({
    eventId: z.uuid(),
    /** Letters of a first or last name, of a company, or the code of a card. */
    q: z.string().trim().max(80).nullable().default(null),
    /** Who was just marked, and what they were before. */
    marked: z.uuid().nullable().default(null).catch(null),
    before: Presence.default('expected').catch('expected'),
    minutes: z.int().nullable().default(null).catch(null),
  }),
  output: DoorPage,
  token: 'day',
  allow: (actor, { eventId }) => actor.welcomes(eventId),
  async run({ db, scope, now }, { q, marked, before, minutes }) {
    const event = await eventFacts(db, scope.eventId);
    const at = eventNow(event, now);
    const day = await readDayFor(db, scope);
    const everybody = doorPeople(day, at);
    const found = q === null ? everybody : everybody.filter((person) => isMeant(person, q));
    const people = SUBJECTS.flatMap((kind) =>
      found.filter((person) => person.kind === kind).slice(0, LISTED[kind]),
    );
    const last = everybody.find(({ id }) => id === marked);
    return done({
      event: await eventHeading(db, scope),
      now: at,
      search: q,
      people,
      more: found.length - people.length,
      counts: presenceCounts(day),
      partners: partnerCounts(day.candidates),
      last: last ? { person: last, before, beforeMinutes: minutes } : null,
    });
  },
});
