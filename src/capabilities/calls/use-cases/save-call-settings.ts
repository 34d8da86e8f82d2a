import { z } from 'zod';
import { done, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { GivenCallSettings } from '../schema.ts';
import { saveSettings, settingsOf } from '../store/settings.ts';

/** The organiser chooses who carries the calls of an event, and by which way. */
export const saveCallSettings = command({
  name: 'save-call-settings',
  summary: 'Choisir comment se font les entretiens en vidéo',
  input: GivenCallSettings,
  output: z.object({}),
  refusals: [
    'address-needed',
    'media-address-needed',
    'processor-needed',
    'secret-needed',
    'application-needed',
    'other-kind-of-key',
  ],
  token: 'events',
  allow: (actor, { eventId }) => actor.organises(eventId),
  async run({ db, now, note }, { eventId, ...given }) {
    const { driver } = given;
    const before = await settingsOf(db, eventId);
    if (driver !== 'built-in') {
      if (given.address === null) return refused('address-needed', {}, 'address');
      // Whoever joins is told who else learns of it.
      if (given.processor === null) return refused('processor-needed', {}, 'processor');
      const keyed = driver === 'bigbluebutton' || driver === 'livekit';
      const known = before.driver === driver && before.secret !== null;
      if (keyed && given.secret === null && !known) return refused('secret-needed', {}, 'secret');
      if (driver === 'jitsi' && isForeignKey(given)) return refused('other-kind-of-key', {}, 'secret');
      if (driver === 'livekit') {
        if (given.application === null) return refused('application-needed', {}, 'application');
        if (given.mediaAddress === null) return refused('media-address-needed', {}, 'mediaAddress');
      }
    }
    await saveSettings(db, eventId, given, now);
    await note('settings-saved', { driver, relayOnly: given.relayOnly });
    return done({});
  },
});

/**
 * Jitsi as a Service (8x8) names its applications "vpaas-magic-cookie-…" and has tokens signed by a private key (RS256); a
 * Jitsi of one's own shares a secret (HS256), which is what we sign with. That much is seen before anybody comes in.
 */
function isForeignKey({
  application,
  secret,
}: {
  application: string | null;
  secret: string | null;
}): boolean {
  return (application ?? '').startsWith('vpaas-magic-cookie') || (secret ?? '').includes('-----BEGIN');
}
