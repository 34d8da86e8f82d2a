import { z } from 'zod';
import type { TableOfData } from '../../../kernel/personal-data.ts';
import { done, notFound } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { Sure } from '../schema.ts';
import { eraseContacts } from '../store/erase-staff.ts';
import { findContact } from '../store/staff.ts';
import { OWN } from './shared/reasons.ts';

/** My name and addresses go, at once and for good; my company, its needs and what came of the interviews stay. */
export const eraseMyContactOf = (declared: readonly TableOfData[]) =>
  command({
    name: 'erase-my-contact',
    summary: 'Effacer mes coordonnées de recrutement',
    input: z.object({ sure: Sure }),
    output: z.object({ event: z.string() }),
    token: null,
    unfenced: OWN,
    allow: (actor) => actor.recruits(),
    async run({ db, scope, now, note }) {
      const contact = await findContact(db, scope);
      if (contact === null) return notFound();
      await eraseContacts(db, declared, [scope.recruiterId], { reason: 'asked', now });
      await note('contact-erased', { company: contact.company });
      return done({ event: contact.event });
    },
  });
