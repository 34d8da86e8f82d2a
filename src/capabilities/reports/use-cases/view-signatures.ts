import { z } from 'zod';
import { done } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { eventHeading } from '../../events/queries.ts';
import { EventHeading } from '../../events/schema.ts';
import { SheetChoice, SheetLine } from '../schema.ts';
import { sheetOf, sheetsOf } from './shared/sheet.ts';

/** Who has signed: a half-day of the event, or an hour of preparation; of a partner, its own people. */
export const viewSignatures = query({
  name: 'view-signatures',
  summary: 'Voir qui a signé la liste de présence',
  input: z.object({
    eventId: z.uuid(),
    /** The first half-day when nothing is said. */
    sheet: z.string().max(40).nullable().default(null),
    partnerId: z.uuid().nullable().default(null),
    /** Who signs on this screen now. */
    sign: z.uuid().nullable().default(null),
  }),
  output: z.object({
    event: EventHeading,
    sheets: z.array(SheetChoice),
    /** Null for an event without a round. */
    chosen: SheetChoice.nullable(),
    partners: z.array(z.object({ id: z.uuid(), name: z.string() })),
    partnerId: z.uuid().nullable(),
    lines: z.array(SheetLine),
    signing: SheetLine.nullable(),
  }),
  token: 'day',
  allow: (actor, { eventId }) => actor.takesPartIn(eventId),
  async run({ db, scope }, { sheet, partnerId, sign }) {
    const sheets = await sheetsOf(db, scope);
    const wanted = sheets.find((one) => one.sheet === sheet) ?? sheets[0];
    const found = wanted === undefined ? null : await sheetOf(db, scope, wanted.sheet);
    const all = found?.lines ?? [];
    const partners = new Map(
      all.flatMap((line) => (line.partnerId && line.partner ? [[line.partnerId, line.partner]] : [])),
    );
    return done({
      event: await eventHeading(db, scope),
      sheets,
      chosen: found?.choice ?? null,
      partners: [...partners]
        .map(([id, name]) => ({ id, name }))
        .sort((a, b) => a.name.localeCompare(b.name)),
      partnerId,
      signing: all.find(({ id }) => id === sign) ?? null,
      lines: all.filter((line) => partnerId === null || line.partnerId === partnerId),
    });
  },
});
