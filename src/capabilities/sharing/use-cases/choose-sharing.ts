import { z } from 'zod';
import { notFound } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { attendeeIn } from '../../events/queries.ts';
import { SharingChoice } from '../schema.ts';
import { choose } from './shared/choosing.ts';

/** Who accompanies somebody ticks for them what they said aloud: kept as assisted. */
export const chooseSharing = command({
  name: 'choose-sharing',
  summary: 'Choisir avec une personne ce que les recruteurs verront d’elle',
  input: SharingChoice.extend({ eventId: z.uuid(), registrationId: z.uuid() }),
  output: z.object({}),
  token: 'people',
  allow: (actor, { eventId }) => actor.organises(eventId) ?? actor.brings(eventId),
  async run(context, { eventId, registrationId, ...choice }) {
    const attendee = await attendeeIn(context.db, context.scope, registrationId);
    if (attendee === null || !attendee.named) return notFound();
    return choose(context, { eventId, registrationId }, { ...choice, assisted: true });
  },
});
