import { z } from 'zod';
import { Download } from '../../../kernel/files.ts';
import { done, notFound } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { findCv } from '../../people/queries.ts';
import { findAttendee } from '../store/registrations.ts';

/** Somebody's CV, for the organiser and for those who follow the person. */
export const downloadCv = query({
  name: 'download-cv',
  summary: 'Télécharger le CV d’un candidat',
  input: z.object({ eventId: z.uuid(), registrationId: z.uuid() }),
  output: Download,
  token: 'people',
  allow: (actor, { eventId }) => actor.organises(eventId) ?? actor.brings(eventId),
  opens: (_, { eventId, registrationId }) => ({ what: 'document', eventId, registrationId }),
  async run({ db, scope }, { registrationId }) {
    const attendee = await findAttendee(db, scope, registrationId);
    const cv = attendee === null ? null : await findCv(db, attendee.personId);
    return cv === null ? notFound() : done(cv);
  },
});
