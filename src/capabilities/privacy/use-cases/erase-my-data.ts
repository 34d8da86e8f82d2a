import { z } from 'zod';
import type { TableOfData } from '../../../kernel/personal-data.ts';
import { done, notFound } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { Sure } from '../schema.ts';
import { findSubject } from '../store/own-data.ts';
import { forgetPerson } from './shared/forget.ts';
import { isPass } from './shared/pass.ts';
import { OWN } from './shared/reasons.ts';

/** Everything that is held of me goes, at once and for good. */
export const eraseMyDataOf = (declared: readonly TableOfData[]) =>
  command({
    name: 'erase-my-data',
    summary: 'Effacer toutes mes données',
    input: z.object({ pass: z.string().max(500), sure: Sure }),
    output: z.object({ event: z.string() }),
    token: null,
    unfenced: OWN,
    allow: (actor) => actor.attends(),
    async run({ db, scope, now, note, announce }, { pass }) {
      if (!isPass(pass, scope.registrationId, now)) return notFound();
      const subject = await findSubject(db, scope, scope.registrationId);
      if (subject === null) return notFound();
      await forgetPerson({ db, now, announce }, declared, subject.personId, 'asked');
      await note('own-data-erased');
      return done({ event: subject.event });
    },
  });
