import { z } from 'zod';
import { isConflict } from '../../../kernel/database.ts';
import { done, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { Side } from '../schema.ts';
import { dropHome } from '../store/takes.ts';
import { bringHome, hindrance } from './shared/moving.ts';
import { readWaiting } from './shared/waiting.ts';

/** Takes over what was done in the hall, with what was chosen where both places did otherwise. All or nothing. */
export const takeHome = command({
  name: 'take-home',
  summary: 'Reprendre ce qui a été fait dans la salle',
  input: z.object({
    eventId: z.uuid(),
    /** Where both places did otherwise; what is not said here stands as the preview showed. */
    choices: z.array(z.object({ key: z.string(), kept: Side })).default([]),
  }),
  output: z.object({}),
  refusals: ['nothing-waits', 'given-up', 'does-not-fit'],
  token: null,
  unfenced: 'writes rows of all organisations that take part, as they came from the hall',
  allow: (actor, { eventId }) => actor.organises(eventId),
  async run({ db, now, note }, { eventId, choices }) {
    const bundle = await readWaiting(db, eventId);
    if (bundle === null) return refused('nothing-waits');
    if ((await hindrance(db, bundle, eventId)) !== null) return refused('given-up');
    try {
      const chosen = Object.fromEntries(choices.map(({ key, kept }) => [key, kept]));
      const home = await bringHome(db, bundle, chosen, now);
      if (home === null) return refused('nothing-waits');
      await dropHome(db, eventId);
      const { presses, walkIns, meetings, results } = home.brought;
      const differences = home.differences.length + (home.plan === null ? 0 : 1);
      await note('hall-home', { laptop: bundle.laptop, presses, walkIns, meetings, results, differences });
      return done({});
    } catch (error) {
      // Two rows that cannot both be: nothing was written, and the file can be read again.
      if (isConflict(error)) return refused('does-not-fit');
      throw error;
    }
  },
});
