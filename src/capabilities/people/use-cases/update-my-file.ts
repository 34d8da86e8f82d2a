import { z } from 'zod';
import { done, notFound, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { readPhone } from '../rules/phones.ts';
import { OwnFacts } from '../schema.ts';
import { personOfRegistration, saveFile } from '../store/files.ts';
import { countryOfPostcode } from './shared/contact.ts';
import { coded } from './shared/titles.ts';

/** A person puts their own file right, by the personal link. The name is the counsellor's to change. */
export const updateMyFile = command({
  name: 'update-my-file',
  summary: 'Corriger ma fiche',
  input: OwnFacts,
  output: z.object({}),
  refusals: ['phone-wrong'],
  token: null,
  allow: (actor) => actor.attends(),
  async run({ db, scope, now, note }, { wanted, ...facts }) {
    const personId = await personOfRegistration(db, scope.registrationId);
    if (personId === null) return notFound();
    const read = facts.phone === null ? null : readPhone(facts.phone, 'BE');
    if (read?.problem === 'phone-invalid') return refused('phone-wrong', {}, 'phone');
    const change = {
      ...facts,
      phone: read?.value ?? null,
      country: countryOfPostcode(facts.postcode),
      wanted: await coded(db, wanted),
    };
    await saveFile(db, personId, change, { revision: null, now });
    await note('own-file-updated');
    return done({});
  },
});
