import { z } from 'zod';
import { anyone } from '../../../kernel/actor.ts';
import { theCandidate } from '../../../kernel/journal.ts';
import { LOCALES } from '../../../kernel/locale.ts';
import { done, notFound, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { linkOfRegistration, publicEventAt, registerVisitor } from '../../events/queries.ts';
import { findFair } from '../store/fairs.ts';

/** Somebody comes to an open fair: first and last name are enough, and the link is theirs. */
export const registerAtFair = command({
  name: 'register-at-fair',
  summary: 'Entrer au salon en ligne',
  input: z.object({
    slug: z.string().max(80),
    firstName: z.string().trim().min(1).max(80),
    lastName: z.string().trim().min(1).max(80),
    email: z.string().trim().toLowerCase().max(200).pipe(z.email()).nullable().default(null),
    locale: z.enum(LOCALES).default('fr'),
    consent: z
      .boolean()
      .default(false)
      .refine((agreed) => agreed, { error: 'consent-missing' }),
  }),
  output: z.object({ link: z.string() }),
  refusals: ['fair-closed', 'fair-full', 'too-many-at-fair'],
  token: null,
  unfenced: 'nobody is known before they are registered',
  allow: anyone,
  async run({ db, now, note, announce }, { slug, consent: _, ...who }) {
    const event = await publicEventAt(db, slug);
    if (event === null) return notFound();
    const fair = await findFair(db, event.id);
    if (!fair.open || !fair.registers) return refused('fair-closed');
    const registered = await registerVisitor({ db, now, announce }, event, who);
    if (registered === 'too-many') return refused('too-many-at-fair', {}, 'email');
    if (registered.status === 'waiting') return refused('fair-full');
    await note('registered-at-fair', { name: theCandidate(registered.registrationId) }, event.id);
    const { registrationId: id, linkGeneration } = registered;
    return done({ link: linkOfRegistration({ id, linkGeneration }) });
  },
});
