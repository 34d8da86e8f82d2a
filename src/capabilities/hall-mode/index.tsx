import { plusDays } from '../../kernel/clock.ts';
import { capability, download, endpoint, form, page } from '../../web/capability.ts';
import { HallScreen } from './screens/hall-screen.tsx';
import { PackedHomeScreen, PackedScreen } from './screens/packed-screen.tsx';
import { hallOfPage } from './store/hall-of-page.ts';
import { forgetFiles } from './store/takes.ts';
import { texts } from './texts.ts';
import { downloadHallFile } from './use-cases/download-hall-file.ts';
import { dropHallFile } from './use-cases/drop-hall-file.ts';
import { giveUpHall } from './use-cases/give-up-hall.ts';
import { packForHall } from './use-cases/pack-for-hall.ts';
import { packForHome } from './use-cases/pack-for-home.ts';
import { readHallFile } from './use-cases/read-hall-file.ts';
import { takeHome } from './use-cases/take-home.ts';
import { viewHall } from './use-cases/view-hall.ts';

type Path = Readonly<Record<string, string>>;

const HALL = '/events/:eventId/hall';
const shown = page(HALL, viewHall, HallScreen);
const back = (_: unknown, __: unknown, { eventId }: Path) => `/events/${eventId}/hall`;

export const hallMode = capability({
  name: 'hall-mode',
  texts,
  inHall: hallOfPage,
  recurring: [{ everySeconds: 3600, run: ({ db, now }) => forgetFiles(db, plusDays(now, -1)) }],
  routes: [
    shown,
    form(HALL, packForHall, shown, back, { shows: PackedScreen }),
    form(`${HALL}/pack`, packForHome, shown, back, { shows: PackedHomeScreen }),
    form(`${HALL}/give-up`, giveUpHall, shown, back),
    form(`${HALL}/file`, readHallFile, shown, back),
    form(`${HALL}/drop`, dropHallFile, shown, back),
    form(`${HALL}/home`, takeHome, shown, back),
    download(`${HALL}/:takeId/file`, downloadHallFile),
    endpoint('GET', HALL, viewHall),
  ],
});
