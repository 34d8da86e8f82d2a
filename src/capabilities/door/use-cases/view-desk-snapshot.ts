import { createHash } from 'node:crypto';
import { z } from 'zod';
import { plusMinutes } from '../../../kernel/clock.ts';
import { offlineIsAllowed } from '../../../kernel/offline.ts';
import { done } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { frontsOfCards } from '../../cards/queries.ts';
import { eventFacts, eventNow, linkOfRecruiter, linkOfRegistration } from '../../events/queries.ts';
import { cardMark } from '../rules/codes.ts';
import { deskPeople } from '../rules/desk.ts';
import { DeskPerson } from '../schema.ts';
import { readDayFor } from '../store/day.ts';
import { linksOf } from '../store/desk.ts';

/** A desk that hears nothing from here forgets its list after a long day. */
const KEPT_MINUTES = 12 * 60;
/** 128 bits of a link's hash tell everybody apart. */
const HASH_LETTERS = 22;

/** What a desk keeps, encrypted, to go on without network: the door's list with every place, and no secret. */
export const viewDeskSnapshot = query({
  name: 'view-desk-snapshot',
  summary: 'Emporter la liste de l’accueil pour travailler sans réseau',
  input: z.object({
    eventId: z.uuid(),
    /** The version that the desk has: when it is still right, the list is not sent again. */
    known: z.string().max(64).nullable().default(null),
  }),
  output: z.object({
    /** False: this instance keeps nothing in browsers; what was kept is to be forgotten. */
    allowed: z.boolean(),
    now: z.string(),
    until: z.string(),
    timeZone: z.string(),
    clockShiftSeconds: z.int(),
    version: z.string(),
    /** Null when the desk has this version. */
    people: z.array(DeskPerson).nullable(),
  }),
  token: 'day',
  allow: (actor, { eventId }) => actor.welcomes(eventId),
  async run({ db, scope, now }, { known }) {
    const event = await eventFacts(db, scope.eventId);
    const { timeZone, clockShiftSeconds } = event;
    const allowed = offlineIsAllowed();
    const answer = { allowed, now, until: plusMinutes(now, KEPT_MINUTES), timeZone, clockShiftSeconds };
    if (!allowed) return done({ ...answer, version: '', people: null });
    const links = new Map(
      (await linksOf(db, scope)).map((one) => [
        one.id,
        one.kind === 'candidate' ? linkOfRegistration(one) : linkOfRecruiter(one),
      ]),
    );
    const fronts = await frontsOfCards(db, scope);
    const held = {
      link: (id: string) => {
        const link = links.get(id);
        return link === undefined ? null : shortHash(link);
      },
      card: (id: string) => {
        const front = fronts.get(id);
        return front === undefined ? null : shortHash(cardMark(scope.eventId, front));
      },
    };
    const people = deskPeople(await readDayFor(db, scope), eventNow(event, now), held);
    const version = shortHash(JSON.stringify([people, timeZone, clockShiftSeconds]));
    return done({ ...answer, version, people: version === known ? null : people });
  },
});

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, HASH_LETTERS);
}
