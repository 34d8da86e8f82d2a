import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { RULED, type Ruled } from '../rules/months.ts';
import { askedFor } from '../rules/proof.ts';
import { MONTHS, MyData } from '../schema.ts';
import { findSubject, followersOf } from '../store/own-data.ts';
import { rulesOf } from '../store/retention.ts';
import { OWN } from './shared/reasons.ts';

/** Who holds something of me, how long, and how I prove that I am I. */
export const viewMyData = query({
  name: 'view-my-data',
  summary: 'Voir qui garde mes données, et combien de temps',
  input: z.object({ wrong: z.coerce.boolean().default(false) }),
  output: MyData,
  token: null,
  unfenced: OWN,
  allow: (actor) => actor.attends(),
  async run({ db, scope }, { wrong }) {
    const subject = await findSubject(db, scope, scope.registrationId);
    if (subject === null) return notFound();
    const followers = await followersOf(db, subject.personId);
    const each = await Promise.all(followers.map(({ id }) => rulesOf(db, id)));
    const longest = (keeping: Ruled) => Math.max(...each.map((rules) => rules[keeping]), MONTHS[keeping]);
    return done({
      event: subject.event,
      slug: subject.slug,
      firstName: subject.firstName,
      organisations: followers.map(({ name, since, basis }) => ({ name, since, basis })),
      months: Object.fromEntries(RULED.map((keeping) => [keeping, longest(keeping)])) as Record<
        Ruled,
        number
      >,
      eraseAt: subject.eraseAt,
      proveBy: askedFor(subject),
      wrong,
    });
  },
});
