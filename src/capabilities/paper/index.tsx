import { capability, download, endpoint, form, page } from '../../web/capability.ts';
import { getReady } from './get-ready.ts';
import { makeSheets } from './make-sheets.ts';
import { CardEntryScreen } from './screens/card-entry-screen.tsx';
import { PaperScreen } from './screens/paper-screen.tsx';
import { SheetsScreen } from './screens/sheets-screen.tsx';
import { SIGNALS } from './signals.ts';
import { removeOldFiles } from './store.ts';
import { texts } from './texts.ts';
import { downloadSheets } from './use-cases/download-sheets.ts';
import { findCard } from './use-cases/find-card.ts';
import { makePack } from './use-cases/make-pack.ts';
import { viewPaper } from './use-cases/view-paper.ts';
import { viewSheets } from './use-cases/view-sheets.ts';

const PAPER = '/events/:eventId/paper';
const overview = page(PAPER, viewPaper, PaperScreen);

export const paper = capability({
  name: 'paper',
  texts,
  listens: {
    'paper.pack-asked': async ({ db, now }, { payload }) =>
      makeSheets(db, SIGNALS['paper.pack-asked'].parse(payload), now),
  },
  recurring: [
    { everySeconds: 3600, run: ({ db, now }) => removeOldFiles(db, now) },
    { everySeconds: 2, run: getReady },
  ],
  routes: [
    overview,
    form(`${PAPER}/packs`, makePack, overview, (_, __, { eventId }) => `/events/${eventId}/paper#packs`),
    page(`${PAPER}/sheets`, viewSheets, SheetsScreen),
    page(`${PAPER}/cards`, findCard, CardEntryScreen, ({ event, meetingId }) =>
      meetingId === null ? null : `/events/${event.id}/meetings/${meetingId}`,
    ),
    download(`${PAPER}/packs/:packId/:kind`, downloadSheets),
    endpoint('GET', PAPER, viewPaper),
    endpoint('POST', `${PAPER}/packs`, makePack),
    endpoint('GET', `${PAPER}/sheets`, viewSheets),
    endpoint('GET', `${PAPER}/cards`, findCard),
  ],
});
