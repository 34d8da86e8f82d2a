/**
 * Who may do what: one line per use case, readable without knowing the program. A use case that is not in the table, or
 * a line without a use case, fails the test beside it.
 *
 *   anyone       everybody, signed in or not
 *   member       anybody signed in, or a program, about themselves
 *   manager      organiser of the organisation in question (and whoever runs the server)
 *   organiser    organiser of the event's host organisation, and programs with its token
 *   door         door staff of the host
 *   partner      counsellor or organiser of an organisation that takes part: its own people only
 *   candidate    the candidate of a personal link, about themselves
 *   recruiter    the recruiter of a personal link, about those on their list
 *   system       the command line
 */
export type Who =
  | 'anyone'
  | 'member'
  | 'manager'
  | 'organiser'
  | 'door'
  | 'partner'
  | 'candidate'
  | 'recruiter'
  | 'system';

export const ACCESS: Readonly<Record<string, readonly Who[]>> = {
  // access
  'set-up-instance': ['anyone'],
  'view-first-run': ['anyone'],
  'view-sign-in': ['anyone'],
  'ask-sign-in': ['anyone'],
  'open-session': ['anyone'],
  'end-session': ['member'],
  'view-organisation': ['manager'],
  'add-member': ['manager'],
  'add-organisation': ['manager'],
  'issue-token': ['manager'],
  'revoke-token': ['manager'],

  // matching
  'view-own-wishes': ['candidate'],
  'save-own-wishes': ['candidate'],
  'change-own-wishes': ['candidate'],
  'view-wishers': ['recruiter'],
  'grade-wisher': ['recruiter'],
  'download-wisher-cv': ['recruiter'],
  'view-wishes': ['organiser', 'partner'],
  'view-wishes-of': ['organiser', 'partner'],
  'type-wishes': ['organiser', 'partner'],
  'open-wishes': ['organiser'],
  'close-wishes': ['organiser'],

  // meetings
  'view-my-day': ['candidate'],
  'give-answer': ['candidate'],
  'view-table-day': ['recruiter'],
  'view-meeting': ['recruiter'],
  'give-result': ['recruiter'],
  'say-nobody-came': ['recruiter'],
  'download-cv-of-meeting': ['recruiter'],
  'mark-meeting': ['organiser', 'door'],
  'type-result': ['organiser'],
  'type-answer': ['organiser'],

  // outcomes
  'view-results': ['organiser', 'partner'],
  'view-report': ['organiser', 'partner'],
  'view-full-report': ['organiser', 'partner'],
  'record-previous-figures': ['organiser'],

  // messaging
  'view-messages': ['organiser', 'partner'],
  'mark-told': ['organiser', 'partner'],

  // journal
  'view-journal': ['organiser'],
};
