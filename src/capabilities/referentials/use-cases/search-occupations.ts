import { z } from 'zod';
import { anyone } from '../../../kernel/actor.ts';
import { done } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { OccupationTitle } from '../schema.ts';
import { loadedReferentials } from '../store/load.ts';
import { searchTitles } from '../store/search.ts';

/** Finds job titles as people type them. Public words: whoever fills in a form may ask. */
export const searchOccupations = query({
  name: 'search-occupations',
  summary: 'Chercher un métier par son nom',
  input: z.object({ search: z.string().trim().max(80).nullable().default(null) }),
  output: z.object({
    titles: z.array(OccupationTitle),
    /** Source and licence, to be shown with the titles; null where nothing is loaded. */
    notice: z.string().nullable(),
  }),
  token: 'events',
  allow: () => anyone(),
  async run({ db }, { search }) {
    const loaded = await loadedReferentials(db);
    return done({
      titles: search === null ? [] : await searchTitles(db, search, 20),
      notice: loaded.find(({ name }) => name === 'rome')?.notice ?? null,
    });
  },
});
