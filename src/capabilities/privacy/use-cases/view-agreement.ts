import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { eventHeading } from '../../events/queries.ts';
import { EventHeading } from '../../events/schema.ts';
import { Notice } from '../schema.ts';
import { findNotice } from '../store/notice.ts';

/** The agreement between the organisations of an event (GDPR, article 26), filled in from its settings. */
export const viewAgreement = query({
  name: 'view-agreement',
  summary: 'Préparer l’accord entre les organisations d’un événement',
  input: z.object({ eventId: z.uuid() }),
  output: z.object({ event: EventHeading, notice: Notice }),
  token: null,
  allow: (actor, { eventId }) => actor.organises(eventId),
  async run({ db, scope }, { eventId }) {
    const notice = await findNotice(db, { eventId });
    if (notice === null) return notFound();
    return done({ event: await eventHeading(db, scope), notice });
  },
});
