import { z } from 'zod';
import { Download } from '../../../kernel/files.ts';
import { done, notFound } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { findCvOfWisher } from '../store/wishes.ts';

export const downloadWisherCv = query({
  name: 'download-wisher-cv',
  summary: 'Lire le CV d’une personne qui souhaite me rencontrer',
  input: z.object({ registrationId: z.uuid() }),
  output: Download,
  token: null,
  allow: (actor) => actor.recruits(),
  async run({ db, scope }, { registrationId }) {
    const cv = await findCvOfWisher(db, scope, registrationId);
    return cv ? done(cv) : notFound();
  },
});
