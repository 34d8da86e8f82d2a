import { z } from 'zod';
import { thePerson } from '../../../kernel/journal.ts';
import { done, notFound, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { twinsOf } from '../../events/queries.ts';
import { moveFile } from '../../people/queries.ts';
import { fuller, MERGE_FIELDS, type MergeField, type Side } from '../../people/schema.ts';
import { Choices, Clash } from '../schema.ts';
import { addMerge, entriesOf, writtenOf } from '../store.ts';
import { joinTwins } from './shared/twins.ts';

/**
 * Makes two entries of one's own caseload one, field by field: of each the value that was chosen, else the fuller one.
 * Where both are on the list of one event their registrations become one, the earlier. What is moved is remembered, so
 * that it can be undone.
 */
export const mergePeople = command({
  name: 'merge-people',
  summary: 'Fusionner deux fiches de la même personne',
  input: z.object({
    organisationId: z.uuid(),
    keptId: z.uuid(),
    goneId: z.uuid(),
    take: Choices.prefault({}),
  }),
  output: z.object({
    mergeId: z.uuid(),
    /** The entry that stays: the one that was registered first where both are on a list. */
    keptId: z.uuid(),
    clashes: z.array(Clash),
  }),
  refusals: ['both-registered'],
  token: 'people',
  allow: (actor) => actor.follows(),
  async run({ db, actor, scope, now, note }, { organisationId, keptId: first, goneId: second, take }) {
    const own = (await entriesOf(db, scope, now)).filter((entry) => entry.organisationId === organisationId);
    const isOwn = (id: string) => own.some((entry) => entry.id === id);
    if (first === second || !isOwn(first) || !isOwn(second)) return notFound();
    const asked = { organisationId, keptId: first, goneId: second };
    const twins = await twinsOf(db, asked);
    const foreign = twins.find((one) => !one.own);
    if (foreign) return refused('both-registered', { event: foreign.event });
    const earliest = twins[0];
    const turned = earliest !== undefined && earliest.gone.createdAt < earliest.kept.createdAt;
    const pair = turned ? { organisationId, keptId: second, goneId: first } : asked;
    const written = await writtenOf(db, organisationId, [first, second]);
    const proposed = fuller(written.get(pair.keptId)!, written.get(pair.goneId)!);
    const taken = Object.fromEntries(
      MERGE_FIELDS.map((field) => [field, sideOf(take[field], turned) ?? proposed[field]]),
    ) as Record<MergeField, Side>;
    const joined = await joinTwins(db, pair, turned ? await twinsOf(db, pair) : twins, now);
    const moved = { ...(await moveFile(db, pair, taken, now)), ...joined };
    const mergeId = await addMerge(db, { ...pair, moved }, { by: actor.name, now });
    await note('people-merged', { person: thePerson(pair.keptId), takenOut: joined.clashes.length });
    return done({ mergeId, keptId: pair.keptId, clashes: joined.clashes });
  },
});

/** What was chosen of the first entry and the second, said of the one that stays and the one that goes. */
function sideOf(chosen: Side | null, turned: boolean): Side | null {
  if (chosen === null || !turned) return chosen;
  return chosen === 'kept' ? 'gone' : 'kept';
}
