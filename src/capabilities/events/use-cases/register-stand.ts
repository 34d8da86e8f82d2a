import { z } from 'zod';
import { anyone } from '../../../kernel/actor.ts';
import { done, notFound, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { linkOfRecruiter } from '../queries.ts';
import { eventNow, registrationStands } from '../rules/moments.ts';
import { RecruiterEntry, withTimes } from '../schema.ts';
import { findFacts } from '../store/events.ts';
import { listRecruiters } from '../store/recruiters.ts';
import { phoneOf } from './shared/contacts.ts';
import { enlistRecruiter } from './shared/recruiting.ts';
import { mayRegisterWith } from './shared/registration-limit.ts';

/** A company puts itself on the list from the public page, and gets its personal link. */
export const registerStand = command({
  name: 'register-stand',
  summary: 'Inscrire mon entreprise à un événement',
  input: withTimes(RecruiterEntry.extend({ slug: z.string().max(80) })),
  output: z.object({ link: z.string() }),
  refusals: [
    'registration-closed',
    'contact-missing',
    'company-on-list',
    'phone-wrong',
    'too-many-with-contact',
  ],
  token: null,
  unfenced: 'nobody is known before they are registered',
  allow: anyone,
  async run({ db, now, note, announce }, entry) {
    const event = await findFacts(db, { slug: entry.slug });
    if (event === null || !event.public) return notFound();
    if (!registrationStands(event, eventNow(event, now))) return refused('registration-closed');
    if (entry.email === null && entry.phone === null) return refused('contact-missing', {}, 'email');
    const phone = await phoneOf(db, event.organisationId, entry.phone);
    if (phone === 'wrong') return refused('phone-wrong', {}, 'phone');
    if (!(await mayRegisterWith({ db, now }, { eventId: event.id, email: entry.email, phone })))
      return refused('too-many-with-contact', {}, entry.email === null ? 'phone' : 'email');
    const recruiterId = await enlistRecruiter(db, event, { ...entry, phone }, { now, mayReturn: false });
    // Anybody can type a company's name: what is on the list is changed by its own link only.
    if (recruiterId === 'already-there')
      return refused('company-on-list', { company: entry.company }, 'company');
    await announce('events.recruiter-registered', { eventId: event.id, recruiterId });
    await note('stand-registered', { company: entry.company }, event.id);
    const [recruiter] = await listRecruiters(db, event.id, { id: recruiterId });
    return done({ link: linkOfRecruiter(recruiter!) });
  },
});
