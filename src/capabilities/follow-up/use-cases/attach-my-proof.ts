import { z } from 'zod';
import { Upload } from '../../../kernel/files.ts';
import { done, notFound, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { CV_REFUSALS, keepCertificate, readyCv } from '../../people/queries.ts';
import { Month } from '../schema.ts';
import { attachProof } from '../store/follow-ups.ts';
import { mine } from './shared/mine.ts';

/** A photograph of the contract, or a letter: kept in the person's own file, opened by who follows them and nobody else. */
export const attachMyProof = command({
  name: 'attach-my-proof',
  summary: 'Joindre une preuve de ma situation',
  input: z.object({ month: Month, file: Upload }),
  output: z.object({ attached: z.boolean() }),
  refusals: ['not-asked', ...CV_REFUSALS],
  token: null,
  allow: (actor) => actor.attends(),
  async prepare(_, { file }) {
    return await readyCv(file);
  },
  async run({ db, scope, now, note }, { month }, proof) {
    const found = await mine(db, scope, now);
    if (found === null || found.personId === null || proof === null) return notFound();
    if (found.month !== month || found.said.situation === null) return refused('not-asked');
    const proofId = await keepCertificate(db, found.personId, proof, now);
    await attachProof(db, { registrationId: scope.registrationId, month }, proofId);
    await note('own-proof-attached', { month });
    return done({ attached: true });
  },
});
