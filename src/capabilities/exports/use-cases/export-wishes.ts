import { z } from 'zod';
import { done } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { exportedList, WishLine } from '../schema.ts';
import { wishRows } from '../store/events.ts';
import { aboutEvent, exported, namesFor } from './shared/about.ts';

/** One line a wish, by name and rank. */
export const exportWishes = query({
  name: 'export-wishes',
  summary: 'Télécharger les vœux',
  input: z.object({ eventId: z.uuid() }),
  output: exportedList(WishLine),
  token: 'plan',
  allow: (actor, { eventId }) => actor.organises(eventId) ?? actor.brings(eventId),
  journal: exported('wishes'),
  async run({ db, scope }) {
    const wishes = Map.groupBy(await wishRows(db, scope), ({ registrationId }) => registrationId);
    const lines = [...(await namesFor(db, scope)).values()].flatMap((who) =>
      (wishes.get(who.id) ?? []).map(({ rank, company }) => ({ ...who, rank, company })),
    );
    return done({ ...(await aboutEvent(db, scope)), lines });
  },
});
