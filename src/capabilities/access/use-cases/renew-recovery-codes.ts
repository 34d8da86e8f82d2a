import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { hasSecondFactor } from '../rules.ts';
import { factorsOf } from '../store/second-factors.ts';
import { renewCodes } from './shared/factors.ts';

/** Ten new recovery codes, shown this once; those given before open nothing any more. */
export const renewRecoveryCodes = command({
  name: 'renew-recovery-codes',
  summary: 'Refaire mes codes de secours',
  input: z.object({}),
  output: z.object({ recoveryCodes: z.array(z.string()) }),
  token: null,
  allow: (actor) => actor.ownsAccount(),
  async run({ db, scope, note }) {
    const accountId = scope.accountId!;
    if (!hasSecondFactor(await factorsOf(db, accountId))) return notFound();
    await note('recovery-codes-renewed');
    return done({ recoveryCodes: await renewCodes(db, accountId) });
  },
});
