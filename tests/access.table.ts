/**
 * Who may do what: one line per use case, readable without knowing the program. A use case that is not in the table, or
 * a line without a use case, fails the test beside it.
 *
 *   anyone       everybody, signed in or not
 *   member       anybody signed in, or a program, about themselves
 *   account      anybody signed in, about their own account: what programs do not have
 *   signing-in   the same, also while the session must still prove itself a second time, and nothing else then
 *   manager      organiser of the organisation in question (and whoever runs the server)
 *   colleague    organiser or counsellor of the organisation in question (and whoever runs the server)
 *   administrator  administrator of the network in question (and whoever runs the server)
 *   organiser    organiser of the event's host organisation or of one that organises with it, and programs with its token
 *   door         door staff of the host, of who organises with it, and of who lends the site
 *   partner      counsellor or organiser of an organisation that takes part: its own people only
 *   follower     counsellor or organiser of any organisation, and its programs: the people it follows, nobody else's
 *   site-helper  who welcomes people at one site of the event, of whatever organisation
 *   station      a shared computer of a site, whoever sits at it
 *   candidate    the candidate of a personal link, about themselves
 *   recruiter    the recruiter of a personal link, about those on their list
 *   system       the command line
 */
export type Who =
  | 'anyone'
  | 'member'
  | 'account'
  | 'signing-in'
  | 'manager'
  | 'colleague'
  | 'administrator'
  | 'organiser'
  | 'door'
  | 'partner'
  | 'follower'
  | 'site-helper'
  | 'station'
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
  'end-session': ['signing-in'],
  'view-second-factor': ['signing-in'],
  'give-second-factor': ['signing-in'],
  'view-my-factors': ['signing-in'],
  'start-authenticator-app': ['signing-in'],
  'view-authenticator-app': ['signing-in'],
  'confirm-authenticator-app': ['signing-in'],
  'remove-authenticator-app': ['account'],
  'renew-recovery-codes': ['account'],
  'ask-new-passkey': ['signing-in'],
  'add-passkey': ['signing-in'],
  'rename-passkey': ['account'],
  'remove-passkey': ['account'],
  'ask-passkey-sign-in': ['anyone'],
  'sign-in-with-passkey': ['anyone'],
  'sign-in-with-password': ['anyone'],
  'start-organisation-sign-in': ['anyone'],
  'view-organisation-return': ['anyone'],
  'finish-organisation-sign-in': ['anyone'],
  'set-identity-provider': ['manager'],
  'remove-identity-provider': ['manager'],
  'view-my-account': ['account'],
  'end-one-session': ['account'],
  'end-other-sessions': ['account'],
  'set-password': ['account'],
  'remove-password': ['account'],
  'view-organisation': ['manager'],
  'add-member': ['manager'],
  'change-member-roles': ['manager'],
  'deactivate-member': ['manager'],
  'allow-passwords': ['manager'],
  'add-organisation': ['manager'],
  'issue-token': ['manager'],
  'revoke-token': ['manager'],

  // referentials
  'search-occupations': ['anyone'],

  // networks
  'view-network': ['administrator'],
  'update-network': ['administrator'],
  'update-network-rules': ['administrator'],
  'change-logo': ['administrator'],
  'remove-logo': ['administrator'],
  'open-organisation': ['administrator'],
  'close-organisation': ['administrator'],
  'reopen-organisation': ['administrator'],
  'add-administrator': ['administrator'],
  'remove-administrator': ['administrator'],
  'add-territory': ['administrator'],
  'remove-territory': ['administrator'],

  // people: the files of those whom one's organisation follows
  'list-people': ['follower'],
  'view-new-person': ['follower'],
  'add-person': ['follower'],
  'view-person': ['follower'],
  'view-person-edit': ['follower'],
  'update-person-file': ['follower'],
  'follow-person': ['follower'],
  'stop-following': ['follower'],
  'keep-document': ['follower'],
  'open-document': ['follower'],
  'remove-document': ['follower'],
  'fetch-document': ['anyone'],
  'record-activity': ['follower'],
  'settle-activity': ['follower'],
  'tick-step': ['follower'],
  'view-checklist': ['manager'],
  'save-checklist': ['manager'],
  'view-my-file': ['candidate'],
  'update-my-file': ['candidate'],

  // sharing: what recruiters read of somebody, field by field
  'view-my-sharing': ['candidate'],
  'choose-my-sharing': ['candidate'],
  'view-sharing': ['organiser', 'partner'],
  'choose-sharing': ['organiser', 'partner'],

  // cards
  'view-card': ['organiser', 'door', 'partner'],
  'issue-card': ['organiser', 'door', 'partner'],
  'view-recruiter-card': ['organiser', 'door'],
  'issue-recruiter-card': ['organiser', 'door'],
  'view-card-entry': ['anyone'],
  'open-card': ['anyone'],

  // events: making and keeping an event
  'list-my-events': ['anyone'],
  'view-new-event': ['manager'],
  'create-event': ['manager'],
  'view-event': ['organiser'],
  'view-settings': ['organiser'],
  'update-event': ['organiser'],
  'update-tables': ['organiser'],
  'add-interpreter': ['organiser'],
  'remove-interpreter': ['organiser'],

  // sites
  'list-sites': ['organiser'],
  'add-site': ['organiser'],
  'view-site': ['organiser'],
  'update-site': ['organiser'],
  'remove-site': ['organiser'],
  'update-stations': ['organiser'],
  'add-site-helper': ['organiser'],
  'remove-site-helper': ['organiser'],

  'add-partner': ['organiser'],
  'remove-partner': ['organiser'],
  'share-names': ['partner'],

  // reads: who opens the files
  'view-reads': ['manager'],
  'lift-reading-stop': ['manager'],

  // events: recruiters
  'list-recruiters': ['organiser'],
  'view-recruiter': ['organiser'],
  'view-new-recruiter': ['organiser'],
  'register-recruiter': ['organiser'],
  'update-recruiter': ['organiser'],
  'withdraw-recruiter': ['organiser'],
  'reinstate-recruiter': ['organiser'],
  'renew-recruiter-link': ['organiser'],
  'register-stand': ['anyone'],
  'view-stand': ['recruiter'],
  'update-stand': ['recruiter'],
  'view-pitches': ['organiser', 'door'],
  'move-pitch': ['organiser', 'door'],
  'start-pitch': ['organiser', 'door'],
  'stop-pitch': ['organiser', 'door'],

  // events: candidates
  'view-network-home': ['anyone'],
  'view-public-event': ['anyone'],
  'register-myself': ['anyone'],
  'view-my-registration': ['candidate'],
  'update-my-registration': ['candidate'],
  'share-my-name': ['candidate'],
  'answer-invitation': ['candidate'],
  'list-candidates': ['organiser', 'door', 'partner'],
  'view-candidate': ['organiser', 'partner'],
  'view-new-candidate': ['organiser', 'partner'],
  'register-candidate': ['organiser', 'partner'],
  'update-candidate': ['organiser', 'partner'],
  'change-candidate-status': ['organiser', 'partner'],
  'renew-candidate-link': ['organiser', 'partner'],
  'download-cv': ['organiser', 'partner'],

  // events: lists from files; only the organiser brings companies
  'view-candidates-import': ['organiser', 'partner'],
  'view-recruiters-import': ['organiser'],
  'view-wishes-import': ['organiser', 'partner'],
  'view-attendance-import': ['organiser', 'partner'],
  'view-shortages-import': ['organiser'],
  'list-shortages': ['organiser'],
  'start-import': ['organiser', 'partner'],
  'view-import': ['organiser', 'partner'],
  'set-import-columns': ['organiser', 'partner'],
  'mend-import': ['organiser', 'partner'],
  'apply-import': ['organiser', 'partner'],
  'abandon-import': ['organiser', 'partner'],
  'undo-import': ['organiser', 'partner'],
  'download-left-rows': ['organiser', 'partner'],

  // matching: wishes
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

  // companies: the address book of an organisation
  'list-companies': ['colleague'],
  'view-company': ['colleague'],
  'confirm-company-needs': ['colleague'],
  'merge-companies': ['manager'],
  'undo-company-merge': ['manager'],
  'save-need-days': ['manager'],

  // duplicates: of one's own caseload
  'list-duplicates': ['follower'],
  'merge-people': ['follower'],
  'undo-merge': ['follower'],

  // preparation: own people by name, those of partners as counts
  'view-readiness': ['organiser', 'partner'],
  'view-workshops': ['organiser', 'partner'],
  'plan-workshop': ['organiser', 'partner'],
  'view-workshop': ['organiser', 'partner'],
  'join-workshop': ['organiser', 'partner'],
  'note-attendance': ['organiser', 'partner'],

  // suggestions: the same reasons on both sides, and the rule for everybody
  'suggest-needs': ['organiser', 'partner'],
  'suggest-people': ['organiser', 'partner'],
  'view-my-suggestions': ['candidate'],
  'set-suggestion-aside': ['candidate'],
  'view-wisher-reasons': ['recruiter'],
  'view-suggestion-rule': ['anyone'],

  // matching: plans
  'view-plan': ['organiser'],
  'start-plan': ['organiser'],
  'stop-plan': ['organiser'],
  'view-draft': ['organiser'],
  'change-draft': ['organiser'],
  'what-if': ['organiser'],
  'lock-meeting': ['organiser'],
  'compare-drafts': ['organiser'],
  'discard-draft': ['organiser'],
  'weigh-draft': ['organiser'],
  'view-publication': ['organiser'],
  'publish-draft': ['organiser'],
  'view-plan-print': ['organiser', 'door'],
  'view-people-plan': ['partner'],

  // door
  'view-door': ['organiser', 'door'],
  'mark-presence': ['organiser', 'door'],
  'view-desk-snapshot': ['organiser', 'door'],
  'view-offline-door': ['organiser', 'door'],
  'sync-desk': ['organiser', 'door'],
  'register-walk-in': ['organiser', 'door'],
  'scan-at-door': ['organiser', 'door'],
  'mark-together': ['organiser', 'door'],
  'undo-together': ['organiser', 'door'],
  'welcome-recruiter': ['organiser', 'door'],
  'replace-contact': ['organiser', 'door'],
  'give-places': ['organiser', 'door'],

  // live-day
  'view-board': ['organiser', 'door'],
  'mark-round': ['organiser', 'door'],
  'shift-clock': ['organiser'],
  'propose-repair': ['organiser', 'door'],
  'view-repair': ['organiser', 'door'],
  'apply-repair': ['organiser'],
  'decline-repair': ['organiser'],
  'undo-repair': ['organiser'],
  'note-happening': ['organiser', 'door'],
  'take-back-happening': ['organiser', 'door'],
  'propose-times': ['organiser'],
  'change-meeting': ['organiser'],
  'free-meeting': ['organiser'],
  'call-standby': ['organiser'],
  'arrange-standby': ['organiser'],
  'view-errands': ['organiser', 'door'],
  'answer-errand': ['organiser', 'door'],

  // wall
  'view-wall': ['organiser', 'door'],
  'view-screen': ['anyone'],
  'view-screen-entry': ['anyone'],
  'open-screen': ['anyone'],
  'view-screens': ['organiser'],
  'add-screen': ['organiser'],
  'change-screen': ['organiser'],
  'remove-screen': ['organiser'],
  'give-screen-code': ['organiser'],
  'post-message': ['organiser'],
  'remove-message': ['organiser'],
  'name-on-walls': ['organiser'],

  // meetings
  'view-my-day': ['candidate'],
  'give-answer': ['candidate'],
  'view-table-day': ['recruiter'],
  'view-meeting': ['organiser', 'door'],
  'give-result': ['recruiter'],
  'say-nobody-came': ['recruiter'],
  'download-cv-of-meeting': ['recruiter'],
  'mark-meeting': ['organiser', 'door'],
  'type-result': ['organiser'],
  'type-answer': ['organiser'],

  // rehearsal
  'view-capacity': ['organiser'],
  'view-rehearsal': ['organiser'],
  'start-rehearsal': ['organiser'],
  'set-rehearsal-clock': ['organiser'],
  'end-rehearsal': ['organiser'],

  // hall-mode
  'view-hall': ['organiser'],
  'pack-for-hall': ['organiser'],
  'pack-for-home': ['organiser'],
  'download-hall-file': ['organiser'],
  'give-up-hall': ['organiser'],
  'read-hall-file': ['organiser'],
  'drop-hall-file': ['organiser'],
  'take-home': ['organiser'],

  // calls
  'view-my-call': ['candidate'],
  'enter-my-call': ['candidate'],
  'view-call-desk': ['recruiter'],
  'enter-call-desk': ['recruiter'],
  'say-call-state': ['candidate', 'recruiter'],
  'ask-for-telephone': ['candidate', 'recruiter'],
  'show-number': ['recruiter'],
  'view-my-check': ['candidate', 'recruiter'],
  'keep-check': ['candidate', 'recruiter'],
  'ask-relay': ['candidate', 'recruiter'],
  'view-calls': ['organiser', 'door', 'partner'],
  'switch-channel': ['organiser', 'door'],
  'begin-call-again': ['organiser', 'door'],
  'view-guest-call': ['organiser', 'partner'],
  'enter-guest-call': ['organiser', 'partner'],
  'say-guest-state': ['organiser', 'partner'],
  'view-call-settings': ['organiser'],
  'save-call-settings': ['organiser'],

  // outcomes
  'view-answers': ['organiser', 'partner'],
  'remind-recruiters': ['organiser'],
  'tell-answer': ['organiser', 'partner'],
  'view-my-answers': ['candidate'],
  'view-satisfaction': ['organiser', 'partner'],
  'give-partner-opinion': ['partner'],
  'add-question': ['organiser'],
  'retire-question': ['organiser'],
  'view-slip': ['organiser'],
  'type-slip': ['organiser'],
  'view-my-opinion': ['candidate'],
  'give-my-opinion': ['candidate'],
  'view-stand-opinion': ['recruiter'],
  'give-stand-opinion': ['recruiter'],
  'list-follow-ups': ['organiser', 'partner'],
  'export-follow-ups': ['organiser', 'partner'],
  'view-follow-up': ['organiser', 'partner'],
  'record-follow-up': ['organiser', 'partner'],
  'note-no-reply': ['organiser', 'partner'],
  'view-follow-up-import': ['organiser', 'partner'],
  'preview-follow-up-import': ['organiser', 'partner'],
  'apply-follow-up-import': ['organiser', 'partner'],
  'view-my-follow-up': ['candidate'],
  'answer-my-follow-up': ['candidate'],
  'attach-my-proof': ['candidate'],
  'view-results': ['organiser', 'partner'],

  // reports
  'view-report': ['organiser', 'partner'],
  'view-full-report': ['organiser', 'partner'],
  'record-previous-figures': ['organiser'],
  'close-event': ['organiser'],
  'reopen-event': ['organiser'],
  'freeze-report': ['organiser'],
  'view-frozen-report': ['organiser'],
  'view-templates': ['organiser'],
  'save-template': ['organiser'],
  'remove-template': ['organiser'],
  'export-edition': ['organiser'],
  'view-edition-upload': ['manager'],
  'read-edition-file': ['manager'],
  'start-edition': ['manager'],
  'view-statistics': ['organiser', 'partner'],
  'save-statistics': ['organiser', 'partner'],
  'view-signatures': ['organiser', 'door', 'partner'],
  'record-signatures': ['organiser', 'door', 'partner'],
  'sign-on-screen': ['organiser', 'door', 'partner'],

  // paper: each as they see the event
  'view-paper': ['organiser', 'door', 'partner'],
  'view-sheets': ['organiser', 'door', 'partner'],
  'make-pack': ['organiser', 'door', 'partner'],
  'download-sheets': ['organiser', 'door', 'partner'],
  'find-card': ['organiser'],

  // invitations: who comes; the staff for those in their reach
  'view-my-answer': ['candidate'],
  'give-my-answer': ['candidate'],
  'view-invitations': ['organiser', 'partner'],
  'ask-people': ['organiser', 'partner'],
  'give-answer-for': ['organiser', 'partner'],
  'set-invitations': ['organiser'],
  'view-reminders': ['organiser'],
  'set-reminder': ['organiser'],

  // calendar: one's own
  'view-my-calendar': ['candidate', 'recruiter'],
  'read-calendar': ['candidate', 'recruiter'],
  'subscribe-push': ['candidate', 'recruiter'],
  'unsubscribe-push': ['candidate', 'recruiter'],

  // messaging
  'view-messages': ['organiser', 'partner'],
  'view-my-news': ['candidate', 'recruiter'],
  'choose-my-news': ['candidate', 'recruiter'],
  'record-call': ['organiser', 'partner'],
  'view-words': ['organiser'],
  'save-words': ['organiser'],
  'save-message-settings': ['organiser'],
  'view-letters': ['organiser', 'partner'],
  'view-sending': ['organiser', 'partner'],
  'preview-sending': ['organiser', 'partner'],
  'send-to-list': ['organiser', 'partner'],
  'send-test': ['organiser', 'partner'],
  'mark-told': ['organiser', 'partner'],

  // exports: the lists as files, with the reach of their screens
  'export-candidates': ['organiser', 'partner'],
  'export-recruiters': ['organiser'],
  'export-wishes': ['organiser', 'partner'],
  'export-plan': ['organiser', 'partner'],
  'export-presence': ['organiser', 'door', 'partner'],
  'export-outcomes': ['organiser', 'partner'],
  'export-messages': ['organiser', 'partner'],
  'export-journal': ['organiser'],
  'export-shortages': ['organiser'],
  'export-preparation': ['organiser', 'partner'],
  'export-members': ['manager'],
  'export-companies': ['manager'],
  'export-reads': ['manager'],
  'export-people': ['follower'],
  'export-attendance': ['follower'],
  'export-events': ['member'],
  'export-organisations': ['administrator'],
  'export-territories': ['administrator'],
  'export-network-journal': ['administrator'],

  // journal
  'view-journal': ['organiser'],
  'view-network-journal': ['administrator'],

  // privacy: rights of people over what is held of them
  'view-my-data': ['candidate'],
  'prove-my-data': ['candidate'],
  'view-all-of-me': ['candidate'],
  'download-my-file': ['candidate'],
  'keep-my-data': ['candidate'],
  'erase-my-data': ['candidate'],
  'view-person-data': ['organiser', 'partner'],
  'download-person-file': ['organiser', 'partner'],
  'keep-person': ['organiser', 'partner'],
  'erase-person': ['organiser', 'partner'],
  'view-followed-data': ['follower'],
  'download-followed-file': ['follower'],
  'keep-followed': ['follower'],
  'erase-followed': ['follower'],
  'view-my-contact': ['recruiter'],
  'erase-my-contact': ['recruiter'],
  'view-my-account-data': ['account'],
  'erase-my-account': ['account'],
  'view-member-data': ['manager'],
  'erase-member': ['manager'],
  'view-notice': ['anyone'],
  'view-agreement': ['organiser'],
  'view-privacy': ['manager'],
  'update-retention': ['manager'],

  // stations
  'view-station': ['anyone'],
  'plug-in-station': ['anyone'],
  'view-station-pulse': ['station'],
  'take-seat': ['station'],
  'leave-seat': ['station'],
  'ask-help': ['station'],
  'enter-station-call': ['station'],
  'say-station-call': ['station'],
  'view-site-host': ['organiser', 'site-helper'],
  'welcome-at-site': ['organiser', 'site-helper'],
  'give-station-code': ['organiser', 'site-helper'],
  'unplug-station': ['organiser', 'site-helper'],
  'mark-station': ['organiser', 'site-helper'],
  'answer-help': ['organiser', 'site-helper'],
  'open-seat': ['organiser', 'site-helper'],
};
