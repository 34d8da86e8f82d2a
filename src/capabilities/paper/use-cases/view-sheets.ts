import { z } from 'zod';
import { LOCALES } from '../../../kernel/locale.ts';
import { done, notFound } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { eventFacts, eventHeading } from '../../events/queries.ts';
import { EventHeading } from '../../events/schema.ts';
import { listStations } from '../../sites/queries.ts';
import { makePile } from '../rules/make-parts.ts';
import { KINDS, kindsFor, LABEL_FORMATS, Pile } from '../schema.ts';
import { collect } from './shared/collect.ts';

/** The sheets of one kind as a page to print: the same content as in the pack, of the plan as it stands. */
export const viewSheets = query({
  name: 'view-sheets',
  summary: 'Voir des feuilles à imprimer',
  input: z.object({
    eventId: z.uuid(),
    kind: z.enum(KINDS).nullable().default(null).catch(null),
    /** Language of the lists. */
    in: z.enum(LOCALES).default('fr').catch('fr'),
    labels: z.enum(LABEL_FORMATS).default('cut').catch('cut'),
  }),
  output: z.object({
    event: EventHeading,
    kinds: z.array(z.enum(KINDS)),
    kind: z.enum(KINDS).nullable(),
    in: z.enum(LOCALES),
    pile: Pile,
  }),
  token: 'plan',
  allow: (actor, { eventId }) => actor.takesPartIn(eventId),
  async run({ db, scope, now }, { eventId, kind, in: locale, labels }) {
    const { planVersion } = await eventFacts(db, eventId);
    const stations = (await listStations(db, scope)).length > 0;
    const kinds = kindsFor(scope.as, { published: planVersion > 0, stations });
    if (kind !== null && !kindsFor(scope.as, { published: true, stations }).includes(kind)) return notFound();
    // What is drawn of the plan has nothing on it yet, and its address is not wrong.
    const tooEarly = kind !== null && !kinds.includes(kind);
    const shown = tooEarly ? null : (kind ?? kinds[0] ?? null);
    const material = await collect(db, scope, now, { locale });
    return done({
      event: await eventHeading(db, scope),
      kinds,
      kind: shown,
      in: locale,
      pile: makePile(material, shown === null ? [] : [shown], locale, { labels }),
    });
  },
});
