import type { ReaderLocale } from '../../../../kernel/locale.ts';
import type { EventFacts } from '../../../events/schema.ts';
import type { MessageKind, Words } from '../../rules/definition.ts';
import { isTooLong, strangeField } from '../../rules/sendings.ts';
import { fieldsOf, writeMessage } from '../../rules/write.ts';
import { sampleLink } from './audience.ts';

/** A first name of many signs: what holds with it holds with most. */
const LONG_NAME = 'Marie-Christine';

/** Why an event cannot say this: a field that the kind does not have, or (null) more than one SMS. Null when it can. */
export function wrongWith(
  kind: MessageKind,
  words: Words,
  { event, locale }: { event: EventFacts; locale: ReaderLocale },
): { readonly field: string | null } | null {
  const writing = { reader: { name: LONG_NAME, locale, link: sampleLink() }, event, facts: kind.sample };
  const field = strangeField(words, Object.keys(fieldsOf(kind, writing)));
  if (field !== null) return { field };
  return isTooLong(writeMessage(kind, { ...writing, own: words })) ? { field: null } : null;
}
