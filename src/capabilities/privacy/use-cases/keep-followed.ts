import { z } from 'zod';
import { thePerson } from '../../../kernel/journal.ts';
import { done, notFound } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { findFollowed } from '../store/followed.ts';
import { keepFile } from '../store/own-data.ts';

/** Who follows a person says that the file stays. */
export const keepFollowed = command({
  name: 'keep-followed',
  summary: 'Garder le dossier d’une personne suivie',
  input: z.object({ personId: z.uuid() }),
  output: z.object({}),
  token: null,
  allow: (actor) => actor.follows(),
  async run({ db, scope, now, note }, { personId }) {
    if ((await findFollowed(db, scope, personId, now)) === null) return notFound();
    await keepFile(db, personId, now);
    await note('person-kept', { name: thePerson(personId) });
    return done({});
  },
});
