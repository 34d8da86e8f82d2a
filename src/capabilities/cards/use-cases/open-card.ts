import { z } from 'zod';
import { anyone } from '../../../kernel/actor.ts';
import { done } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { forgetGuesses, mayTry, noteWrongTry } from '../../access/queries.ts';
import { linkOfRecruiter, linkOfRegistration } from '../../events/queries.ts';
import { partsOf } from '../rules.ts';
import { findCard } from '../store.ts';

/**
 * Leads from the ten characters of a card to its person's page. A wrong code is an answer and not a refusal, because a
 * refusal would undo the try it has to count; the answer is the same whether there is such a card or not.
 */
export const openCard = command({
  name: 'open-card',
  summary: 'Ouvrir ma page avec le code de ma carte',
  input: z.object({ code: z.string().max(40) }),
  output: z.object({ link: z.string().nullable() }),
  token: null,
  unfenced: 'looks for the card of somebody nobody knows yet',
  allow: anyone,
  async run(context, { code }) {
    const { db } = context;
    const parts = partsOf(code);
    if (parts === null) return done({ link: null });
    const card = await findCard(db, parts.front);
    const target = parts.front;
    const eventId = card?.eventId ?? null;
    if (!(await mayTry(context, { target, what: 'card', eventId }))) return done({ link: null });
    if (card === null || !card.proves(parts.back)) {
      await noteWrongTry(context, 'card');
      return done({ link: null });
    }
    await forgetGuesses(db, `card:${target}`);
    const { holder, linkGeneration } = card;
    const linkOf = holder.kind === 'candidate' ? linkOfRegistration : linkOfRecruiter;
    return done({ link: linkOf({ id: holder.id, linkGeneration }) });
  },
});
