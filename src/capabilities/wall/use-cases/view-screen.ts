import { z } from 'zod';
import { anyone } from '../../../kernel/actor.ts';
import type { Instant } from '../../../kernel/clock.ts';
import { type Db, fenced } from '../../../kernel/database.ts';
import { done, notFound } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { WallView } from '../schema.ts';
import { findScreen } from '../store/screens.ts';
import { wallViewOf } from './shared/wall-view.ts';

/** As far as those reach who run the event: whom they may not name, the hall does not name either. */
function inTheHall(db: Db, eventId: string, now: Instant): Db {
  const nobody = { account: null, registration: null, recruiter: null, organisations: [], administered: [] };
  return fenced(db, { actor: 'wall', events: [eventId], hosted: [eventId], ...nobody }, now);
}

/** A screen of the hall by its own address: on a computer where nobody is signed in. */
export const viewScreen = query({
  name: 'view-screen',
  summary: 'Montrer un écran de la salle',
  input: z.object({ screen: z.string().max(60) }),
  output: WallView,
  token: null,
  unfenced:
    'looks for the screen by its address; what the screen shows is read within the reach of who runs the event',
  // It reads in transactions of its own reach.
  thinks: true,
  allow: anyone,
  async run({ db, now }, { screen: address }) {
    const screen = await findScreen(db, address);
    if (screen === null) return notFound();
    return done(
      await wallViewOf(inTheHall(db, screen.eventId, now), { ...screen, screenId: screen.id }, now),
    );
  },
});
