import { z } from 'zod';
import { anyone } from '../../../kernel/actor.ts';
import { done, notFound } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { publicEventAt } from '../../events/queries.ts';
import { PublicFair } from '../schema.ts';
import { findFair, standsNow } from '../store/fairs.ts';
import { standCards } from './shared/fair-view.ts';

/** The fair of a public event, while it is open: which companies, what they look for, who is there. */
export const viewPublicFair = query({
  name: 'view-public-fair',
  summary: 'Voir le salon en ligne d’un événement',
  input: z.object({ slug: z.string().max(80) }),
  output: PublicFair,
  token: null,
  unfenced: 'shows to anybody what the stands show to everybody, and its output names each field',
  allow: anyone,
  async run({ db }, { slug }) {
    const event = await publicEventAt(db, slug);
    if (event === null) return notFound();
    const { open, talkMinutes, registers } = await findFair(db, event.id);
    if (!open) return notFound();
    const stands = await standCards(db, event.id, await standsNow(db, event.id));
    return done({ event, talkMinutes, registers, stands });
  },
});
