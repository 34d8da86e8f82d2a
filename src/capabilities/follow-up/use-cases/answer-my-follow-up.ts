import { z } from 'zod';
import { done, notFound, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { CONTRACTS } from '../../events/schema.ts';
import { questionAfter, tidy } from '../rules/questions.ts';
import { type FollowUp, Month, QUESTIONS, type Question, type Said, SITUATIONS } from '../schema.ts';
import { listMet, saveFollowUp } from '../store/follow-ups.ts';
import { mine } from './shared/mine.ts';

/** One answer of a candidate; each stands by itself, so that whoever stops half-way has said something. */
export const answerMyFollowUp = command({
  name: 'answer-my-follow-up',
  summary: 'Répondre à une question sur ma situation',
  input: z.object({
    month: Month,
    question: z.enum(QUESTIONS).exclude(['proof']),
    same: z.boolean().nullable().default(null),
    situation: z.enum(SITUATIONS).nullable().default(null),
    contract: z.enum(CONTRACTS).nullable().default(null),
    recruiterId: z.uuid().nullable().default(null),
    employer: z.string().trim().max(120).nullable().default(null),
    date: z.iso.date().nullable().default(null),
  }),
  output: z.object({ next: z.enum(QUESTIONS).nullable() }),
  refusals: ['not-asked', 'nothing-chosen', 'ends-before-start'],
  token: null,
  allow: (actor) => actor.attends(),
  async run({ db, scope, now, note }, { month, question, ...given }) {
    const found = await mine(db, scope, now);
    if (found === null) return notFound();
    if (found.month !== month) return refused('not-asked');
    const { said, before } = found;
    if (question !== 'situation' && question !== 'same' && said.situation === null)
      return refused('not-asked');
    if (given.recruiterId !== null) {
      const met = await listMet(db, scope.registrationId);
      if (!met.some(({ recruiterId }) => recruiterId === given.recruiterId)) return notFound();
    }
    if (question === 'same' && given.same !== true) return done({ next: 'situation' as const });
    const next = applied(said, before, question, given);
    if (next === null) return refused('nothing-chosen');
    if (question === 'ends' && next.startsOn !== null && given.date !== null && given.date < next.startsOn)
      return refused('ends-before-start', {}, 'date');
    const written = tidy(next);
    const of = { eventId: scope.eventId, registrationId: scope.registrationId, month };
    await saveFollowUp(db, of, written, { how: 'link', who: null }, now);
    if (question === 'situation' || question === 'same')
      await note('own-follow-up-answered', { month, situation: written.situation });
    return done({ next: questionAfter(question, written) });
  },
});

type Given = Readonly<{
  situation: Said['situation'] | null;
  contract: Said['contract'];
  recruiterId: string | null;
  employer: string | null;
  date: string | null;
}>;

/** What is known after an answer; null when the answer says nothing. */
function applied(said: FollowUp, before: FollowUp | null, question: Question, given: Given): Said | null {
  const { contract, startsOn, endsOn, employer, recruiterId, sameEmployer, town } = said;
  const now = { contract, startsOn, endsOn, employer, recruiterId, sameEmployer, town };
  if (question === 'same') {
    if (before === null || before.situation === null) return null;
    const { contract, startsOn, endsOn, employer, recruiterId, town } = before;
    return {
      situation: before.situation,
      contract,
      startsOn,
      endsOn,
      employer,
      recruiterId,
      town,
      sameEmployer: true,
    };
  }
  if (question === 'situation')
    return given.situation === null
      ? null
      : { ...now, situation: given.situation, sameEmployer: before?.contract ? false : null };
  const situation = said.situation!;
  if (question === 'contract')
    return given.contract === null ? null : { ...now, situation, contract: given.contract };
  if (question === 'employer')
    return { ...now, situation, recruiterId: given.recruiterId, employer: given.employer };
  // A day that is not known is left open.
  if (question === 'starts') return { ...now, situation, startsOn: given.date };
  return { ...now, situation, endsOn: given.date };
}
