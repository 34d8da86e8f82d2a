/** Who reads a page: each with the cookie or the link that they have. */
export type Reader = 'anyone' | 'organiser' | 'door' | 'counsellor' | 'candidate' | 'recruiter';

/** What must have happened before a page has something to show. */
export type Since = 'empty' | 'preparation' | 'plan';

/** Every page of the site: who looks at it in the tests, and from when on. */
export const PAGES: Readonly<Record<string, { readers: readonly Reader[]; since?: Since }>> = {
  '/': { readers: ['anyone', 'organiser', 'counsellor'] },
  // Only an empty instance has it: the journey looks at it.
  '/first-run': { readers: ['anyone'], since: 'empty' },
  '/sign-in': { readers: ['anyone'] },
  '/sign-in/code': { readers: ['anyone'] },
  '/sign-in/link/:secret': { readers: ['anyone'] },
  '/sign-in/password': { readers: ['anyone'] },
  '/account': { readers: ['organiser', 'counsellor'] },
  '/account/second-factor': { readers: ['organiser'] },
  '/organisations/:organisationId': { readers: ['organiser'] },
  '/networks/:networkId': { readers: ['organiser'] },
  '/e/:slug': { readers: ['anyone'] },
  '/e/:slug/register': { readers: ['anyone'] },
  '/e/:slug/recruit': { readers: ['anyone'] },

  '/events/new': { readers: ['organiser'] },
  '/events/:eventId': { readers: ['organiser'] },
  '/events/:eventId/settings': { readers: ['organiser'] },
  '/events/:eventId/recruiters': { readers: ['organiser'] },
  '/events/:eventId/recruiters/new': { readers: ['organiser'] },
  '/events/:eventId/recruiters/import': { readers: ['organiser'] },
  '/events/:eventId/recruiters/:recruiterId': { readers: ['organiser'] },
  '/events/:eventId/candidates': { readers: ['organiser', 'door', 'counsellor'] },
  '/events/:eventId/candidates/new': { readers: ['organiser', 'counsellor'] },
  '/events/:eventId/candidates/import': { readers: ['organiser', 'counsellor'] },
  '/events/:eventId/candidates/:registrationId': { readers: ['organiser', 'counsellor'] },
  '/events/:eventId/imports/:importId': { readers: ['organiser'] },
  '/events/:eventId/pitches': { readers: ['organiser'] },
  '/events/:eventId/wall/pitches': { readers: ['organiser'] },
  '/events/:eventId/wishes': { readers: ['organiser', 'counsellor'] },
  '/events/:eventId/wishes/:registrationId': { readers: ['organiser'] },
  '/events/:eventId/plan': { readers: ['organiser'] },
  '/events/:eventId/plan/drafts/:draftId': { readers: ['organiser'], since: 'plan' },
  '/events/:eventId/plan/drafts/:draftId/compare/:otherId': { readers: ['organiser'], since: 'plan' },
  '/events/:eventId/plan/drafts/:draftId/weigh': { readers: ['organiser'], since: 'plan' },
  '/events/:eventId/plan/drafts/:draftId/publish': { readers: ['organiser'], since: 'plan' },
  '/events/:eventId/plan/people': { readers: ['counsellor'] },
  '/events/:eventId/plan/print': { readers: ['organiser', 'door'] },
  '/events/:eventId/door': { readers: ['door'] },
  '/events/:eventId/board': { readers: ['organiser', 'door'] },
  '/events/:eventId/wall': { readers: ['door'] },
  '/events/:eventId/meetings/:meetingId': { readers: ['organiser', 'door'], since: 'plan' },
  '/events/:eventId/results': { readers: ['organiser', 'counsellor'] },
  '/events/:eventId/report': { readers: ['organiser', 'counsellor'] },
  '/events/:eventId/messages': { readers: ['organiser', 'counsellor'] },
  '/events/:eventId/journal': { readers: ['organiser'] },

  '/c/:link': { readers: ['candidate'] },
  '/c/:link/wishes': { readers: ['candidate'] },
  '/c/:link/registration': { readers: ['candidate'] },
  '/r/:link': { readers: ['recruiter'] },
  '/r/:link/candidates': { readers: ['recruiter'] },
  '/r/:link/stand': { readers: ['recruiter'] },
};
