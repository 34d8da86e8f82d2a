import { z } from 'zod';
import { done } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { eventHeading } from '../../events/queries.ts';
import { CallSettingsPage } from '../schema.ts';
import { settingsOf } from '../store/settings.ts';
import { driverOf } from './shared/drivers.ts';

/** How the calls of an event are carried, and whether what carries them is there. */
export const viewCallSettings = query({
  name: 'view-call-settings',
  summary: 'Voir comment se font les entretiens en vidéo',
  input: z.object({ eventId: z.uuid() }),
  output: CallSettingsPage,
  token: 'events',
  allow: (actor, { eventId }) => actor.organises(eventId),
  async run({ db, scope }, { eventId }) {
    const { secret, ...settings } = await settingsOf(db, eventId);
    const { ok, notes } = await driverOf({ ...settings, secret }).health();
    return done({
      event: await eventHeading(db, scope),
      settings,
      hasSecret: secret !== null,
      health: { ok, notes: [...notes] },
    });
  },
});
