import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { tickSignatures } from '../store/signatures.ts';
import { tickWorkshop } from '../store/workshop-signatures.ts';
import { isPart, sheetOf } from './shared/sheet.ts';

/**
 * What a paper sheet says, typed in one press: of the people listed, those ticked have signed and the others have not.
 * Who is not listed stays as they were.
 */
export const recordSignatures = command({
  name: 'record-signatures',
  summary: 'Noter qui a signé la liste de présence',
  input: z.object({
    eventId: z.uuid(),
    sheet: z.string().max(40),
    listed: z.array(z.uuid()).max(2000).default([]),
    signed: z.array(z.uuid()).max(2000).default([]),
  }),
  output: z.object({ signed: z.int() }),
  token: 'day',
  allow: (actor, { eventId }) => actor.takesPartIn(eventId),
  async run({ db, actor, scope, now, note }, { sheet, listed, signed }) {
    const found = await sheetOf(db, scope, sheet);
    if (found === null) return notFound();
    const known = new Set(found.lines.map(({ id }) => id));
    if ([...listed, ...signed].some((id) => !known.has(id))) return notFound();
    const ticked = new Set(signed);
    const unsigned = listed.filter((id) => !ticked.has(id));
    const by = actor.name;
    if (isPart(sheet)) await tickSignatures(db, scope, { part: sheet, signed, unsigned, by }, now);
    else await tickWorkshop(db, { signed, unsigned, by }, now);
    await note('signatures-recorded', { count: signed.length });
    return done({ signed: signed.length });
  },
});
