import { z } from 'zod';
import { done, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { Settings } from '../schema.ts';
import { saveSettings } from '../store/settings.ts';

/** Says at which hours an event sends nothing, and how much one person gets in a day. */
export const saveMessageSettings = command({
  name: 'save-message-settings',
  summary: 'Régler les heures d’envoi des messages',
  input: Settings.extend({ eventId: z.uuid() }),
  output: z.object({}),
  refusals: ['quiet-hours-half'],
  token: 'events',
  allow: (actor, { eventId }) => actor.organises(eventId),
  async run({ db, now, note }, { eventId, ...settings }) {
    if ((settings.quietFrom === null) !== (settings.quietUntil === null))
      return refused('quiet-hours-half', {}, settings.quietFrom === null ? 'quietFrom' : 'quietUntil');
    await saveSettings(db, eventId, settings, now);
    await note('message-settings-changed');
    return done({});
  },
});
