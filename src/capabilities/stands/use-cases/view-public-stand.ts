import { z } from 'zod';
import { anyone } from '../../../kernel/actor.ts';
import { done, notFound } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { publicEventAt } from '../../events/queries.ts';
import { PublicStand } from '../schema.ts';
import { findFair, standsNow } from '../store/fairs.ts';
import { standDetail } from './shared/fair-view.ts';

/** A stand of an open fair, with its films and papers. */
export const viewPublicStand = query({
  name: 'view-public-stand',
  summary: 'Voir un stand du salon en ligne',
  input: z.object({ slug: z.string().max(80), standId: z.uuid() }),
  output: PublicStand,
  token: null,
  unfenced: 'as view-public-fair',
  allow: anyone,
  async run({ db }, { slug, standId }) {
    const event = await publicEventAt(db, slug);
    if (event === null) return notFound();
    const { open, registers } = await findFair(db, event.id);
    if (!open) return notFound();
    const stand = await standDetail(db, event.id, await standsNow(db, event.id, { id: standId }), standId);
    return stand === null ? notFound() : done({ event, registers, stand });
  },
});
