import { z } from 'zod';
import { thePerson } from '../../../kernel/journal.ts';
import { languagesOf } from '../../../kernel/locale.ts';
import { done, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { NewPerson } from '../schema.ts';
import { colleagues } from '../store/caseload.ts';
import { addPerson as add, findInCaseload, lockCaseload } from '../store.ts';
import { phoneFor } from './shared/contact.ts';

/** Opens the file of somebody whom an organisation begins to follow: the first contact. */
export const addPerson = command({
  name: 'add-person',
  summary: 'Ouvrir la fiche d’une personne',
  input: NewPerson,
  output: z.object({ personId: z.uuid() }),
  refusals: ['phone-wrong', 'person-known', 'counsellor-unknown'],
  token: 'people',
  allow: (actor) => actor.follows(),
  async run({ db, scope, now, note }, { organisationId: asked, counsellorId, ...person }) {
    const organisationId = asked ?? scope.organisationIds[0]!;
    if (!scope.organisationIds.includes(organisationId))
      return refused('counsellor-unknown', {}, 'organisationId');
    const staff = await colleagues(db, scope);
    const isStaff = staff.some(
      (one) => one.accountId === counsellorId && one.organisationId === organisationId,
    );
    if (counsellorId !== null && !isStaff) return refused('counsellor-unknown', {}, 'counsellorId');
    const phone = await phoneFor(db, organisationId, person.phone);
    if (phone === 'wrong') return refused('phone-wrong', {}, 'phone');
    await lockCaseload(db, organisationId, person);
    // Only one's own caseload is looked at: whether others know the person does not show.
    if ((await findInCaseload(db, organisationId, { ...person, phone })) !== null)
      return refused('person-known', { name: `${person.firstName} ${person.lastName}` });
    const languages = languagesOf(person.readingLocale, person.locale);
    const personId = await add(db, { ...person, ...languages, phone }, { organisationId, counsellorId }, now);
    await note('person-added', { person: thePerson(personId) });
    return done({ personId });
  },
});
