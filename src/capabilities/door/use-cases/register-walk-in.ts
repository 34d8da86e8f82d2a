import { z } from 'zod';
import { done, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { eventFacts, eventNow, listPartners } from '../../events/queries.ts';
import { listStands, replaceWishes } from '../../matching/queries.ts';
import { wishesAtTheDoor } from '../rules/wishes.ts';
import { CONSENT_VERSION, WalkIn } from '../schema.ts';
import { saveConsent } from '../store/consents.ts';
import { applyMark } from './shared/apply-mark.ts';
import { siteMeant } from './shared/sites-of-door.ts';
import { welcome } from './shared/welcome.ts';

/** Somebody stands at the door without having registered: two fields and a sentence read aloud, and they are here. */
export const registerWalkIn = command({
  name: 'register-walk-in',
  summary: 'Accueillir une personne sans rendez-vous',
  input: WalkIn,
  output: z.object({ registrationId: z.uuid(), name: z.string(), waiting: z.boolean() }),
  refusals: ['same-name', 'partner-unknown', 'consent-missing', 'site-unknown'],
  token: 'day',
  allow: (actor, { eventId }) => actor.welcomes(eventId),
  async run(context, { consent, recruiterIds, needs, ...who }) {
    const { partnerId } = who;
    const { db, actor, scope, now } = context;
    const { eventId } = scope;
    if (!consent) return refused('consent-missing', {}, 'consent');
    if (partnerId !== null) {
      const partners = await listPartners(db, eventId);
      if (!partners.some(({ organisationId }) => organisationId === partnerId))
        return refused('partner-unknown', {}, 'partnerId');
    }
    const siteId = await siteMeant(db, scope, who.site);
    if (siteId === 'unknown') return refused('site-unknown', {}, 'site');
    const stands = await listStands(db, scope);
    const { wanted, wished } = wishesAtTheDoor(stands, { recruiterIds, needs });
    const { subjectId, name, wasThere, waiting } = await welcome(context, {
      firstName: who.firstName,
      lastName: who.lastName,
      partnerId,
      another: who.another,
      locale: who.locale,
      readingLocale: who.readingLocale,
      wantedOccupations: wanted,
      siteId,
    });
    if (wasThere) return refused('same-name', { name }, 'another');
    const event = await eventFacts(db, eventId);
    const consented = { registrationId: subjectId, textVersion: CONSENT_VERSION, notedBy: actor.name };
    await saveConsent(db, scope, consented, eventNow(event, now));
    await replaceWishes(db, { eventId, registrationId: subjectId, recruiterIds: wished }, now);
    await applyMark({ ...context, note: async () => {} }, event, {
      kind: 'candidate',
      subjectId,
      state: 'present',
    });
    return done({ registrationId: subjectId, name, waiting });
  },
});
