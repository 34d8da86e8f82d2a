import { z } from 'zod';
import { LOCALES, type Locale } from '../../../kernel/locale.ts';
import { done } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { eventFacts, eventHeading, listPartners } from '../../events/queries.ts';
import { EventHeading } from '../../events/schema.ts';
import { announcement } from '../rules/messages/announcement.ts';
import { listSendings } from '../store/audience.ts';

/** The page where one writes to a list, with what was written to lists before. */
export const viewSending = query({
  name: 'view-sending',
  summary: 'Préparer un message à une liste',
  input: z.object({ eventId: z.uuid() }),
  output: z.object({
    event: EventHeading,
    timeZone: z.string(),
    partners: z.array(z.object({ organisationId: z.uuid(), name: z.string() })),
    /** Words to begin with. */
    beginning: z.record(z.enum(LOCALES), z.object({ subject: z.string(), text: z.string() })),
    sendings: z.array(z.object({ id: z.uuid(), subject: z.string(), people: z.int(), at: z.string() })),
  }),
  token: 'people',
  allow: (actor, { eventId }) => actor.organises(eventId) ?? actor.brings(eventId),
  async run({ db, scope }, { eventId }) {
    const partners = await listPartners(db, eventId);
    return done({
      event: await eventHeading(db, scope),
      timeZone: (await eventFacts(db, eventId)).timeZone,
      partners: scope.as === 'partner' ? [] : partners,
      beginning: { fr: beginIn('fr'), nl: beginIn('nl'), en: beginIn('en') },
      sendings: await listSendings(db, scope),
    });
  },
});

function beginIn(locale: Locale) {
  const { subject, body: text } = announcement.words[locale];
  return { subject, text };
}
