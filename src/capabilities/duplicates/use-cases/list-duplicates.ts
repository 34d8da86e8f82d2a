import { z } from 'zod';
import { done } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { duplicatePairs } from '../../people/queries.ts';
import { DoneMerge, Pair } from '../schema.ts';
import { type CaseloadEntry, entriesOf, listMerges } from '../store.ts';

/** Pairs shown on one page: they are decided one by one. */
const MOST_PAIRS = 50;

/** Entries of one's own caseload that are or may be one person, side by side, and merges that can be undone. */
export const listDuplicates = query({
  name: 'list-duplicates',
  summary: 'Voir les personnes qui figurent peut-être deux fois',
  input: z.object({}),
  output: z.object({ pairs: z.array(Pair), found: z.int(), merges: z.array(DoneMerge) }),
  token: 'people',
  allow: (actor) => actor.follows(),
  async run({ db, scope, now }) {
    const byOrganisation = new Map<string, CaseloadEntry[]>();
    for (const entry of await entriesOf(db, scope, now))
      byOrganisation.set(entry.organisationId, [...(byOrganisation.get(entry.organisationId) ?? []), entry]);
    const pairs = [...byOrganisation.values()].flatMap((entries) =>
      duplicatePairs(entries).map(({ first, second, sameness }) => ({
        organisationId: entries[first]!.organisationId,
        organisation: entries[first]!.organisation,
        sameness,
        one: entries[first]!,
        other: entries[second]!,
      })),
    );
    return done({
      pairs: pairs.slice(0, MOST_PAIRS),
      found: pairs.length,
      merges: await listMerges(db, scope),
    });
  },
});
