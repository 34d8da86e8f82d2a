import { z } from 'zod';
import { readsOf } from '../../../kernel/file-reads.ts';
import type { TableOfData } from '../../../kernel/personal-data.ts';
import { done, notFound } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { MyFile } from '../schema.ts';
import { collect, collectFiles, whoseIs } from '../store/collect.ts';
import { findSubject } from '../store/own-data.ts';
import { isPass } from './shared/pass.ts';
import { OWN } from './shared/reasons.ts';

/** All that is held of me, and who opened my file. */
export const viewAllOfMeOf = (declared: readonly TableOfData[]) =>
  query({
    name: 'view-all-of-me',
    summary: 'Voir tout ce qui est gardé sur moi, et qui l’a ouvert',
    input: z.object({ pass: z.string().max(500) }),
    output: MyFile,
    token: null,
    unfenced: OWN,
    allow: (actor) => actor.attends(),
    async run({ db, scope, now }, { pass }) {
      const { registrationId } = scope;
      if (!isPass(pass, registrationId, now)) return notFound();
      const subject = await findSubject(db, scope, registrationId);
      const whose = await whoseIs(db, registrationId);
      if (subject === null || whose === null) return notFound();
      return done({
        event: subject.event,
        firstName: subject.firstName,
        eraseAt: subject.eraseAt,
        held: await collect(db, declared, whose),
        files: (await collectFiles(db, whose.personId)).map(({ name }) => name),
        reads: await readsOf(db, whose.personId, 100),
      });
    },
  });
