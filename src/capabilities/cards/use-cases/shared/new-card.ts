import { randomInt } from 'node:crypto';
import type { Instant } from '../../../../kernel/clock.ts';
import type { Db } from '../../../../kernel/database.ts';
import { codeFrom, partsOf, printed } from '../../rules.ts';
import { type Holder, saveCard } from '../../store.ts';

/** A new code for somebody, as it is printed; the one before opens nothing any more. */
export async function newCard(db: Db, holder: Holder, eventId: string, now: Instant): Promise<string> {
  let code = codeFrom(randomInt);
  while (!(await saveCard(db, holder, { eventId, ...partsOf(code)! }, now))) code = codeFrom(randomInt);
  return printed(code);
}
