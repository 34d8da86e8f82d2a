import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { dueOn } from '../rules/due.ts';
import { firstQuestion } from '../rules/questions.ts';
import { MONTHS, MyFollowUp, QUESTIONS } from '../schema.ts';
import { listMet } from '../store/follow-ups.ts';
import { mine } from './shared/mine.ts';

/** The candidate's page months later: one question at a time, then what was said, to be changed at will. */
export const viewMyFollowUp = query({
  name: 'view-my-follow-up',
  summary: 'Dire où j’en suis, quelques mois après',
  input: z.object({ ask: z.enum(QUESTIONS).nullable().catch(null).default(null) }),
  output: MyFollowUp,
  token: null,
  allow: (actor) => actor.attends(),
  async run({ db, scope, now }, { ask }) {
    const found = await mine(db, scope, now);
    if (found === null) return notFound();
    const { calendar, month, said, before } = found;
    const { eventDate, today } = calendar;
    const isAnswered = said.situation !== null;
    // Whoever opens the page by the message begins at the beginning; a later question stands on what was said before.
    const question =
      month === null ? null : isAnswered ? ask : ask === 'situation' ? ask : firstQuestion(before);
    return done({
      event: { id: scope.eventId, name: calendar.name, date: eventDate },
      firstName: found.firstName,
      month,
      nextOn:
        month === null
          ? (MONTHS.map((one) => dueOn(eventDate, one)).find((day) => day > today) ?? null)
          : null,
      question,
      said: month === null ? null : said,
      before: before?.situation === 'working' || before?.situation === 'internship' ? before : null,
      met: await listMet(db, scope.registrationId),
      hasProof: said.proofId !== null,
    });
  },
});
