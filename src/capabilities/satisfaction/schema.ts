// What people thought of the event: three questions that never change, and those that the organisation adds.
import { z } from 'zod';
import { EventHeading } from '../events/schema.ts';

export const AUDIENCES = ['candidate', 'recruiter', 'partner'] as const;
export const Audience = z.enum(AUDIENCES);
export type Audience = z.output<typeof Audience>;

/** The same three for everybody, so that editions can be compared: the welcome, the use, whether one would come again. */
export const FIXED = ['welcome', 'useful', 'again'] as const;
export type Fixed = (typeof FIXED)[number];

/** From 4 (very much) to 1 (not at all); there is no middle to hide in. */
export const SCALE = [4, 3, 2, 1] as const;
const Score = z.int().min(1).max(4).nullable().default(null);

export const QUESTION_KINDS = ['scale', 'text'] as const;

/** More questions for one audience than these and nobody answers any. */
export const MOST_QUESTIONS = 5;

/** A question as it is asked, at whichever event. */
export const Question = z.object({
  audience: Audience,
  kind: z.enum(QUESTION_KINDS),
  label: z.string().trim().min(3).max(200),
});
export type Question = z.output<typeof Question>;

export const OwnQuestion = z.object({
  id: z.uuid(),
  audience: Audience,
  kind: z.enum(QUESTION_KINDS),
  label: z.string(),
});
export type OwnQuestion = z.output<typeof OwnQuestion>;

/** What somebody answers; every question may be left out. */
export const Opinion = z.object({
  welcome: Score,
  useful: Score,
  again: Score,
  own: z
    .array(
      z.object({
        questionId: z.uuid(),
        score: Score,
        text: z.string().trim().max(1000).nullable().default(null),
      }),
    )
    .max(20)
    .default([]),
  words: z.string().trim().max(1000).nullable().default(null),
});
export type Opinion = z.output<typeof Opinion>;

/** The form of one person: the questions, and what they said before. */
export const OpinionPage = z.object({
  event: z.object({ name: z.string(), date: z.string() }),
  audience: Audience,
  questions: z.array(OwnQuestion),
  said: Opinion.nullable(),
});
export type OpinionPage = z.output<typeof OpinionPage>;

/** Fewer answers than these would speak of somebody: nothing of them is shown. */
export const FEWEST_SHOWN = 5;

/** The answers to one question; null where they are too few to be shown. */
export const QuestionResult = z.object({
  key: z.string(),
  /** Words of an added question; null for the three that have words of their own. */
  label: z.string().nullable(),
  kind: z.enum(QUESTION_KINDS),
  base: z.int(),
  /** How many chose 4, 3, 2 and 1. */
  counts: z.array(z.int()).nullable(),
  texts: z.array(z.string()).nullable(),
});
export type QuestionResult = z.output<typeof QuestionResult>;

export const AudienceResult = z.object({
  audience: Audience,
  answers: z.int(),
  /** How many people could answer; null where it is not known. */
  people: z.int().nullable(),
  results: z.array(QuestionResult),
});
export type AudienceResult = z.output<typeof AudienceResult>;

export const SatisfactionPage = z.object({
  event: EventHeading,
  /** For the organiser; empty for a partner. */
  audiences: z.array(AudienceResult),
  questions: z.array(OwnQuestion),
  /** The form of a partner's member; null for the organiser. */
  mine: OpinionPage.nullable(),
});
export type SatisfactionPage = z.output<typeof SatisfactionPage>;

export const SlipPage = z.object({
  event: EventHeading,
  audience: Audience,
  questions: z.array(OwnQuestion),
});
export type SlipPage = z.output<typeof SlipPage>;
