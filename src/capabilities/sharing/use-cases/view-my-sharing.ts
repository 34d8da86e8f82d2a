import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { Sharing } from '../schema.ts';
import { findSharing } from '../store.ts';
import { asShown, OneRecruiter } from './shared/choosing.ts';

/** What recruiters read of me, by my personal link. */
export const viewMySharing = query({
  name: 'view-my-sharing',
  summary: 'Voir ce que les recruteurs verront de moi',
  input: OneRecruiter,
  output: z.object({ sharing: Sharing, recruiterId: z.uuid().nullable() }),
  token: null,
  allow: (actor) => actor.attends(),
  async run({ db, scope }, { recruiter }) {
    const sharing = await findSharing(db, scope.eventId, scope.registrationId);
    return sharing === null ? notFound() : done(asShown(sharing, recruiter));
  },
});
