import { z } from 'zod';
import { done } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { eventHeading } from '../../events/queries.ts';
import { resultsOf } from '../rules.ts';
import { AUDIENCES, SatisfactionPage } from '../schema.ts';
import { countPeople, listQuestions, readAnswers } from '../store/satisfaction.ts';
import { opinionPage } from './shared/opinions.ts';

/** What everybody thought, for the organiser, without names; for a member of a partner the form to answer. */
export const viewSatisfaction = query({
  name: 'view-satisfaction',
  summary: 'Voir ce que chacun a pensé de l’événement',
  input: z.object({ eventId: z.uuid() }),
  output: SatisfactionPage,
  token: 'results',
  allow: (actor, { eventId }) => actor.organises(eventId) ?? actor.brings(eventId),
  async run({ db, actor, scope }, { eventId }) {
    const event = await eventHeading(db, scope);
    if (scope.as === 'partner') {
      const { identity } = actor;
      const subjectId = identity.kind === 'member' ? identity.accountId : null;
      const mine = await opinionPage(db, { eventId, audience: 'partner', subjectId });
      return done({ event, audiences: [], questions: [], mine });
    }
    const questions = await listQuestions(db, eventId, null);
    // What was answered to a question that is asked no more is still an answer.
    const everAsked = await listQuestions(db, eventId, null, { withRetired: true });
    const isRetired = (id: string) =>
      everAsked.some((one) => one.id === id) && !questions.some((one) => one.id === id);
    const answers = Map.groupBy(await readAnswers(db, eventId), ({ audience }) => audience);
    const people = { ...(await countPeople(db, eventId)), partner: null };
    const audiences = AUDIENCES.map((audience) => {
      const given = answers.get(audience) ?? [];
      const own = everAsked.filter((question) => question.audience === audience);
      const results = resultsOf(given, own).filter(({ key, base }) => base > 0 || !isRetired(key));
      return { audience, answers: given.length, people: people[audience], results };
    });
    return done({ event, audiences, questions, mine: null });
  },
});
