import { z } from 'zod';
import { CONTRACTS, EventHeading } from '../events/schema.ts';
import { RESULTS } from '../meetings/schema.ts';
import { ResultLine } from '../outcomes/schema.ts';

/** How many of each result. */
export const ResultCounts = z.record(z.enum(RESULTS), z.int().min(0));
export type ResultCounts = z.output<typeof ResultCounts>;

/** The same figures for the whole event, for a partner, for anything that gathers people. */
export const Figures = z.object({
  registered: z.int(),
  present: z.int(),
  absent: z.int(),
  /** Meetings of the plan as it ended. */
  planned: z.int(),
  held: z.int(),
  /** People present with fewer interviews held than the event promised. */
  belowFloor: z.int(),
  results: ResultCounts,
  /** People with at least one result other than "no" and "training". */
  peopleWithAFuture: z.int(),
  /** Interviews after which both sides would go on. */
  mutual: z.int(),
  /** Interviews held that the recruiter has answered. */
  answered: z.int(),
});
export type Figures = z.output<typeof Figures>;

export const PartnerLine = z.object({
  partnerId: z.uuid().nullable(),
  name: z.string().nullable(),
  figures: Figures,
});
export type PartnerLine = z.output<typeof PartnerLine>;

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
  partners: z.array(PartnerLine),
  needs: z.array(NeedReport),
  rounds: z.array(RoundReport),
});
export type Report = z.output<typeof Report>;

/** A report with what its page says around it. */
export const EventReport = z.object({
  event: EventHeading,
  timeZone: z.string(),
  floor: z.int(),
  report: Report,
  /** This edition against the one before; null when there is nothing to compare with, or for a partner. */
  editions: Comparison.nullable(),
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
