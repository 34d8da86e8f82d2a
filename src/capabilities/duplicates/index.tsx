import { capability, endpoint, form, page } from '../../web/capability.ts';
import { DuplicatesScreen } from './screens/duplicates-screen.tsx';
import { texts } from './texts.ts';
import { listDuplicates } from './use-cases/list-duplicates.ts';
import { mergePeople } from './use-cases/merge-people.ts';
import { undoMerge } from './use-cases/undo-merge.ts';

const list = page('/duplicates', listDuplicates, DuplicatesScreen);

export const duplicates = capability({
  name: 'duplicates',
  texts,
  routes: [
    list,
    form('/duplicates', mergePeople, list, () => '/duplicates'),
    form('/duplicates/:mergeId/undo', undoMerge, list, () => '/duplicates'),
    endpoint('GET', '/duplicates', listDuplicates),
    endpoint('POST', '/duplicates', mergePeople),
    endpoint('POST', '/duplicates/:mergeId/undo', undoMerge),
  ],
});
