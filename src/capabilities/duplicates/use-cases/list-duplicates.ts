import { z } from 'zod';
import { done } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { duplicatePairs } from '../../people/queries.ts';
import { differing, filledIn, fuller, type Written } from '../../people/schema.ts';
import { DoneMerge, Pair } from '../schema.ts';
import { type CaseloadEntry, entriesOf, listMerges, sharedEventsOf, writtenOf } from '../store.ts';

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
    const shown = pairs.slice(0, MOST_PAIRS);
    const written = new Map<string, Written>();
    for (const organisationId of new Set(shown.map((pair) => pair.organisationId)))
      for (const [id, said] of await writtenOf(
        db,
        organisationId,
        shown
          .filter((pair) => pair.organisationId === organisationId)
          .flatMap(({ one, other }) => [one.id, other.id]),
      ))
        written.set(`${organisationId} ${id}`, said);
    const events = await sharedEventsOf(
      db,
      shown.map(({ one, other }) => [one.id, other.id]),
    );
    return done({
      pairs: shown.map((pair, index) => {
        const [one, other] = [pair.one, pair.other].map(
          ({ id }) => written.get(`${pair.organisationId} ${id}`)!,
        ) as [Written, Written];
        const proposed = fuller(one, other);
        return {
          ...pair,
          events: events[index]!,
          filled: filledIn(one, other),
          differences: differing(one, other).map((field) => ({
            field,
            one: [...one[field]],
            other: [...other[field]],
            proposed: proposed[field],
          })),
        };
      }),
      found: pairs.length,
      merges: await listMerges(db, scope),
    });
  },
});
