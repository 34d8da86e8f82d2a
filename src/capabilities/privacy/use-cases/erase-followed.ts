import { z } from 'zod';
import { thePerson } from '../../../kernel/journal.ts';
import type { TableOfData } from '../../../kernel/personal-data.ts';
import { done, notFound } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { Sure } from '../schema.ts';
import { findFollowed } from '../store/followed.ts';
import { forgetFor } from './shared/forget.ts';
import { ERASES } from './shared/reasons.ts';

/** Somebody who is followed asked to be erased: what the asker's organisations hold goes at once. */
export const eraseFollowedOf = (declared: readonly TableOfData[]) =>
  command({
    name: 'erase-followed',
    summary: 'Effacer les données d’une personne suivie qui le demande',
    input: z.object({ personId: z.uuid(), sure: Sure }),
    output: z.object({}),
    token: null,
    unfenced: ERASES,
    allow: (actor) => actor.follows(),
    async run({ db, scope, now, note, announce }, { personId }) {
      const person = await findFollowed(db, scope, personId, now);
      if (person === null) return notFound();
      for (const organisationId of person.organisationIds)
        await forgetFor({ db, now, announce }, declared, { personId, organisationId });
      await note('person-erased', { name: thePerson(personId) });
      return done({});
    },
  });
