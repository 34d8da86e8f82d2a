import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { abilitiesOf, loadedReferentials } from '../../referentials/queries.ts';
import { Ability, OccupationTitle } from '../../referentials/schema.ts';
import { PersonFile } from '../schema.ts';
import { followersOf } from '../store/caseload.ts';
import { findFile } from '../store/files.ts';
import { titlesToOffer } from './shared/titles.ts';

/** The file of a person as a form, with the titles and the abilities to choose from. */
export const viewPersonEdit = query({
  name: 'view-person-edit',
  summary: 'Ouvrir la fiche d’une personne pour la changer',
  input: z.object({ personId: z.uuid() }),
  output: z.object({
    person: PersonFile,
    titles: z.array(OccupationTitle),
    /** What the wanted occupations ask for, to tick. */
    abilities: z.array(Ability),
    /** Source and licence of titles and abilities. */
    notice: z.string().nullable(),
  }),
  token: 'people',
  allow: (actor) => actor.follows(),
  opens: (_, { personId }) => ({ what: 'file', personId }),
  async run({ db, scope, now }, { personId }) {
    if ((await followersOf(db, scope, personId, now)).length === 0) return notFound();
    const person = (await findFile(db, personId))!;
    const loaded = await loadedReferentials(db);
    return done({
      person,
      titles: await titlesToOffer(db, person.wanted),
      abilities: await abilitiesOf(
        db,
        person.wanted.flatMap(({ code }) => code ?? []),
      ),
      notice: loaded.find(({ name }) => name === 'rome')?.notice ?? null,
    });
  },
});
