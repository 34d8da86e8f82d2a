import { z } from 'zod';
import { done, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { eventFacts, eventHeading, listPartners } from '../../events/queries.ts';
import { EventHeading } from '../../events/schema.ts';
import { announcement } from '../rules/messages/announcement.ts';
import { Audience, asWords, isTooLong, SendingWords, strangeField } from '../rules/sendings.ts';
import { writeMessage } from '../rules/write.ts';
import { SendingPreview } from '../schema.ts';
import { countChannels, peopleIn, sampleLink } from './shared/audience.ts';

/** So many people to choose from, to see the message as one of them gets it. */
const SHOWN_READERS = 30;

/** Shows whom a message would go to, by which channels, and how one of them gets it. Nothing is written to anybody. */
export const previewSending = command({
  name: 'preview-sending',
  summary: 'Voir un message à une liste avant de l’envoyer',
  input: z.object({
    eventId: z.uuid(),
    ...Audience.shape,
    ...SendingWords.shape,
    readerId: z.uuid().nullable().default(null),
  }),
  output: SendingPreview.extend({ event: EventHeading }),
  refusals: ['nobody-in-list', 'field-unknown', 'sms-too-long'],
  token: 'people',
  allow: (actor, { eventId }) => actor.organises(eventId) ?? actor.brings(eventId),
  async run({ db, scope }, { eventId, readerId, ...asked }) {
    const words = asWords(asked);
    const strange = strangeField(words);
    if (strange !== null) return refused('field-unknown', { field: strange }, 'text');
    const people = await peopleIn(db, scope, asked);
    const [first] = people;
    if (first === undefined) return refused('nobody-in-list');
    const event = await eventFacts(db, eventId);
    const writeTo = (person: (typeof people)[number]) =>
      writeMessage(announcement, {
        reader: { name: person.shownName.split(' ')[0]!, locale: person.locale, link: sampleLink() },
        event,
        facts: {},
        own: words,
      });
    if (people.some((person) => isTooLong(writeTo(person)))) return refused('sms-too-long', {}, 'short');
    const reader = people.find(({ id }) => id === readerId) ?? first;
    return done({
      event: await eventHeading(db, scope),
      partners: scope.as === 'partner' ? [] : await listPartners(db, eventId),
      asked,
      people: people.length,
      channels: countChannels(people, asked),
      readers: people.slice(0, SHOWN_READERS).map(({ id, shownName }) => ({ id, name: shownName })),
      reader: { id: reader.id, name: reader.shownName },
      written: writeTo(reader),
    });
  },
});
