import { z } from 'zod';
import { theCandidate } from '../../../kernel/journal.ts';
import { done, notFound } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { Grade } from '../schema.ts';
import { putGrade } from '../store/wishes.ts';

export const gradeWisher = command({
  name: 'grade-wisher',
  summary: 'Dire si je veux rencontrer une personne',
  input: z.object({ registrationId: z.uuid(), grade: Grade.nullable().default(null) }),
  output: z.object({ registrationId: z.uuid(), grade: Grade.nullable() }),
  token: null,
  allow: (actor) => actor.recruits(),
  async run({ db, scope, now, note }, { registrationId, grade }) {
    if (!(await putGrade(db, scope, { registrationId, grade }, now))) return notFound();
    await note('wisher-graded', {
      candidate: theCandidate(registrationId),
      grade: grade ?? 'none',
    });
    return done({ registrationId, grade });
  },
});
