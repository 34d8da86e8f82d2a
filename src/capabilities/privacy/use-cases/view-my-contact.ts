import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { findContact } from '../store/staff.ts';

/** What is held of me as somebody who recruits, and who holds it. */
export const viewMyContact = query({
  name: 'view-my-contact',
  summary: 'Voir mes coordonnées de recrutement et qui les garde',
  input: z.object({}),
  output: z.object({
    company: z.string(),
    event: z.string(),
    host: z.string(),
    name: z.string(),
    email: z.string().nullable(),
    phone: z.string().nullable(),
  }),
  token: null,
  allow: (actor) => actor.recruits(),
  async run({ db, scope }) {
    const contact = await findContact(db, scope);
    return contact === null ? notFound() : done(contact);
  },
});
