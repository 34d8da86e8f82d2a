import type { z } from 'zod';
import type { Instant, LocalDate } from '../../../kernel/clock.ts';
import type { Locale, ReaderLocale } from '../../../kernel/locale.ts';
import type { RegistrationStatus } from '../../events/schema.ts';

/**
 * The words of a kind of message in one language. `{name}` stands for what the field of this name says; a line in which
 * a field says nothing is left out. Greeting, link, goodbye and, by SMS, the sender's address are put around them.
 */
export interface Words {
  readonly subject: string;
  /** For e-mail, letter and call: paragraphs between empty lines. */
  readonly body: string;
  /** What stands between [ and ] is left out first where 160 signs are not enough. */
  readonly sms: string;
}

export type Fields = Readonly<Record<string, string>>;
export type RecipientKind = 'candidate' | 'recruiter';

/** How facts are said: in this language, by the clock of the event. */
export interface Pen {
  readonly locale: ReaderLocale;
  readonly timeZone: string;
  /** "jeudi 12 novembre 2026" */
  date(day: LocalDate): string;
  /** "18 h 20" */
  time(instant: Instant): string;
  /** "jeudi 12 novembre 2026, 18 h 20" */
  moment(instant: Instant): string;
}

/** What a kind of message is, besides its words. */
export interface Traits {
  /** It goes at once, whatever the hour and however many went before: somebody waits for it. */
  readonly urgent?: boolean;
  /** Only the last state counts: a newer one takes the place of what waits, and a burst of changes makes one message. */
  readonly lastStateOnly?: boolean;
  /** Not about the reader's own appointment: who refused news does not get it, and it says how to refuse. */
  readonly news?: boolean;
  /** The reader's calendar goes with the e-mail. */
  readonly calendar?: boolean;
  /** Not told where there is neither an address nor a mobile number: it is not worth a call. */
  readonly notByCall?: boolean;
  /** Told by SMS or not at all. */
  readonly onlyBySms?: boolean;
  /** The page of theirs that the link leads to; left out: the first one. */
  readonly page?: string;
  /** Leaves out the link to the reader's page. */
  readonly withoutLink?: boolean;
  /** The event's own words may not replace these. */
  readonly fixed?: boolean;
  /** To a candidate it makes sense only while they stand so; left out: always. */
  readonly whileStanding?: readonly RegistrationStatus[];
}

interface Definition<F extends object> {
  /** Kebab-case, unique. */
  readonly kind: string;
  /** What staff call it. */
  readonly name: Readonly<Record<Locale, string>>;
  /** The signals that make it written, with a `Telling` for payload (kernel/telling.ts). */
  readonly signals: readonly string[];
  /** What the words need, as the telling's `facts`. */
  readonly facts: z.ZodType<F>;
  /** The facts as the words say them. The same names in every language. */
  readonly fields: (facts: F, pen: Pen) => Fields;
  /** Facts to show the words with, where nothing has happened yet. */
  readonly sample: F;
  readonly traits?: Traits;
}

/** A message that candidates read, in their six languages, and perhaps recruiters too. */
export interface CandidateKind<F extends object = object> extends Definition<F> {
  readonly to: readonly ['candidate'] | readonly ['candidate', 'recruiter'];
  readonly words: Readonly<Record<ReaderLocale, Words>>;
}

/** A message that recruiters alone read, in the languages of the screens. */
export interface RecruiterKind<F extends object = object> extends Definition<F> {
  readonly to: readonly ['recruiter'];
  readonly words: Readonly<Record<Locale, Words>>;
}

export type MessageKind = CandidateKind | RecruiterKind;

/** Says what a kind of message is. Its facts are checked when they arrive, so a table may hold kinds of all shapes. */
export function messageKind<F extends object>(definition: CandidateKind<F> | RecruiterKind<F>): MessageKind {
  return definition as unknown as MessageKind;
}

/** The words of a kind in this language; a recruiter's kind in a language of candidates alone is said in French. */
export function wordsOf(kind: MessageKind, locale: ReaderLocale): Words {
  return (kind.words as Partial<Record<ReaderLocale, Words>>)[locale] ?? kind.words.fr;
}
