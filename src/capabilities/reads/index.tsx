import { capability, endpoint, form, page } from '../../web/capability.ts';
import { ReadsScreen } from './screens/reads-screen.tsx';
import { texts } from './texts.ts';
import { liftReadingStop } from './use-cases/lift-reading-stop.ts';
import { viewReads } from './use-cases/view-reads.ts';

const READS = '/organisations/:organisationId/reads';
const reads = page(READS, viewReads, ReadsScreen);

export const readsOfFiles = capability({
  name: 'reads',
  texts,
  routes: [
    reads,
    form(
      `${READS}/:stopId/lift`,
      liftReadingStop,
      reads,
      (_, { organisationId }) => `/organisations/${organisationId}/reads`,
    ),
    endpoint('GET', READS, viewReads),
    endpoint('POST', `${READS}/:stopId/lift`, liftReadingStop),
  ],
});
