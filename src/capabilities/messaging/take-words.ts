import { z } from 'zod';
import { READER_LOCALES } from '../../kernel/locale.ts';
import type { Signal } from '../../kernel/outbox.ts';
import type { SignalContext } from '../../web/capability.ts';
import { eventFacts } from '../events/queries.ts';
import { EDITABLE } from './rules/kinds.ts';
import { KindWords, Settings } from './schema.ts';
import { copyHowItWrites, saveSettings, saveWords } from './store/settings.ts';
import { wrongWith } from './use-cases/shared/own-words.ts';

const Brought = z.object({
  eventId: z.uuid(),
  messages: z.object({ texts: z.array(z.unknown()), settings: z.unknown() }),
});
const EditionMade = z.object({ eventId: z.uuid(), previousEventId: z.uuid() });
const Text = KindWords.extend({ kind: z.string(), locale: z.enum(READER_LOCALES) });

/** The words and hours of the edition that an event was made from; what this event could not say stays as usual. */
export async function takeWords({ db, now }: SignalContext, { payload }: Signal): Promise<void> {
  const { eventId, messages } = Brought.parse(payload);
  const event = await eventFacts(db, eventId);
  for (const one of messages.texts) {
    const read = Text.safeParse(one);
    if (!read.success) continue;
    const { kind: name, locale, ...words } = read.data;
    const kind = EDITABLE.find((known) => known.kind === name);
    if (!kind || !(locale in kind.words) || wrongWith(kind, words, { event, locale }) !== null) continue;
    await saveWords(db, { eventId, kind: name, locale }, words, now);
  }
  const settings = Settings.safeParse(messages.settings);
  if (settings.success && (settings.data.quietFrom === null) === (settings.data.quietUntil === null))
    await saveSettings(db, eventId, settings.data, now);
}

/** The next edition of an event of this house writes as the one before. */
export async function copyWords({ db, now }: SignalContext, { payload }: Signal): Promise<void> {
  const { eventId, previousEventId } = EditionMade.parse(payload);
  await copyHowItWrites(db, previousEventId, eventId, now);
}
