import { z } from 'zod';
import { READER_LOCALES } from '../../../kernel/locale.ts';
import { done, notFound } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { eventFacts, eventHeading } from '../../events/queries.ts';
import { EventHeading } from '../../events/schema.ts';
import { letterParts } from '../rules/letter.ts';
import { listMessages } from '../store/messages.ts';
import { postalAddresses } from '../store/recipients.ts';

/** The letters that wait to be printed, sent or handed over. */
export const viewLetters = query({
  name: 'view-letters',
  summary: 'Imprimer les lettres à envoyer',
  input: z.object({ eventId: z.uuid() }),
  output: z.object({
    event: EventHeading,
    today: z.string(),
    timeZone: z.string(),
    letters: z.array(
      z.object({
        name: z.string(),
        /** Under the name on the envelope; nothing where it is not known. */
        address: z.array(z.string()),
        locale: z.enum(READER_LOCALES),
        subject: z.string(),
        paragraphs: z.array(z.string()),
        /** The reader's own page, as a code to scan. */
        link: z.object({ words: z.string(), address: z.string() }).nullable(),
      }),
    ),
  }),
  token: 'people',
  allow: (actor, { eventId }) => actor.organises(eventId) ?? actor.brings(eventId),
  journal: ({ letters }) => ({ action: 'letters-printed', facts: { letters: letters.length } }),
  async run({ db, scope, now }, { eventId }) {
    const letters = (await listMessages(db, scope)).filter(
      // What a reader may not see is not printed for them.
      ({ channel, status, body }) => channel === 'letter' && status === 'waiting' && body !== '',
    );
    if (letters.length === 0) return notFound();
    const addresses = await postalAddresses(
      db,
      scope,
      letters.map(({ id }) => id),
    );
    return done({
      event: await eventHeading(db, scope),
      today: now,
      timeZone: (await eventFacts(db, eventId)).timeZone,
      letters: letters.map(({ id, recipientName, locale, subject, body }) => ({
        name: recipientName,
        address: [...(addresses.get(id) ?? [])],
        locale,
        subject,
        ...letterParts(body),
      })),
    });
  },
});
