import { z } from 'zod';
import { done } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { eventHeading } from '../../events/queries.ts';
import { CallSettingsPage } from '../schema.ts';
import { settingsOf } from '../store/settings.ts';
import { driverOf } from './shared/drivers.ts';

/** How the calls of an event are carried, and whether our own relay is there. */
export const viewCallSettings = query({
  name: 'view-call-settings',
  summary: 'Voir comment se font les entretiens en vidéo',
  input: z.object({ eventId: z.uuid() }),
  output: CallSettingsPage,
  token: 'events',
  allow: (actor, { eventId }) => actor.organises(eventId),
  async run({ db, scope }, { eventId }) {
    const { secret, ...settings } = await settingsOf(db, eventId);
    // Somebody else's service is asked when the organiser presses for it, and not by every look at the page.
    const own = settings.driver === 'built-in' ? await driverOf({ ...settings, secret }).health() : null;
    const noWay = settings.relayOnly && own?.notes.includes('no-relay');
    const notes = noWay ? (['relay-only-without-relay'] as const) : (own?.notes ?? []);
    return done({
      event: await eventHeading(db, scope),
      settings,
      hasSecret: secret !== null,
      notes: [...notes],
    });
  },
});
