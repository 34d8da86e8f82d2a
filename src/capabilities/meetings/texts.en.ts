import type { Translated } from '../../kernel/locale.ts';
import type { Facts } from '../../kernel/result.ts';
import type { fr } from './texts.fr.ts';

const RESULT_WORDS: Record<string, string> = {
  hired: 'hired',
  'second-yes': 'second interview',
  'second-maybe': 'second interview, perhaps',
  internship: 'internship',
  immersion: 'work placement',
  training: 'training',
  no: 'no further step',
};

const MARK_WORDS: Record<string, string> = {
  called: 'called',
  running: 'begun',
  held: 'held',
  missed: 'missed',
  planned: 'planned',
};

export const en: Translated<typeof fr> = {
  refusals: {
    'not-begun': ({ candidate }: Facts) =>
      `The interview with ${candidate} has not begun. Give the result at the end.`,
    'answer-too-early': ({ company }: Facts) =>
      `Your interview with ${company} has not begun. Answer afterwards.`,
    'place-taken': ({ candidate }: Facts) =>
      `${candidate}’s place was given to somebody else. Nothing has changed. See the board of the day.`,
    'taken-out': ({ candidate, company }: Facts) =>
      `${candidate}’s interview with ${company} is no longer in the plan. Nothing has changed.`,
  },
  journal: {
    'result-given': ({ candidate, result }: Facts) =>
      `gave the result of the interview with ${candidate}: ${RESULT_WORDS[String(result)]}`,
    'result-taken-back': ({ candidate }: Facts) => `took back the result of the interview with ${candidate}`,
    'result-typed': ({ candidate, company, result }: Facts) =>
      `noted the result that ${company} gave for ${candidate}: ${RESULT_WORDS[String(result)]}`,
    'result-erased': ({ candidate, company }: Facts) =>
      `erased the result that ${company} gave for ${candidate}`,
    'answer-given': ({ company }: Facts) => `said whether to go on with ${company}`,
    'answer-taken-back': ({ company }: Facts) => `took back the answer about ${company}`,
    'answer-typed': ({ candidate, company }: Facts) => `noted ${candidate}’s answer about ${company}`,
    'answer-erased': ({ candidate, company }: Facts) => `erased ${candidate}’s answer about ${company}`,
    'nobody-came': ({ candidate }: Facts) => `said that ${candidate} is not at the table`,
    'came-after-all': ({ candidate }: Facts) => `said that ${candidate} is at the table`,
    'meeting-marked': ({ candidate, company, mark }: Facts) =>
      `marked ${candidate}’s interview with ${company}: ${MARK_WORDS[String(mark)]}`,
  },
  results: {
    hired: 'Hired',
    'second-yes': '2nd interview: yes',
    'second-maybe': '2nd interview: maybe',
    internship: 'Internship',
    immersion: 'Work placement',
    training: 'Training',
    no: 'No further step',
  },
  answers: { yes: 'Yes', maybe: 'Maybe', no: 'No' },
  contracts: {
    internship: 'Internship',
    apprenticeship: 'Apprenticeship',
    'fixed-term': 'Fixed term',
    permanent: 'Permanent',
    temporary: 'Temporary',
    immersion: 'Work placement',
    'student-job': 'Student job',
    freelance: 'Freelance',
    other: 'Other contract',
  },
  marks: {
    called: 'Call',
    running: 'Begin',
    held: 'Finish',
    missed: 'Nobody came',
    planned: 'Put back to “planned”',
  },
  round: (number: number) => `Round ${number}`,
  table: (table: string) => `table ${table}`,
  positions: (count: number) => (count === 1 ? '1 place' : `${count} places`),
  my: {
    title: 'My interviews',
    hello: (name: string) => `Hello ${name}`,
    list: 'All your interviews',
    noList: 'No interview yet.',
    cancelledMeeting: 'This interview does not take place any more.',
    lookingFor: 'This company is looking for:',
    fits: 'what you want',
    ask: 'Would you like to go on?',
    askIntro: 'Say it for each company that you met. You may change your mind.',
    askAbout: (company: string) => `Go on with ${company}?`,
    takeBack: 'Take back my answer',
    noPlan: {
      title: 'The plan is not ready yet',
      text: 'Your interviews will be here, with the time and the table.',
    },
    wishesOpen: {
      title: 'Choose your companies',
      text: 'Say whom you want to meet. The plan takes it into account.',
      none: 'You have not chosen anything yet.',
      some: (count: number) =>
        count === 1 ? 'You have chosen 1 company.' : `You have chosen ${count} companies.`,
      button: 'Choose my companies',
      again: 'See my choices',
    },
    notPlanned: {
      title: 'You have no interview yet',
      text: 'Come to the welcome desk. A place may become free.',
    },
    waiting: {
      title: 'You are on the waiting list',
      text: 'We tell you when a place becomes free.',
    },
    cancelled: {
      title: 'Your registration is cancelled',
      text: 'Would you like to come after all? Say so on your registration page.',
      button: 'See my registration',
    },
    over: 'Thank you for coming.',
    practical: 'Practical information',
    when: 'When',
    from: (from: string, to: string) => `from ${from} to ${to}`,
    where: 'Where',
    card: 'Your code at the welcome desk',
    refresh: 'Refresh this page',
    saved: 'Thank you. Your answer is noted.',
  },
  stand: {
    title: 'My interviews',
    now: 'Now',
    next: 'Next',
    list: 'The whole evening',
    noList: 'Nobody is planned at your table yet.',
    noPlan: {
      title: 'The plan is not ready yet',
      text: 'The people you receive will be here, with the time and the table.',
    },
    nobody: {
      title: 'No interview right now',
      text: 'Please stay at your table. Somebody may be sent to you.',
    },
    over: 'Your interviews are over. Thank you.',
    missing: (count: number) =>
      count === 1 ? '1 result is still to be given.' : `${count} results are still to be given.`,
    wants: 'Looks for',
    cv: 'Open the CV',
    noCv: 'No CV',
    need: 'Your needs',
    fits: 'a match',
    forNeed: 'For which need?',
    resultFor: (name: string) => `What next for ${name}?`,
    note: 'Note (seen by you and by the organisers)',
    saveNote: 'Keep the note',
    takeBack: 'Take back the result',
    nobodyCame: 'The person has not come',
    came: 'The person is here',
    missed: 'You said: has not come.',
    notArrived: 'has not arrived yet',
    lateBy: (minutes: number) => `comes ${minutes} min late`,
    present: 'is here',
    notComing: 'is not coming',
    left: 'has left',
    backToNow: 'Back to the present interview',
    accessUntil: (until: string) =>
      `You can see these people until ${until}. After that, this link no longer shows them.`,
    saved: 'The result is noted.',
    savedPresence: 'Noted. The welcome desk sees it too.',
    given: 'Result',
    notGiven: 'result to be given',
    seat: (seat: number) => `Seat ${seat}`,
  },
  meeting: {
    title: (candidate: string, company: string) => `${candidate} · ${company}`,
    backToBoard: 'Back to the board',
    when: 'When',
    table: 'Table',
    noTable: 'no table',
    seat: 'Seat',
    partner: 'Partner',
    noPartner: 'no partner',
    candidate: 'Candidate',
    recruiter: 'Recruiter',
    state: 'Interview',
    mark: 'Mark this interview',
    outcome: 'What they say of it',
    outcomeIntro: 'To note here what is written on a paper card.',
    result: 'Result given by the recruiter',
    answer: 'Would the candidate go on?',
    note: 'The recruiter’s note',
    takeBack: 'Erase',
  },
  done: {
    'mark-meeting': 'It is marked.',
    'type-result': 'The result is noted.',
    'type-answer': 'The answer is noted.',
  },
};
