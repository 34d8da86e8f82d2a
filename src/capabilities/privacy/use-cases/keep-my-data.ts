import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { findSubject, keepFile } from '../store/own-data.ts';
import { isPass } from './shared/pass.ts';
import { OWN } from './shared/reasons.ts';

export const keepMyData = command({
  name: 'keep-my-data',
  summary: 'Demander que mon dossier soit gardé',
  input: z.object({ pass: z.string().max(500) }),
  output: z.object({}),
  token: null,
  unfenced: OWN,
  allow: (actor) => actor.attends(),
  async run({ db, scope, now, note }, { pass }) {
    if (!isPass(pass, scope.registrationId, now)) return notFound();
    const subject = await findSubject(db, scope, scope.registrationId);
    if (subject === null) return notFound();
    await keepFile(db, subject.personId, now);
    await note('file-kept');
    return done({});
  },
});
