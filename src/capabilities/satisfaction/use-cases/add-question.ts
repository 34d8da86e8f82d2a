import { z } from 'zod';
import { done, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { MOST_QUESTIONS, Question } from '../schema.ts';
import { listQuestions, addQuestion as writeQuestion } from '../store/satisfaction.ts';

/** A question of the organisation's own, beside the three. */
export const addQuestion = command({
  name: 'add-question',
  summary: 'Ajouter une question de satisfaction',
  input: Question.extend({ eventId: z.uuid() }),
  output: z.object({ questionId: z.uuid() }),
  refusals: ['too-many-questions'],
  token: 'events',
  allow: (actor, { eventId }) => actor.organises(eventId),
  async run({ db, note }, question) {
    const asked = await listQuestions(db, question.eventId, question.audience);
    if (asked.length >= MOST_QUESTIONS)
      return refused('too-many-questions', { most: MOST_QUESTIONS }, 'label');
    const questionId = await writeQuestion(db, question);
    await note('question-added', { label: question.label });
    return done({ questionId });
  },
});
