// Who owes an answer, what was answered, and who was told it.
import { z } from 'zod';
import { EventHeading } from '../events/schema.ts';
import { REASONS, RESULTS } from '../meetings/schema.ts';

/** How many answers came of how many interviews. */
export const Rate = z.object({ met: z.int(), answered: z.int() });
export type Rate = z.output<typeof Rate>;

/** A recruiter as the organiser chases them. */
export const Answering = z.object({
  recruiterId: z.uuid(),
  company: z.string(),
  contactName: z.string().nullable(),
  phone: z.string().nullable(),
  email: z.string().nullable(),
  /** Interviews held that wait for an answer. */
  owed: z.int(),
  /** The end of the first of them; null when none is owed. */
  since: z.string().nullable(),
  rate: Rate,
  /** The same company at earlier events of this organisation; null when this is the first. */
  earlier: Rate.nullable(),
  reminders: z.int(),
  remindedAt: z.string().nullable(),
});
export type Answering = z.output<typeof Answering>;

/** An answer to pass on. */
export const Given = z.object({
  meetingId: z.uuid(),
  registrationId: z.uuid(),
  candidate: z.string(),
  partner: z.string().nullable(),
  company: z.string(),
  result: z.enum(RESULTS),
  reason: z.enum(REASONS).nullable(),
  words: z.string().nullable(),
  givenAt: z.string(),
  /** By whom the person was told this very answer; null when not yet. */
  told: z.enum(['message', 'staff']).nullable(),
  toldAt: z.string().nullable(),
});
export type Given = z.output<typeof Given>;

export const AnswersPage = z.object({
  event: EventHeading,
  dueAt: z.string(),
  /** The day has passed by the event's own clock. */
  late: z.boolean(),
  rate: Rate,
  /** For the organiser; empty for a partner. */
  recruiters: z.array(Answering),
  given: z.array(Given),
});
export type AnswersPage = z.output<typeof AnswersPage>;

/** One interview on the candidate's own page: the answer, or until when it is awaited. */
export const MyAnswer = z.object({
  meetingId: z.uuid(),
  company: z.string(),
  result: z.enum(RESULTS).nullable(),
  reason: z.enum(REASONS).nullable(),
  words: z.string().nullable(),
});
export type MyAnswer = z.output<typeof MyAnswer>;

export const MyAnswers = z.object({
  event: z.object({ name: z.string(), date: z.string() }),
  firstName: z.string(),
  dueOn: z.string(),
  answers: z.array(MyAnswer),
});
export type MyAnswers = z.output<typeof MyAnswers>;
