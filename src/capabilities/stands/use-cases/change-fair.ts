import { z } from 'zod';
import { done } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { FairSettings } from '../schema.ts';
import { saveFair } from '../store/fairs.ts';
import { closeQueues } from '../store/places.ts';
import { holdQueues } from './shared/upkeep.ts';

/** Opens or closes the fair, and says how it works. Who waits when it closes may ask to be called back. */
export const changeFair = command({
  name: 'change-fair',
  summary: 'Ouvrir, régler ou fermer le salon en ligne',
  input: FairSettings.extend({ eventId: z.uuid() }),
  output: z.object({ left: z.int() }),
  token: 'day',
  allow: (actor, { eventId }) => actor.organises(eventId),
  async run({ db, scope, now, note }, { eventId, ...settings }) {
    const before = await holdQueues(db, eventId, now);
    await saveFair(db, scope, settings, now);
    const left = settings.open ? 0 : await closeQueues(db, { eventId, recruiterId: null }, now);
    if (settings.open && !before.open) await note('fair-opened', {});
    else if (!settings.open && before.open) await note('fair-closed', { count: left });
    else await note('fair-changed', { minutes: settings.talkMinutes });
    return done({ left });
  },
});
