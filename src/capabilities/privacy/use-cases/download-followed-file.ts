import { z } from 'zod';
import { thePerson } from '../../../kernel/journal.ts';
import type { TableOfData } from '../../../kernel/personal-data.ts';
import { done, notFound } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { Export } from '../schema.ts';
import { collect, collectFiles } from '../store/collect.ts';
import { findFollowed, registrationIdsOf } from '../store/followed.ts';

/** What the asker's organisations reach of somebody they follow: the fence leaves out what others hold. */
export const downloadFollowedFileOf = (declared: readonly TableOfData[]) =>
  query({
    name: 'download-followed-file',
    summary: 'Télécharger les données d’une personne suivie, pour les lui remettre',
    input: z.object({ personId: z.uuid() }),
    output: Export.extend({ personId: z.uuid() }),
    token: null,
    allow: (actor) => actor.follows(),
    opens: (_, { personId }) => ({ what: 'document', personId }),
    journal: ({ personId }) => ({ action: 'data-handed-over', facts: { name: thePerson(personId) } }),
    async run({ db, scope, now }, { personId }) {
      const person = await findFollowed(db, scope, personId, now);
      if (person === null) return notFound();
      const registrationIds = await registrationIdsOf(db, personId);
      return done({
        personId,
        name: `${person.firstName} ${person.lastName}`,
        madeAt: now,
        held: await collect(db, declared, { personId, registrationIds }),
        files: await collectFiles(db, personId),
        reads: [],
      });
    },
  });
