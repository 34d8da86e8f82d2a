import { z } from 'zod';
import { Download } from '../../../kernel/files.ts';
import { done, notFound } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { findCvOfMeeting } from '../store/days.ts';

/** The CV of somebody on this recruiter's plan. Who is not on it has none, as far as this recruiter can know. */
export const downloadCv = query({
  name: 'download-cv-of-meeting',
  summary: 'Télécharger le CV d’une personne que je reçois',
  input: z.object({ meetingId: z.uuid() }),
  output: Download,
  token: null,
  allow: (actor) => actor.recruits(),
  async run({ db, scope }, { meetingId }) {
    const file = await findCvOfMeeting(db, scope, meetingId);
    return file === null ? notFound() : done(file);
  },
});
