import { z } from 'zod';
import type { TableOfData } from '../../../kernel/personal-data.ts';
import { done, notFound, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { Sure } from '../schema.ts';
import { eraseAccounts } from '../store/erase-staff.ts';
import { findHeldAccount } from '../store/staff.ts';
import { ERASES } from './shared/reasons.ts';

/** My account goes, in every organisation: who is alone in running one names somebody else first. */
export const eraseMyAccountOf = (declared: readonly TableOfData[]) =>
  command({
    name: 'erase-my-account',
    summary: 'Effacer mon compte',
    input: z.object({ sure: Sure }),
    output: z.object({}),
    refusals: ['alone'],
    token: null,
    unfenced: ERASES,
    allow: (actor) => actor.ownsAccount(),
    async run({ db, scope, now, note }) {
      const account = scope.accountId === null ? null : await findHeldAccount(db, scope.accountId);
      if (account === null || scope.accountId === null) return notFound();
      if (account.alone.length > 0) return refused('alone', { where: account.alone.join(', ') });
      await eraseAccounts(db, declared, [scope.accountId], { reason: 'asked', now });
      await note('own-account-erased');
      return done({});
    },
  });
