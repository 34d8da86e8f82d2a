import { z } from 'zod';
import { Upload } from '../../../kernel/files.ts';
import { done } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { eventHeading } from '../../events/queries.ts';
import { FILE_REFUSALS } from '../../events/schema.ts';
import { ImportPreview } from '../schema.ts';
import { readFollowUpFile } from './shared/import-file.ts';
import { worldOf } from './shared/listing.ts';
import { planImport } from './shared/plan-import.ts';

/** Looks at a list that was filled in: what is new, changed, known or wrong. Nothing is written down yet. */
export const previewFollowUpImport = command({
  name: 'preview-follow-up-import',
  summary: 'Regarder ce qu’une liste de suivi complétée apporte',
  input: z.object({ eventId: z.uuid(), file: Upload }),
  output: ImportPreview,
  refusals: [...FILE_REFUSALS, 'import-no-reference'],
  token: 'results',
  allow: (actor, { eventId }) => actor.organises(eventId) ?? actor.brings(eventId),
  prepare: (_, { file }) => readFollowUpFile(file),
  async run({ db, scope }, _, read) {
    const event = await eventHeading(db, scope);
    return done({ event, rows: planImport(await worldOf(db, scope), read), read: JSON.stringify(read) });
  },
});
