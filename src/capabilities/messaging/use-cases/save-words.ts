import { z } from 'zod';
import { READER_LOCALES } from '../../../kernel/locale.ts';
import { done, notFound, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { eventFacts } from '../../events/queries.ts';
import { EDITABLE } from '../rules/kinds.ts';
import { KindWords } from '../schema.ts';
import { forgetWords, saveWords as save } from '../store/settings.ts';
import { wrongWith } from './shared/own-words.ts';

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
    const wrong = wrongWith(kind, words, { event: await eventFacts(db, eventId), locale });
    if (wrong !== null && wrong.field !== null)
      return refused('field-unknown', { field: wrong.field }, 'body');
    if (wrong !== null) return refused('sms-too-long', {}, 'sms');
    await save(db, which, words, now);
    await note('words-changed', { kind: name, locale });
    return done({});
  },
});
