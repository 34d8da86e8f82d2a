import { z } from 'zod';
import { LOCALES } from '../../../kernel/locale.ts';
import { done, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { listStations } from '../../sites/queries.ts';
import { makePile } from '../rules/make-parts.ts';
import { KINDS, kindsAgainFor, kindsFor, LABEL_FORMATS } from '../schema.ts';
import { addPack, lastPrinted } from '../store.ts';
import { collect } from './shared/collect.ts';

/** Makes the sheets of the plan as it stands: all of them, some kinds, or those that changed since the last printing. */
export const makePack = command({
  name: 'make-pack',
  summary: 'Préparer les feuilles à imprimer',
  input: z.object({
    eventId: z.uuid(),
    /** None: every kind that the reader may print. */
    kinds: z.array(z.enum(KINDS)).default([]),
    /** The sheets of the people concerned by what changed since the last printing, and the list of it. */
    onlyChanged: z.boolean().default(false),
    labels: z.enum(LABEL_FORMATS).default('cut'),
    /** Of the lists; a candidate’s sheet is in the candidate’s own language. */
    locale: z.enum(LOCALES).default('fr'),
  }),
  output: z.object({ packId: z.uuid() }),
  refusals: ['nothing-to-print', 'nothing-printed-yet', 'nothing-changed'],
  token: 'plan',
  allow: (actor, { eventId }) => actor.takesPartIn(eventId),
  async run({ db, scope, actor, now, note, announce }, { eventId, kinds, onlyChanged, labels, locale }) {
    const since = onlyChanged ? await lastPrinted(db, scope) : null;
    if (onlyChanged && since === null) return refused('nothing-printed-yet');
    const material = await collect(db, scope, now, { locale, since });
    if (material.since?.changes.length === 0) return refused('nothing-changed');
    const { planVersion } = material.event;
    const offered = onlyChanged
      ? kindsAgainFor(scope.as)
      : kindsFor(scope.as, {
          published: planVersion > 0,
          stations: (await listStations(db, scope)).length > 0,
        });
    const chosen = kinds.length === 0 ? offered : offered.filter((kind) => kinds.includes(kind));
    const pile = makePile(material, chosen, locale, { labels });
    if (pile.parts.length === 0) return refused('nothing-to-print');
    const packId = await addPack(
      db,
      scope,
      { version: planVersion, sinceVersion: since, pile, askedBy: actor.name },
      now,
    );
    await note('pack-asked', { version: planVersion, again: onlyChanged });
    await announce('paper.pack-asked', { eventId, packId });
    return done({ packId });
  },
});
