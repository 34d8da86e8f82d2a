import { z } from 'zod';
import { READER_LOCALES } from '../../../kernel/locale.ts';
import { CHANNELS } from '../../../kernel/telling.ts';
import type { Words } from './definition.ts';
import { measureSms } from './gsm.ts';
import { unknownFields } from './wording.ts';
import { COMMON_FIELDS, type Written } from './write.ts';

/** Where somebody stands, as one chooses whom to write to. */
export const STANDINGS = ['coming', 'not-confirmed', 'confirmed', 'waiting'] as const;

/** What may still be missing of somebody. */
export const MISSING = ['preparation', 'wishes', 'cv', 'opened'] as const;

/** Whom a message goes to: those of whom all of this is true. */
export const Audience = z.object({
  to: z.enum(['candidates', 'recruiters']).default('candidates'),
  standing: z.enum(STANDINGS).default('coming'),
  /** The organisation that brings them; null for all of them. */
  partnerId: z.uuid().nullable().default(null),
  /** Who reads in this language. */
  language: z.enum(READER_LOCALES).nullable().default(null),
  /** Of whom something is still missing; "opened": who never followed their link, of recruiters too. */
  missing: z.enum(MISSING).nullable().default(null),
  /** One way for all; null for the one that reaches each best. */
  channel: z.enum(CHANNELS).nullable().default(null),
});
export type Audience = z.output<typeof Audience>;

/** Room for a name, the link and the rest. */
export const LONGEST_SHORT = 80;

/** What is written to a list. Fields such as {name} stand for what they say of each reader. */
export const SendingWords = z.object({
  subject: z.string().trim().min(1).max(120),
  text: z.string().trim().min(1).max(3_000),
  short: z.string().trim().min(1).max(LONGEST_SHORT),
});
export type SendingWords = z.output<typeof SendingWords>;

/** As the words of a message. */
export function asWords({ subject, text, short }: SendingWords): Words {
  return { subject, body: text, sms: `[{name}, ]${short}` };
}

/** The first field that no message has; null when all of them are known. */
export function strangeField(
  { subject, body, sms }: Words,
  known: readonly string[] = COMMON_FIELDS,
): string | null {
  return unknownFields(`${subject} ${body} ${sms}`, known)[0] ?? null;
}

/** Whether somebody would get it as several SMS. */
export function isTooLong({ sms }: Pick<Written, 'sms'>): boolean {
  const { alphabet, parts } = measureSms(sms);
  return alphabet === 'gsm' && parts > 1;
}
