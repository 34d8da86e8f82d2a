import type { Translated } from '../../kernel/locale.ts';
import type { fr } from './texts.fr.ts';

export const en: Translated<typeof fr> = {
  refusals: {
    'nothing-to-print': 'There is nothing to print: choose at least one kind of sheet.',
    'nothing-printed-yet': 'Nothing has been printed yet. Prepare all the sheets first.',
    'nothing-changed': 'Nothing has changed since the last printing.',
  },
  journal: {
    'pack-asked': ({ version, again }) =>
      again
        ? `prepared the sheets that changed (plan no. ${version})`
        : version === 0
          ? 'prepared sheets to print'
          : `prepared the sheets of plan no. ${version}`,
  },
  paper: {
    title: 'Print',
    intro: 'One button prepares all the sheets of the event, in one PDF file.',
    introPartner: 'The sheets of the people you accompany, in one PDF file.',
    beforePlan: 'The plan has not been published yet.',
    beforePlanMore: 'Everybody’s plan comes in after the publication.',
    outdated: (version) => `The plan has changed since plan no. ${version} was printed.`,
    concerned: (candidates, recruiters) =>
      `Sheets to replace: ${candidates === 1 ? '1 person' : `${candidates} people`}, ${
        recruiters === 1 ? '1 recruiter' : `${recruiters} recruiters`
      }.`,
    printChanged: 'Prepare only what has changed',
    make: 'Prepare the sheets',
    making: 'The sheets are being prepared',
    makingCount: (made, of) => `${made} of ${of} kinds of sheets`,
    failedTitle: 'The sheets could not be prepared.',
    failedHint: 'Nothing is lost: prepare them once more.',
    which: 'Which sheets?',
    labels: 'Paper for the badges',
    labelHint: 'When printing, choose “actual size” (100%).',
    formats: {
      cut: 'Paper or card to cut (85.6 × 54 mm, 10 to a page)',
      L4785: 'Avery labels L4785 (80 × 50 mm, 10 to a page)',
      L7165: 'Avery labels L7165 (99.1 × 67.7 mm, 8 to a page)',
      L7163: 'Avery labels L7163 (99.1 × 38.1 mm, 14 to a page)',
    },
    locale: 'Language of the lists',
    localeHint: 'Each candidate’s sheet is in their own language.',
    ready: (version) => `${version}: ready to print`,
    changedOnly: (version) => `${version}: what has changed`,
    stale: 'There is a newer version of the plan.',
    all: 'Everything in one file',
    take: (what, pages) => `${what} (${pages === 1 ? '1 page' : `${pages} pages`})`,
    madeBy: (moment, who) => (who === null ? moment : `${moment}, by ${who}`),
    gone: (days) => `Files are kept for ${days} days. Prepare them again in a few seconds.`,
    packs: 'Prepared sheets',
    none: 'No sheets prepared',
    noneHint: 'They appear here as soon as they are ready.',
    onScreen: 'Print from this page',
    onScreenHint: 'The same sheets, shown in the browser.',
    byRound: 'Plan by round and by interpreter',
    hints: {
      changes: 'The list of what has changed since the last printing.',
      'recruiter-plans': 'One sheet per recruiter, with room for notes.',
      'candidate-plans': 'One sheet per candidate, in large print and their own language.',
      signs: 'One sign per table, and signs for the hall.',
      badges: 'Candidates with their code, recruiters with their table.',
      'door-list': 'Everybody by name and by partner, with the code.',
      signatures: 'One sheet per half-day and organisation.',
      stations: 'Who sits where, in which round.',
      standby: 'Who takes a place that falls free.',
      incidents: 'What to do, whom to call, and room for notes.',
      evaluations: 'One card per interview, for recruiters.',
      satisfaction: 'Three questions to everybody.',
      privacy: 'To put up at the welcome desk.',
    },
  },
  cards: {
    title: 'Type in evaluation cards',
    intro: 'Type the code at the top of the card. It leads to the interview.',
    code: 'Code of the card',
    hint: 'Three letters or digits, a dash, the round. For example: KTR-4',
    open: 'Open the interview',
    wrong: (code) => `No card has the code ${code}. Please check the card.`,
    toResults: 'All results',
  },
  sheets: {
    title: 'Sheets to print',
    print: 'Print this page',
    back: 'All sheets',
    kinds: 'Kinds of sheets',
    languages: 'Language of the lists',
    nothing: 'Nothing to print here',
    nothingHint: 'There is nothing yet to fill these sheets with.',
  },
};
