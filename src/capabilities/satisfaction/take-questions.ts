import { z } from 'zod';
import type { Signal } from '../../kernel/outbox.ts';
import type { SignalContext } from '../../web/capability.ts';
import { AUDIENCES, MOST_QUESTIONS, Question } from './schema.ts';
import { addQuestion, copyQuestions, listQuestions } from './store/satisfaction.ts';

const Brought = z.object({ eventId: z.uuid(), questions: z.array(Question) });
const EditionMade = z.object({ eventId: z.uuid(), previousEventId: z.uuid() });

/** The next edition of an event of this house asks what the one before asked. */
export async function takeQuestions({ db }: SignalContext, { payload }: Signal): Promise<void> {
  const { eventId, previousEventId } = EditionMade.parse(payload);
  await copyQuestions(db, previousEventId, eventId);
}

/** An event that was made from an edition file asks what that edition asked. */
export async function takeQuestionsOfFile({ db }: SignalContext, { payload }: Signal): Promise<void> {
  const { eventId, questions } = Brought.parse(payload);
  // The signal may come twice.
  if ((await listQuestions(db, eventId, null, { withRetired: true })).length > 0) return;
  for (const audience of AUDIENCES)
    for (const question of questions.filter((one) => one.audience === audience).slice(0, MOST_QUESTIONS))
      await addQuestion(db, { eventId, ...question });
}
