import { z } from 'zod';
import { plusMinutes } from '../../../kernel/clock.ts';
import { done, notFound } from '../../../kernel/result.ts';
import { query } from '../../../kernel/use-case.ts';
import { eventHeading } from '../queries.ts';
import { unknownPartners } from '../rules/import/check-candidate.ts';
import { ImportCounts, ImportDetails, ImportRow, ROW_STATES, ROWS_SHOWN } from '../rules/import/shapes.ts';
import { EventHeading } from '../schema.ts';
import { sitesByName } from '../store/attending.ts';
import { findImport } from '../store/imports.ts';
import { countsOf, leftRows, planImport } from './shared/importing.ts';

/** No file takes as long: a child process that reads is ended after ten seconds. */
const READING_MINUTES = 1;

/** What a file would change, row by row, before it is applied; afterwards, what it changed. */
export const viewImport = query({
  name: 'view-import',
  summary: 'Voir ce qu’un fichier changerait',
  input: z.object({
    eventId: z.uuid(),
    importId: z.uuid(),
    state: z.enum(ROW_STATES).nullable().catch(null).default(null),
    page: z.int().min(1).max(1_000).catch(1).default(1),
  }),
  output: z.object({
    event: EventHeading,
    import: ImportDetails,
    counts: ImportCounts,
    rows: z.array(ImportRow),
    state: z.enum(ROW_STATES).nullable(),
    page: z.int(),
    pages: z.int(),
    /** Organisations named in the file that are no partner of the event. */
    unknownPartners: z.array(z.object({ name: z.string(), key: z.string(), choice: z.string().nullable() })),
    partners: z.array(z.object({ organisationId: z.uuid(), name: z.string() })),
    /** Names of the event's sites, to choose among where a row names another. */
    sites: z.array(z.string()),
    /** The file has wishes, and no company is on the event's list yet. */
    wishesTooEarly: z.boolean(),
    /** How many rows would stay out. */
    left: z.int(),
    /** How many of these would go in without the cells that could not be read. */
    spared: z.int(),
  }),
  token: 'people',
  allow: (actor, { eventId }) => actor.organises(eventId) ?? actor.brings(eventId),
  async run({ db, scope, now }, { importId, state, page }) {
    const stored = await findImport(db, scope, importId);
    if (stored === null || stored.status === 'abandoned') return notFound();
    const { file } = stored;
    const plan = await planImport(db, scope, stored);
    const rows = plan.planned.map(({ row }) => row);
    const chosen = state === null ? rows : rows.filter((row) => row.state === state);
    const pages = Math.max(1, Math.ceil(chosen.length / ROWS_SHOWN));
    const shown = Math.min(page, pages);
    const world = plan.kind === 'candidates' ? plan.world : null;
    return done({
      event: await eventHeading(db, scope),
      import: {
        ...stored,
        ...file,
        interrupted: stored.status === 'reading' && stored.createdAt < plusMinutes(now, -READING_MINUTES),
        sheets: file.sheets.map((sheet) => ({ name: sheet.name, rows: sheet.rows.length })),
        columns: [...file.columns].map((column) => ({ ...column, samples: [...column.samples] })),
        totals: [...file.totals],
      },
      counts: countsOf(rows),
      rows: chosen.slice((shown - 1) * ROWS_SHOWN, shown * ROWS_SHOWN),
      state,
      page: shown,
      pages,
      unknownPartners: world ? unknownPartners(file, world) : [],
      partners: world ? [...world.partners] : [],
      sites: (await sitesByName(db, scope.eventId)).filter(({ isHall }) => !isHall).map(({ name }) => name),
      wishesTooEarly:
        world !== null &&
        world.companies.length === 0 &&
        file.candidates.some(({ values }) => values.wishes.length > 0),
      left: stored.status !== 'preview' ? file.left.length : leftRows(file, rows).length,
      spared: rows.filter(
        ({ state: each, complaints }) =>
          each === 'error' && complaints.every(({ weight }) => weight !== 'stops'),
      ).length,
    });
  },
});
