import { z } from 'zod';
import { anyone } from '../../../kernel/actor.ts';
import { onWallClock } from '../../../kernel/clock.ts';
import { done, notFound } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { answersDueAt, eventNow, registrationStands } from '../rules/moments.ts';
import { Near, Places, PublicEvent } from '../schema.ts';
import { findFacts } from '../store/events.ts';
import { fairState } from '../store/fairs.ts';
import { listPartners } from '../store/partners.ts';
import { listRecruiters } from '../store/recruiters.ts';
import { placesFor } from './shared/attending.ts';

/** What everybody may know of a public event: when, where, which companies with which needs. */
export const viewPublicEvent = query({
  name: 'view-public-event',
  summary: 'Voir la page publique d’un événement',
  input: z.object({ slug: z.string().max(80), near: Near }),
  output: PublicEvent.extend({
    places: Places,
    fairOpen: z.boolean(),
    /** The day by which each person that a recruiter met has an answer. */
    answersDueOn: z.iso.date(),
  }),
  token: null,
  unfenced: 'shows to anybody what the host shows to everybody, and its output names each field',
  allow: anyone,
  async run({ db, now }, { slug, near }) {
    const event = await findFacts(db, { slug });
    if (event === null || !event.public) return notFound();
    return done({
      event,
      answersDueOn: onWallClock(answersDueAt(event), event.timeZone).date,
      places: await placesFor(db, event.id, { near }),
      open: registrationStands(event, eventNow(event, now)),
      full: event.capacity !== null && event.seatsTaken >= event.capacity,
      partners: (await listPartners(db, event.id)).filter(
        ({ role }) => role === 'brings' || role === 'co-organises',
      ),
      fairOpen: (await fairState(db, event.id)) === 'open',
      recruiters: (await listRecruiters(db, event.id)).sort((a, b) => a.company.localeCompare(b.company)),
    });
  },
});
