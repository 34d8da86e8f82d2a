import { z } from 'zod';
import { READER_LOCALES } from '../../../kernel/locale.ts';
import { done, notFound, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { eventFacts } from '../../events/queries.ts';
import { EDITABLE } from '../rules/kinds.ts';
import { isTooLong, strangeField } from '../rules/sendings.ts';
import { fieldsOf, writeMessage } from '../rules/write.ts';
import { KindWords } from '../schema.ts';
import { forgetWords, saveWords as save } from '../store/settings.ts';
import { sampleLink } from './shared/audience.ts';

/** A first name of many signs: what holds with it holds with most. */
const LONG_NAME = 'Marie-Christine';

/** Gives an event its own words for one kind of message in one language, or the usual ones again. */
export const saveWords = command({
  name: 'save-words',
  summary: 'Changer le texte d’un message',
  input: z.object({
    eventId: z.uuid(),
    kind: z.string(),
    locale: z.enum(READER_LOCALES),
    ...KindWords.shape,
    usual: z.enum(['yes']).nullable().default(null),
  }),
  output: z.object({}),
  refusals: ['field-unknown', 'sms-too-long'],
  token: 'events',
  allow: (actor, { eventId }) => actor.organises(eventId),
  async run({ db, now, note }, { eventId, kind: name, locale, usual, ...words }) {
    const kind = EDITABLE.find((one) => one.kind === name);
    if (!kind || !(locale in kind.words)) return notFound();
    const which = { eventId, kind: name, locale };
    if (usual !== null) {
      await forgetWords(db, which);
      await note('usual-words-taken', { kind: name, locale });
      return done({});
    }
    const event = await eventFacts(db, eventId);
    const writing = { reader: { name: LONG_NAME, locale, link: sampleLink() }, event, facts: kind.sample };
    const strange = strangeField(words, Object.keys(fieldsOf(kind, writing)));
    if (strange !== null) return refused('field-unknown', { field: strange }, 'body');
    if (isTooLong(writeMessage(kind, { ...writing, own: words }))) return refused('sms-too-long', {}, 'sms');
    await save(db, which, words, now);
    await note('words-changed', { kind: name, locale });
    return done({});
  },
});
