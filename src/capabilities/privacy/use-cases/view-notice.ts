import { z } from 'zod';
import { anyone } from '../../../kernel/actor.ts';
import { done, notFound } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { ageOfDigitalConsent } from '../../people/schema.ts';
import { Notice } from '../schema.ts';
import { findNotice } from '../store/notice.ts';
import { PUBLIC } from './shared/reasons.ts';

/** What is done with the data of who takes part in an event, in simple words and in full. */
export const viewNotice = query({
  name: 'view-notice',
  summary: 'Lire ce qui est fait de mes données',
  input: z.object({ slug: z.string().max(80) }),
  output: Notice.extend({ consentAge: z.int() }),
  token: null,
  unfenced: PUBLIC,
  allow: anyone,
  async run({ db }, { slug }) {
    const notice = await findNotice(db, { slug });
    if (notice === null || !notice.public) return notFound();
    return done({ ...notice, consentAge: ageOfDigitalConsent(notice.country) });
  },
});
