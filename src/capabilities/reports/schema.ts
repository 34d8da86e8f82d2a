import { z } from 'zod';
import { CONTRACTS, EventHeading, HALF_DAYS } from '../events/schema.ts';
import { RESULTS } from '../meetings/schema.ts';
import { ResultLine } from '../outcomes/schema.ts';
import { BREAKDOWNS, FIGURES } from './rules/catalogue.ts';
import { MEETING_CHANNELS } from './rules/counted.ts';
import { LONGEST_EDITION } from './rules/edition-limits.ts';

/** How many of each result. */
export const ResultCounts = z.record(z.enum(RESULTS), z.int().min(0));
export type ResultCounts = z.output<typeof ResultCounts>;

/** Every figure of some people: of the whole event, of a partner. Null: not to be counted here. */
export const Figures = z.record(z.enum(FIGURES), z.int().nullable());
export type Figures = z.output<typeof Figures>;

/** The people told apart by one trait. A cell of null is hidden: small, or it would tell a small one. */
export const Breakdown = z.object({
  kind: z.enum(BREAKDOWNS),
  groups: z.array(
    z.object({
      /** Null for those whom nobody can place. */
      key: z.string().nullable(),
      /** A name of its own (a partner, a stream); bands and sexes are named by the reader's language. */
      name: z.string().nullable(),
      cells: z.partialRecord(z.enum(FIGURES), z.int().nullable()),
    }),
  ),
});
export type Breakdown = z.output<typeof Breakdown>;

export const NeedReport = z.object({
  needId: z.uuid(),
  company: z.string(),
  title: z.string(),
  contract: z.enum(CONTRACTS),
  positions: z.int(),
  /** Interviews held by the recruiter of this need. */
  held: z.int(),
  results: ResultCounts,
});
export type NeedReport = z.output<typeof NeedReport>;

export const RoundReport = z.object({
  round: z.int(),
  startsAt: z.string(),
  planned: z.int(),
  held: z.int(),
  missed: z.int(),
});
export type RoundReport = z.output<typeof RoundReport>;

export const ChannelReport = z.object({
  channel: z.enum(MEETING_CHANNELS),
  planned: z.int(),
  held: z.int(),
  missed: z.int(),
});
export type ChannelReport = z.output<typeof ChannelReport>;

/** The few figures by which two editions are compared. */
export const EditionFigures = z.object({
  name: z.string(),
  candidates: z.int().min(0).nullable(),
  recruiters: z.int().min(0).nullable(),
  interviews: z.int().min(0).nullable(),
  hired: z.int().min(0).nullable(),
  internships: z.int().min(0).nullable(),
});
export type EditionFigures = z.output<typeof EditionFigures>;

/** The figures that two editions are compared by, in the order they are shown. */
export const EDITION_KEYS = ['candidates', 'recruiters', 'interviews', 'hired', 'internships'] as const;

/** Two editions, figure by figure; the difference is null where one of them is not known. */
export const Comparison = z.object({
  before: EditionFigures,
  now: EditionFigures,
  lines: z.array(
    z.object({
      key: z.enum(EDITION_KEYS),
      before: z.int().nullable(),
      now: z.int().nullable(),
      difference: z.int().nullable(),
    }),
  ),
});
export type Comparison = z.output<typeof Comparison>;

export const Report = z.object({
  recruiters: z.object({ expected: z.int(), present: z.int() }),
  all: Figures,
  breakdowns: z.array(Breakdown),
  needs: z.array(NeedReport),
  rounds: z.array(RoundReport),
  /** How people met; none where all sat at a table, and in copies from before there was a choice. */
  channels: z.array(ChannelReport).default([]),
});
export type Report = z.output<typeof Report>;

/** A half-day of the event, with how many of those present signed for it. */
export const SignedHalfDay = z.object({ part: z.enum(HALF_DAYS), signed: z.int(), present: z.int() });
export type SignedHalfDay = z.output<typeof SignedHalfDay>;

/** What is frozen of a report, and all that its tables need. */
export const CountedReport = z.object({
  floor: z.int(),
  report: Report,
  signatures: z.array(SignedHalfDay),
});
export type CountedReport = z.output<typeof CountedReport>;

export const FROZEN_BECAUSE = ['closing', 'asked'] as const;

/** A copy of the report as it stood at a moment. */
export const FrozenReport = z.object({
  id: z.uuid(),
  because: z.enum(FROZEN_BECAUSE),
  frozenAt: z.string(),
  frozenBy: z.string().nullable(),
});
export type FrozenReport = z.output<typeof FrozenReport>;

/** A copy with its figures: what its file holds. */
export const FrozenCopy = CountedReport.extend({
  name: z.string(),
  date: z.string(),
  timeZone: z.string(),
  frozenAt: z.string(),
});
export type FrozenCopy = z.output<typeof FrozenCopy>;

/** A line of a funder's template: a figure under the funder's name for it, or a name alone, to be filled in by hand. */
export const TemplateField = z.object({
  figure: z.enum(FIGURES).nullable().default(null),
  /** Null: as this software calls the figure. */
  label: z.string().trim().max(160).nullable().default(null),
});
export type TemplateField = z.output<typeof TemplateField>;

export const Template = z.object({
  /** An id, or the name of the one that is shipped. */
  id: z.string(),
  name: z.string(),
  bySex: z.boolean(),
  fields: z.array(TemplateField),
});
export type Template = z.output<typeof Template>;

/** What an organisation saves: the lines with their place in the order. */
export const TemplateEntry = z.object({
  eventId: z.uuid(),
  /** Null makes a new one. */
  templateId: z.uuid().nullable().default(null),
  name: z.string().trim().min(1).max(120),
  bySex: z.boolean().default(false),
  fields: z
    .array(TemplateField.extend({ position: z.int().min(1).max(999).nullable().default(null) }))
    .max(100)
    .default([]),
});
export type TemplateEntry = z.output<typeof TemplateEntry>;

/** A template with the figures of an event. */
export const FilledTemplate = z.object({
  template: Template,
  /** Whether the network lets people be counted by sex. */
  sexAllowed: z.boolean(),
  sexes: z.array(z.string().nullable()),
  rows: z.array(TemplateField.extend({ value: z.int().nullable(), bySex: z.array(z.int().nullable()) })),
});
export type FilledTemplate = z.output<typeof FilledTemplate>;

/** What an edition file holds, before anything is made of it. */
export const EditionPreview = z.object({
  organisation: z.object({ id: z.uuid(), name: z.string() }),
  /** The file as it was sent: the next press sends it again. */
  text: z.string(),
  name: z.string(),
  date: z.string(),
  place: z.string(),
  rounds: z.int(),
  tables: z.int(),
  recruiters: z.array(z.object({ company: z.string(), needs: z.array(z.string()), pitch: z.boolean() })),
  results: EditionFigures,
});
export type EditionPreview = z.output<typeof EditionPreview>;

/** The next edition, from a file: its own name and day, and everything else as it was. */
export const EditionStart = z.object({
  organisationId: z.uuid(),
  edition: z.string().min(1).max(LONGEST_EDITION),
  name: z.string().trim().min(1).max(120),
  date: z.iso.date(),
  withRecruiters: z.boolean().default(true),
});
export type EditionStart = z.output<typeof EditionStart>;

export const SEXES = ['female', 'male', 'other'] as const;

/** What reports count somebody by; read by nothing else. */
export const StatisticLine = z.object({
  /** The registration. */
  id: z.uuid(),
  personId: z.uuid(),
  name: z.string(),
  sex: z.enum(SEXES).nullable(),
  stream: z.string().nullable(),
});
export type StatisticLine = z.output<typeof StatisticLine>;

export const StatisticEntry = z.object({
  eventId: z.uuid(),
  people: z
    .array(
      z.object({
        id: z.uuid(),
        sex: z.enum(SEXES).nullable().default(null),
        stream: z.string().trim().max(80).nullable().default(null),
      }),
    )
    .max(2000)
    .default([]),
});

/** A sheet that people sign, by its half-day or by the id of an hour of preparation. */
export const SheetChoice = z.object({
  sheet: z.string(),
  part: z.enum(HALF_DAYS).nullable(),
  /** Of an hour of preparation. */
  title: z.string().nullable(),
  date: z.string().nullable(),
});
export type SheetChoice = z.output<typeof SheetChoice>;

export const SIGNED_HOW = ['paper', 'screen'] as const;

/** Somebody on a sheet. */
export const SheetLine = z.object({
  id: z.uuid(),
  name: z.string(),
  code: z.string().nullable(),
  partnerId: z.uuid().nullable(),
  partner: z.string().nullable(),
  came: z.boolean(),
  how: z.enum(SIGNED_HOW).nullable(),
  signedAt: z.string().nullable(),
  /** What was drawn on the screen: an SVG path on a field of 600 by 200; null for a signature without. */
  drawing: z.string().nullable(),
});
export type SheetLine = z.output<typeof SheetLine>;

/** A report with what its page says around it. */
export const EventReport = CountedReport.extend({
  event: EventHeading,
  timeZone: z.string(),
  /** This edition against the one before; null when there is nothing to compare with, or for a partner. */
  editions: Comparison.nullable(),
  /** All editions in a row, the oldest first and this one last; empty like `editions`. */
  history: z.array(EditionFigures),
  /** When somebody said that the event is over and done. */
  closedAt: z.string().nullable(),
  /** The last round is over: it can be closed. */
  over: z.boolean(),
  frozen: z.array(FrozenReport),
});
export type EventReport = z.output<typeof EventReport>;

/** The report with each interview: what the file holds. */
export const FullReport = EventReport.extend({ lines: z.array(ResultLine) });
export type FullReport = z.output<typeof FullReport>;

/** What is typed of an edition that was not held with this software. */
export const PreviousFigures = EditionFigures.extend({
  eventId: z.uuid(),
  name: z.string().trim().min(1).max(120),
});

export type { HalfDayPart } from '../events/schema.ts';
// What screens need of the rules.
export {
  AFTER_FIGURES,
  BASE_WORDS,
  BREAKDOWN_FIGURES,
  type BreakdownKind,
  DAY_FIGURES,
  FIGURE_GROUPS,
  FIGURES,
  type Figure,
  type FigureGroup,
  GROUPS,
} from './rules/catalogue.ts';
export { ESF_PLUS } from './rules/esf-plus.ts';
export { type Share, shareOf } from './rules/shares.ts';
