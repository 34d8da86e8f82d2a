import { z } from 'zod';
import { READER_LOCALES } from '../../../kernel/locale.ts';
import { done, notFound } from '../../../kernel/result.ts';
import { canSendSms } from '../../../kernel/sms.ts';
import { query } from '../../../kernel/use-case.ts';
import { attendeesOf, eventFacts, eventHeading } from '../../events/queries.ts';
import { EventHeading } from '../../events/schema.ts';
import { wordsOf } from '../rules/definition.ts';
import { EDITABLE } from '../rules/kinds.ts';
import { fieldsOf, writeMessage } from '../rules/write.ts';
import { KindWords, Settings, WrittenMessage } from '../schema.ts';
import { countNextSms } from '../store/coming.ts';
import { listOwnWords, ownWordsOf, settingsOf } from '../store/settings.ts';
import { sampleLink } from './shared/audience.ts';

/** The words of an event for each kind of message, shown as a real person gets them, and how the event sends. */
export const viewWords = query({
  name: 'view-words',
  summary: 'Voir les textes des messages d’un événement',
  input: z.object({
    eventId: z.uuid(),
    kind: z.string().nullable().default(null),
    locale: z.enum(READER_LOCALES).default('fr'),
  }),
  output: z.object({
    event: EventHeading,
    kinds: z.array(
      z.object({ kind: z.string(), name: z.record(z.string(), z.string()), changed: z.array(z.string()) }),
    ),
    chosen: z.object({
      kind: z.string(),
      locale: z.enum(READER_LOCALES),
      locales: z.array(z.enum(READER_LOCALES)),
      words: KindWords,
      /** Whether these are the event's own. */
      own: z.boolean(),
      fields: z.array(z.string()),
      reader: z.string(),
      written: WrittenMessage,
    }),
    settings: Settings,
    sendsSms: z.boolean(),
    /** SMS before interviews: how many the plan as it stands makes at most, and how many have left. */
    nextSms: z.object({ most: z.int(), sent: z.int() }),
  }),
  token: 'events',
  allow: (actor, { eventId }) => actor.organises(eventId),
  async run({ db, scope }, { eventId, kind: name, locale: asked }) {
    const kind = EDITABLE.find((one) => one.kind === name) ?? (name === null ? EDITABLE[0]! : null);
    if (kind === null) return notFound();
    const locales = READER_LOCALES.filter((locale) => locale in kind.words);
    const locale = locales.find((one) => one === asked) ?? 'fr';
    const event = await eventFacts(db, eventId);
    const own = (await ownWordsOf(db, { eventId, kind: kind.kind })).get(locale) ?? null;
    const reader = (await attendeesOf(db, eventId)).find(({ status }) => status !== 'cancelled');
    const writing = {
      reader: { name: reader?.firstName ?? 'Camille', locale, link: sampleLink() },
      event,
      facts: kind.sample,
    };
    const changed = await listOwnWords(db, eventId);
    return done({
      event: await eventHeading(db, scope),
      kinds: EDITABLE.map((one) => ({
        kind: one.kind,
        name: one.name,
        changed: changed.filter((row) => row.kind === one.kind).map((row) => row.locale),
      })),
      chosen: {
        kind: kind.kind,
        locale,
        locales,
        words: own ?? wordsOf(kind, locale),
        own: own !== null,
        fields: Object.keys(fieldsOf(kind, writing)),
        reader: writing.reader.name,
        written: writeMessage(kind, { ...writing, own }),
      },
      settings: await settingsOf(db, eventId),
      sendsSms: canSendSms(),
      nextSms: await countNextSms(db, scope),
    });
  },
});
