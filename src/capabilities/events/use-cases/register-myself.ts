import { z } from 'zod';
import { anyone } from '../../../kernel/actor.ts';
import { theCandidate } from '../../../kernel/journal.ts';
import { done, notFound, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { cvProblem } from '../../people/queries.ts';
import { linkOfRegistration } from '../queries.ts';
import { eventNow, registrationStands } from '../rules/moments.ts';
import { CandidateEntry, withTimes } from '../schema.ts';
import { findFacts } from '../store/events.ts';
import { listPartners } from '../store/partners.ts';
import { phoneOf } from './shared/contacts.ts';
import { registerPerson } from './shared/registering.ts';
import { mayRegisterWith } from './shared/registration-limit.ts';

/**
 * Somebody registers from the public page, with or without e-mail and phone, and gets a personal link. The answer is
 * the same whether the person was known or not.
 */
export const registerMyself = command({
  name: 'register-myself',
  summary: 'M’inscrire à un événement',
  input: withTimes(
    CandidateEntry.extend({
      slug: z.string().max(80),
      consent: z
        .boolean()
        .default(false)
        .refine((agreed) => agreed, { error: 'consent-missing' }),
    }),
  ),
  output: z.object({ link: z.string() }),
  refusals: [
    'registration-closed',
    'phone-wrong',
    'cv-not-pdf',
    'cv-too-large',
    'partner-unknown',
    'too-many-with-contact',
  ],
  token: null,
  unfenced: 'nobody is known before they are registered',
  allow: anyone,
  async run({ db, now, note, announce }, entry) {
    const event = await findFacts(db, { slug: entry.slug });
    if (event === null || !event.public) return notFound();
    if (!registrationStands(event, eventNow(event, now))) return refused('registration-closed');
    const phone = await phoneOf(db, event.organisationId, entry.phone);
    if (phone === 'wrong') return refused('phone-wrong', {}, 'phone');
    const problem = entry.cv === null ? null : cvProblem(entry.cv);
    if (problem !== null) return refused(problem, {}, 'cv');
    const partners = await listPartners(db, event.id);
    if (
      entry.partnerId !== null &&
      !partners.some(({ organisationId }) => organisationId === entry.partnerId)
    )
      return refused('partner-unknown', {}, 'partnerId');
    if (!(await mayRegisterWith({ db, now }, { eventId: event.id, email: entry.email, phone })))
      return refused('too-many-with-contact', {}, entry.email === null ? 'phone' : 'email');
    const { registrationId: id, linkGeneration } = await registerPerson(
      { db, now, announce },
      {
        eventId: event.id,
        organisationId: entry.partnerId ?? event.organisationId,
        counsellorId: null,
        source: 'self',
        entry: { ...entry, phone },
        note: null,
      },
    );
    await note('registered-myself', { name: theCandidate(id) }, event.id);
    return done({ link: linkOfRegistration({ id, linkGeneration }) });
  },
});
