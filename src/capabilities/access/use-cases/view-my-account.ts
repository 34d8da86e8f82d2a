import { z } from 'zod';
import { done } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { hasSecondFactor } from '../rules.ts';
import { SessionShown } from '../schema.ts';
import { findOwnAccount } from '../store/accounts.ts';
import { factorsOf } from '../store/second-factors.ts';
import { listSessions } from '../store/sessions.ts';

/** My account: how I sign in, and where I am signed in. */
export const viewMyAccount = query({
  name: 'view-my-account',
  summary: 'Voir mon compte et mes sessions',
  input: z.object({}),
  output: z.object({
    name: z.string(),
    email: z.string(),
    secondFactor: z.boolean(),
    /** False where the provider of an organisation opened this session: the rest is then only looked at. */
    own: z.boolean(),
    /** Whether one of my organisations lets its members have a password, and whether I have one. */
    passwords: z.boolean(),
    hasPassword: z.boolean(),
    sessions: z.array(SessionShown),
  }),
  token: null,
  allow: (actor) => actor.hasAccount(),
  async run({ db, actor, scope, now }) {
    const { name, email, passwords, passwordHash } = await findOwnAccount(db, scope);
    return done({
      name,
      email,
      secondFactor: hasSecondFactor(await factorsOf(db, scope.accountId!)),
      // What the provider of one organisation opened may look at the account, and not change how it is opened.
      own: actor.ownsAccount() !== null,
      passwords,
      hasPassword: passwordHash !== null,
      sessions: await listSessions(db, scope, now),
    });
  },
});
