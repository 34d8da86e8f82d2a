import { z } from 'zod';
import { onWallClock, plusMinutes } from '../../../kernel/clock.ts';
import { done, notFound } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { answersDueAt, eventFacts, eventNow } from '../../events/queries.ts';
import { SETTLES_AFTER_HOURS } from '../rules.ts';
import { MyAnswers } from '../schema.ts';
import { firstNameOf, listMine } from '../store/answers.ts';

/** What the companies answered, in plain words; a "no" once somebody has told it, or the message has. */
export const viewMyAnswers = query({
  name: 'view-my-answers',
  summary: 'Voir les réponses des entreprises',
  input: z.object({}),
  output: MyAnswers,
  token: null,
  allow: (actor) => actor.attends(),
  async run({ db, scope, now }) {
    const firstName = await firstNameOf(db, scope);
    if (firstName === null) return notFound();
    const event = await eventFacts(db, scope.eventId);
    const at = eventNow(event, now);
    const isOver = at >= event.endsAt;
    return done({
      event: { name: event.name, date: event.date },
      firstName,
      dueOn: onWallClock(answersDueAt(event), event.timeZone).date,
      // During the evening nobody reads an answer between two interviews.
      answers: isOver ? await listMine(db, scope, at, plusMinutes(now, -SETTLES_AFTER_HOURS * 60)) : [],
    });
  },
});
