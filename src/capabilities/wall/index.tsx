import { capability, endpoint, form, page } from '../../web/capability.ts';
import { EntryScreen } from './screens/entry-screen.tsx';
import { ScreensScreen } from './screens/screens-screen.tsx';
import { WallScreen } from './screens/wall-screen.tsx';
import { texts } from './texts.ts';
import { addScreen } from './use-cases/add-screen.ts';
import { changeScreen } from './use-cases/change-screen.ts';
import { giveScreenCode } from './use-cases/give-screen-code.ts';
import { nameOnWalls } from './use-cases/name-on-walls.ts';
import { openScreen } from './use-cases/open-screen.ts';
import { postMessage } from './use-cases/post-message.ts';
import { removeMessage } from './use-cases/remove-message.ts';
import { removeScreen } from './use-cases/remove-screen.ts';
import { viewScreen } from './use-cases/view-screen.ts';
import { viewScreenEntry } from './use-cases/view-screen-entry.ts';
import { viewScreens } from './use-cases/view-screens.ts';
import { viewWall } from './use-cases/view-wall.ts';

type Path = Readonly<Record<string, string>>;

const SCREENS = '/events/:eventId/screens';
const screens = page(SCREENS, viewScreens, ScreensScreen);
const entry = page('/screen', viewScreenEntry, EntryScreen);
const toScreens = (_: unknown, __: unknown, { eventId }: Path) => `/events/${eventId}/screens`;
const toScreen = (_: unknown, __: unknown, { eventId, screenId }: Path) =>
  `/events/${eventId}/screens#screen-${screenId}`;

export const wall = capability({
  name: 'wall',
  texts,
  routes: [
    page('/events/:eventId/wall', viewWall, WallScreen),
    page('/w/:screen', viewScreen, WallScreen),
    entry,
    form('/screen', openScreen, entry, ({ path }) => path ?? '/screen?wrong=1'),
    screens,
    form(SCREENS, addScreen, screens, toScreens),
    form(`${SCREENS}/names`, nameOnWalls, screens, toScreens),
    form(`${SCREENS}/messages`, postMessage, screens, toScreens),
    form(`${SCREENS}/messages/:messageId/remove`, removeMessage, screens, toScreens),
    form(`${SCREENS}/:screenId`, changeScreen, screens, toScreen),
    form(`${SCREENS}/:screenId/code`, giveScreenCode, screens, toScreen),
    form(`${SCREENS}/:screenId/remove`, removeScreen, screens, toScreens),
    endpoint('GET', '/events/:eventId/wall', viewWall),
    endpoint('GET', SCREENS, viewScreens),
    endpoint('POST', SCREENS, addScreen),
    endpoint('PUT', `${SCREENS}/names`, nameOnWalls),
    endpoint('POST', `${SCREENS}/messages`, postMessage),
    endpoint('DELETE', `${SCREENS}/messages/:messageId`, removeMessage),
    endpoint('PUT', `${SCREENS}/:screenId`, changeScreen),
    endpoint('DELETE', `${SCREENS}/:screenId`, removeScreen),
  ],
});
