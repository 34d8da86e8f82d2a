import { z } from 'zod';
import { anyone } from '../../../kernel/actor.ts';
import { theCandidate } from '../../../kernel/journal.ts';
import { done, notFound, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { networkOf } from '../../access/queries.ts';
import { CV_REFUSALS, readyCv, saveListFacts } from '../../people/queries.ts';
import { ageOfDigitalConsent, needsParent } from '../../people/schema.ts';
import { linkOfRegistration } from '../queries.ts';
import { eventNow, registrationStands } from '../rules/moments.ts';
import { CandidateEntry, PlaceChoice, withTimes } from '../schema.ts';
import { findFacts } from '../store/events.ts';
import { listPartners } from '../store/partners.ts';
import { attendFrom, PLACE_PROBLEMS } from './shared/attending.ts';
import { phoneOf } from './shared/contacts.ts';
import { registerPerson } from './shared/registering.ts';
import { mayRegisterWith } from './shared/registration-limit.ts';

/** What else a file may hold is not asked here. */
const NOTHING_MORE = { languages: [], street: null, postcode: null, town: null, readingLocale: null };

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
      ...PlaceChoice.shape,
      /** The year alone, to know who is a minor; nobody has to say it. */
      birthYear: z.int().min(1900).max(2100).nullable().default(null),
      /** Asked only of those who may be below the country's age of consent. */
      parentAgrees: z.boolean().default(false),
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
    'birth-year-wrong',
    'parent-needed',
    ...CV_REFUSALS,
    'partner-unknown',
    'too-many-with-contact',
    ...PLACE_PROBLEMS,
  ],
  token: null,
  unfenced: 'nobody is known before they are registered',
  allow: anyone,
  prepare: (_, { cv }) => readyCv(cv),
  async run({ db, now, note, announce }, entry, cv) {
    const event = await findFacts(db, { slug: entry.slug });
    if (event === null || !event.public) return notFound();
    if (!registrationStands(event, eventNow(event, now))) return refused('registration-closed');
    const phone = await phoneOf(db, event.organisationId, entry.phone);
    if (phone === 'wrong') return refused('phone-wrong', {}, 'phone');
    const today = eventNow(event, now).slice(0, 10);
    if (entry.birthYear !== null && entry.birthYear > Number(today.slice(0, 4)))
      return refused('birth-year-wrong', {}, 'birthYear');
    const { country } = await networkOf(db, event.organisationId);
    const withParent = needsParent(entry.birthYear, today, country);
    // Below the country's age of consent the person's own agreement is not enough (GDPR, article 8).
    if (withParent && !entry.parentAgrees)
      return refused('parent-needed', { age: ageOfDigitalConsent(country) }, 'parentAgrees');
    const partners = await listPartners(db, event.id);
    if (
      entry.partnerId !== null &&
      !partners.some(({ organisationId }) => organisationId === entry.partnerId)
    )
      return refused('partner-unknown', {}, 'partnerId');
    if (!(await mayRegisterWith({ db, now }, { eventId: event.id, email: entry.email, phone })))
      return refused('too-many-with-contact', {}, entry.email === null ? 'phone' : 'email');
    const {
      registrationId: id,
      personId,
      linkGeneration,
    } = await registerPerson(
      { db, now, announce },
      {
        eventId: event.id,
        organisationId: entry.partnerId ?? event.organisationId,
        counsellorId: null,
        source: 'self',
        entry: { ...entry, phone },
        cv,
        parentAgreedAt: withParent ? now : null,
        note: null,
      },
    );
    if (entry.birthYear !== null)
      await saveListFacts(db, [{ personId, ...NOTHING_MORE, birthYear: entry.birthYear }], now);
    const problem = await attendFrom({ db, now, announce }, { eventId: event.id, id }, entry);
    if (problem !== null) return refused(problem, {}, 'place');
    await note('registered-myself', { name: theCandidate(id) }, event.id);
    return done({ link: linkOfRegistration({ id, linkGeneration }) });
  },
});
