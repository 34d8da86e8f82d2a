import { z } from 'zod';
import { thePerson } from '../../../kernel/journal.ts';
import { done, notFound, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { abilitiesNamed } from '../../referentials/queries.ts';
import { FileEntry } from '../schema.ts';
import { followersOf } from '../store/caseload.ts';
import { saveFile } from '../store/files.ts';
import { countryOfPostcode, phoneFor } from './shared/contact.ts';
import { coded } from './shared/titles.ts';

/** Writes the file of a person as it is now said; who wrote meanwhile is not written over. */
export const updatePersonFile = command({
  name: 'update-person-file',
  summary: 'Changer la fiche d’une personne suivie',
  input: FileEntry.extend({ personId: z.uuid(), revision: z.int().nullable().default(null) }),
  output: z.object({}),
  refusals: ['phone-wrong', 'file-changed', 'birth-year-wrong'],
  token: 'people',
  allow: (actor) => actor.follows(),
  async run({ db, scope, now, note }, { personId, revision, skillCodes, ownSkills, wanted, ...entry }) {
    const [follower] = await followersOf(db, scope, personId, now);
    if (!follower) return notFound();
    const phone = await phoneFor(db, follower.organisationId, entry.phone);
    if (phone === 'wrong') return refused('phone-wrong', {}, 'phone');
    if (entry.birthYear !== null && entry.birthYear > Number(now.slice(0, 4)))
      return refused('birth-year-wrong', {}, 'birthYear');
    const skills = [
      ...(await abilitiesNamed(db, skillCodes)).map(({ code, label }) => ({ code, label })),
      ...ownSkills.map((label) => ({ code: null, label })),
    ];
    const change = {
      ...entry,
      phone,
      country: countryOfPostcode(entry.postcode),
      wanted: await coded(db, wanted),
      skills,
    };
    if (!(await saveFile(db, personId, change, { revision, now }))) return refused('file-changed');
    await note('person-file-updated', { person: thePerson(personId) });
    return done({});
  },
});
