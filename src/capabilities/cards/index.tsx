import { capability, endpoint, form, page } from '../../web/capability.ts';
import { CardEntryScreen } from './screens/card-entry-screen.tsx';
import { CardScreen, PrintedCardScreen } from './screens/card-screens.tsx';
import { texts } from './texts.ts';
import { issueCard } from './use-cases/issue-card.ts';
import { openCard } from './use-cases/open-card.ts';
import { viewCard } from './use-cases/view-card.ts';
import { viewCardEntry } from './use-cases/view-card-entry.ts';

const CARD = '/events/:eventId/candidates/:registrationId/card';
const entry = page('/card', viewCardEntry, CardEntryScreen);
const card = page(CARD, viewCard, CardScreen);

export const cards = capability({
  name: 'cards',
  texts,
  routes: [
    entry,
    form('/card', openCard, entry, ({ link }) => link ?? '/card?wrong=1'),
    card,
    form(
      CARD,
      issueCard,
      card,
      (_, { eventId, registrationId }) => `/events/${eventId}/candidates/${registrationId}`,
      {
        shows: PrintedCardScreen,
      },
    ),
    endpoint('GET', CARD, viewCard),
    endpoint('POST', CARD, issueCard),
  ],
});
