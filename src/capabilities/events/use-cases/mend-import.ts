import { z } from 'zod';
import { done, notFound, refused } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { cellText } from '../rules/import/cells.ts';
import { pairKey } from '../rules/import/match-people.ts';
import { type ImportChoices, PAIR_CHOICES, ROW_STATES } from '../rules/import/shapes.ts';
import { findImport, saveImportFile } from '../store/imports.ts';
import { readFile } from './shared/importing.ts';

/** Types cells anew, and says who is whom: the same person or another, this organisation or none. */
export const mendImport = command({
  name: 'mend-import',
  summary: 'Corriger les lignes d’un import',
  input: z.object({
    eventId: z.uuid(),
    importId: z.uuid(),
    cells: z
      .array(
        z.object({
          line: z.int().min(1),
          column: z.int().min(0).max(499),
          /** What should stand there; empty for nothing. */
          value: z.string().max(8_000).nullable().default(null),
        }),
      )
      .max(2_000)
      .default([]),
    pairs: z
      .array(
        z.object({
          line: z.int().min(1),
          other: z.string().max(60),
          choice: z.enum(PAIR_CHOICES).nullable().default(null),
        }),
      )
      .max(2_000)
      .default([]),
    partners: z
      .array(
        z.object({
          key: z.string().max(200),
          /** An organisation's id, or "none". */
          choice: z
            .union([z.uuid(), z.literal('none')])
            .nullable()
            .default(null),
        }),
      )
      .max(500)
      .default([]),
    /** The rows that were looked at, to come back to them. */
    state: z.enum(ROW_STATES).nullable().catch(null).default(null),
    page: z.int().min(1).catch(1).default(1),
  }),
  output: z.object({}),
  refusals: ['import-closed'],
  token: 'people',
  allow: (actor, { eventId }) => actor.organises(eventId) ?? actor.brings(eventId),
  async prepare({ db, scope }, { importId, cells, pairs, partners }) {
    const stored = await findImport(db, scope, importId);
    if (stored === null) return notFound();
    if (stored.status !== 'preview') return refused('import-closed');
    const { kind, file } = stored;
    const typed = cells
      .filter(({ line, column, value }) => cellText(file, line, column).trim() !== (value ?? '').trim())
      .map(({ line, column, value }) => [`${line}:${column}`, value ?? ''] as const);
    const choices: ImportChoices = {
      partners: { ...file.choices.partners, ...decided(partners.map(({ key, choice }) => [key, choice])) },
      pairs: {
        ...file.choices.pairs,
        ...decided(pairs.map(({ line, other, choice }) => [pairKey(line, other), choice])),
      },
    };
    if (typed.length === 0) return done({ ...file, choices });
    const mends = { ...file.mends, ...Object.fromEntries(typed) };
    return done(
      await readFile(db, scope, {
        kind,
        sheets: file.sheets,
        chosen: file.chosen,
        mapping: file.columns.map(({ field }) => field),
        mends,
        choices,
        dropped: file.dropped,
      }),
    );
  },
  async run({ db, scope }, { importId }, file) {
    return (await saveImportFile(db, scope, importId, file)) ? done({}) : refused('import-closed');
  },
});

function decided<Choice extends string>(
  answers: readonly (readonly [string, Choice | null])[],
): Record<string, Choice> {
  const given = answers.filter((answer): answer is readonly [string, Choice] => answer[1] !== null);
  return Object.fromEntries(given);
}
