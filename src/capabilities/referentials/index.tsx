import { capability, endpoint } from '../../web/capability.ts';
import { loadExtractWhereEmpty } from './load-files.ts';
import { searchOccupations } from './use-cases/search-occupations.ts';

const DAY = 24 * 3_600;

export const referentials = capability({
  name: 'referentials',
  texts: () => ({ refusals: {}, journal: {} }),
  recurring: [{ everySeconds: DAY, run: ({ db, now }) => loadExtractWhereEmpty(db, now) }],
  routes: [endpoint('GET', '/occupations', searchOccupations)],
});
