import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { listQuestions, retireQuestion as writeRetired } from '../store/satisfaction.ts';

/** A question is asked no more. */
export const retireQuestion = command({
  name: 'retire-question',
  summary: 'Ne plus poser une question de satisfaction',
  input: z.object({ eventId: z.uuid(), questionId: z.uuid() }),
  output: z.object({ questionId: z.uuid() }),
  token: 'events',
  allow: (actor, { eventId }) => actor.organises(eventId),
  async run({ db, now, note }, { eventId, questionId }) {
    const asked = (await listQuestions(db, eventId, null)).find(({ id }) => id === questionId);
    if (asked === undefined || !(await writeRetired(db, { eventId, id: questionId }, now))) return notFound();
    await note('question-retired', { label: asked.label });
    return done({ questionId });
  },
});
