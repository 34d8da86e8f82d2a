import { capability, endpoint, form, page } from '../../web/capability.ts';
import { CardEntryScreen } from './screens/card-entry-screen.tsx';
import { CardScreen, PrintedCardScreen, RecruiterCardScreen } from './screens/card-screens.tsx';
import { texts } from './texts.ts';
import { issueCard } from './use-cases/issue-card.ts';
import { issueRecruiterCard } from './use-cases/issue-recruiter-card.ts';
import { openCard } from './use-cases/open-card.ts';
import { viewCard } from './use-cases/view-card.ts';
import { viewCardEntry } from './use-cases/view-card-entry.ts';
import { viewRecruiterCard } from './use-cases/view-recruiter-card.ts';

const CARD = '/events/:eventId/candidates/:registrationId/card';
const RECRUITER_CARD = '/events/:eventId/recruiters/:recruiterId/card';
const entry = page('/card', viewCardEntry, CardEntryScreen);
const card = page(CARD, viewCard, CardScreen);
const recruiterCard = page(RECRUITER_CARD, viewRecruiterCard, RecruiterCardScreen);

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
    recruiterCard,
    form(
      RECRUITER_CARD,
      issueRecruiterCard,
      recruiterCard,
      (_, { eventId, recruiterId }) => `/events/${eventId}/recruiters/${recruiterId}`,
      { shows: PrintedCardScreen },
    ),
    endpoint('GET', RECRUITER_CARD, viewRecruiterCard),
    endpoint('POST', RECRUITER_CARD, issueRecruiterCard),
    endpoint('GET', CARD, viewCard),
    endpoint('POST', CARD, issueCard),
  ],
});
