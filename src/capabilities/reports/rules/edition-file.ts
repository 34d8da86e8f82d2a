import { z } from 'zod';
import { EventSettings, EventTable, StaffRecruiterEntry } from '../../events/schema.ts';
import { Question } from '../../satisfaction/schema.ts';
import { EditionSite } from '../../sites/schema.ts';
import { EditionFigures } from '../schema.ts';
import { FIGURES } from './catalogue.ts';

export const EDITION_FORMAT = 'tremplin-edition';
/** Raised when a file of this version could be read wrongly by an earlier one. */
export const EDITION_VERSION = 1;
/** What an edition keeps of a recruiter: the company and what it looked for, nobody's name or address. */
export const EditionRecruiter = StaffRecruiterEntry.pick({
  company: true,
  sector: true,
  city: true,
  website: true,
  locale: true,
  seats: true,
  firstTable: true,
  interviewRounds: true,
  pitch: true,
}).extend({
  /** When the company last said that its needs hold. */
  confirmedAt: z.iso.datetime().nullable().default(null),
  // A company that came without saying what it looks for is taken along as it was.
  needs: z.array(StaffRecruiterEntry.shape.needs.element).max(20),
});
export type EditionRecruiter = z.output<typeof EditionRecruiter>;

/** What an event says in its own words, and which messages go by themselves when. Whoever reads it checks it again. */
export const EditionMessages = z.object({
  texts: z
    .array(
      z.object({
        kind: z.string().max(60),
        locale: z.string().max(5),
        subject: z.string().max(300),
        body: z.string().max(10_000),
        sms: z.string().max(1_000),
      }),
    )
    .max(200),
  /** Wall times; null where the event keeps the usual quiet hours. */
  settings: z
    .object({
      quietFrom: z.string().max(5).nullable(),
      quietUntil: z.string().max(5).nullable(),
      mostPerDay: z.int().min(1).max(50),
      /** Left out by earlier versions. */
      nextMinutes: z.int().nullable().default(null),
    })
    .nullable(),
  reminders: z
    .array(
      z.object({
        kind: z.string().max(60),
        isOn: z.boolean(),
        days: z.int().nullable(),
        atTime: z.string().max(5).nullable(),
        minutes: z.int().nullable(),
        channel: z.string().max(20),
      }),
    )
    .max(50),
});
export type EditionMessages = z.output<typeof EditionMessages>;

/** What the organisation asked people besides the three usual questions; left out by earlier versions: nothing. */
export const EditionQuestions = z.array(Question).max(50).default([]);

const NO_MESSAGES: EditionMessages = { texts: [], settings: null, reminders: [] };

/** One event as a whole, and nobody in it: what the next one starts from, here or on another instance. */
export const Edition = z.object({
  format: z.literal(EDITION_FORMAT),
  version: z.literal(EDITION_VERSION),
  exportedAt: z.string().max(40),
  settings: EventSettings,
  tables: z.array(EventTable.extend({ label: z.string().max(80).nullable() })).max(500),
  /** Left out by earlier versions: none. Each name once, and one of them the hall at most. */
  sites: z
    .array(EditionSite)
    .max(100)
    .refine((sites) => new Set(sites.map(({ name }) => name)).size === sites.length)
    .refine((sites) =>
      sites.every(({ opensAt, closesAt }) => opensAt === null || closesAt === null || opensAt < closesAt),
    )
    .refine((sites) => sites.filter(({ isHall }) => isHall).length <= 1)
    .default([]),
  recruiters: z.array(EditionRecruiter).max(500),
  /** Left out by earlier versions: the usual words and reminders. */
  messages: EditionMessages.default(NO_MESSAGES),
  questions: EditionQuestions,
  results: z.object({
    edition: EditionFigures.extend({ name: z.string().max(120) }),
    figures: z.partialRecord(z.enum(FIGURES), z.int().min(0).nullable()),
  }),
});
export type Edition = z.output<typeof Edition>;

export const EDITION_PROBLEMS = [
  'edition-not-json',
  'edition-other',
  'edition-newer',
  'edition-broken',
] as const;
export type EditionProblem = (typeof EDITION_PROBLEMS)[number];

/** Reads an edition file; what is wrong with it otherwise, and where. */
export function readEdition(
  text: string,
): { edition: Edition } | { problem: EditionProblem; at: string | null } {
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { problem: 'edition-not-json', at: null };
  }
  const head = z.object({ format: z.literal(EDITION_FORMAT), version: z.int() }).safeParse(file);
  if (!head.success) return { problem: 'edition-other', at: null };
  if (head.data.version > EDITION_VERSION) return { problem: 'edition-newer', at: null };
  const read = Edition.safeParse(file);
  if (!read.success) return { problem: 'edition-broken', at: read.error.issues[0]!.path.join('.') };
  return { edition: read.data };
}
