import { z } from 'zod';
import { done, notFound, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { attendeesOf, eventFacts } from '../queries.ts';
import { eventNow, stageOf } from '../rules/moments.ts';
import { REGISTRATION_STATUSES } from '../schema.ts';
import { answerFor } from './shared/answering.ts';

const NOTES = { yes: 'came-confirmed', no: 'came-cancelled' } as const;

/** A candidate says by the personal link: I come, or I do not come. Who had cancelled takes a place again, if one is left. */
export const answerInvitation = command({
  name: 'answer-invitation',
  summary: 'Dire si je viens',
  input: z.object({ answer: z.enum(['yes', 'no']) }),
  output: z.object({ status: z.enum(REGISTRATION_STATUSES) }),
  refusals: ['event-over'],
  token: null,
  allow: (actor) => actor.attends(),
  async run({ db, scope, now, note, announce }, { answer }) {
    const { eventId, registrationId } = scope;
    const event = await eventFacts(db, eventId);
    if (stageOf(event, eventNow(event, now)) === 'after') return refused('event-over');
    const find = async () => (await attendeesOf(db, eventId, { id: registrationId }))[0];
    const before = await find();
    if (!before) return notFound();
    const who = { eventId, registrationId, status: before.status };
    await answerFor({ db, now, announce }, who, answer === 'yes');
    await note(NOTES[answer]);
    return done({ status: (await find())!.status });
  },
});
