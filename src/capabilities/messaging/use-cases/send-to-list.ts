import { z } from 'zod';
import { done, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { Audience, asWords, SendingWords, strangeField } from '../rules/sendings.ts';
import { addSending } from '../store/audience.ts';
import { peopleIn } from './shared/audience.ts';

/** Writes to everybody in an audience, each by the channel that reaches them. */
export const sendToList = command({
  name: 'send-to-list',
  summary: 'Envoyer un message à une liste',
  input: z.object({ eventId: z.uuid(), ...Audience.shape, ...SendingWords.shape }),
  output: z.object({ people: z.int() }),
  refusals: ['nobody-in-list', 'field-unknown'],
  token: 'people',
  allow: (actor, { eventId }) => actor.organises(eventId) ?? actor.brings(eventId),
  async run({ db, scope, now, note, announce }, { eventId, subject, text, short, ...audience }) {
    const words = { subject, text, short };
    const strange = strangeField(asWords(words));
    if (strange !== null) return refused('field-unknown', { field: strange }, 'text');
    const people = await peopleIn(db, scope, audience);
    if (people.length === 0) return refused('nobody-in-list');
    const { organisationId } = scope;
    const sendingId = await addSending(
      db,
      { eventId, organisationId, audience, words, people: people.length },
      now,
    );
    const idsOf = (kind: string) => people.filter((person) => person.kind === kind).map(({ id }) => id);
    await announce('messaging.sending-asked', {
      sendingId,
      registrationIds: idsOf('candidate'),
      recruiterIds: idsOf('recruiter'),
    });
    await note('sent-to-list', { people: people.length });
    return done({ people: people.length });
  },
});
