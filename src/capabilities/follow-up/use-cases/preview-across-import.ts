import { z } from 'zod';
import { Upload } from '../../../kernel/files.ts';
import { done } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { FILE_REFUSALS } from '../../events/schema.ts';
import { AcrossPreview } from '../schema.ts';
import { worldAcross } from './shared/across.ts';
import { readFollowUpFile } from './shared/import-file.ts';
import { planImport } from './shared/plan-import.ts';

/** Looks at a list of several events that was filled in. Nothing is written down yet. */
export const previewAcrossImport = command({
  name: 'preview-across-import',
  summary: 'Regarder ce qu’une liste de suivi de plusieurs événements apporte',
  input: z.object({ file: Upload }),
  output: AcrossPreview,
  refusals: [...FILE_REFUSALS, 'import-no-reference'],
  token: 'results',
  allow: (actor) => actor.follows(),
  prepare: (_, { file }) => readFollowUpFile(file),
  async run({ db, actor, scope, now }, _, read) {
    const { world } = await worldAcross(db, { actor, scope, now });
    return done({ rows: planImport(world, read), read: JSON.stringify(read) });
  },
});
