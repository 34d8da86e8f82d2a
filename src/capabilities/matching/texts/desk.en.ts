import type { Translated } from '../../../kernel/locale.ts';
import { wordsOf } from '../../../planner/index.ts';
import type { desk as fr } from './desk.fr.ts';

const people = (count: number) => (count === 1 ? '1 person' : `${count} people`);
const meetings = (count: number) => (count === 1 ? '1 interview' : `${count} interviews`);
const rounds = (count: number) => (count === 1 ? '1 round' : `${count} rounds`);
const more = (count: number) => (count > 0 ? 'more' : 'fewer');
const list = (names: readonly string[]) => names.join(', ');
const has = (count: number) => (count === 1 ? 'needs' : 'need');
const others = (count: number) => (count === 0 ? '' : ` and ${count} ${count === 1 ? 'other' : 'others'}`);

export const desk: Translated<typeof fr> = {
  rules: {
    title: 'What counts in this draft',
    intro: 'Each rule adds or takes points. The total is for comparing two plans.',
    rule: 'Rule',
    measure: 'In this draft',
    weight: 'Weight',
    points: 'Points',
    who: 'Whom it concerns',
    total: 'Together',
    name: (rule) => wordsOf('en').parts[rule].name,
    means: {
      wishes: 'A first wish is worth more than a fifth; the recruiter’s answer is added.',
      floor: 'A person’s first interview is worth more than the next ones.',
      'wait-candidates': 'Rounds without an interview between a person’s first and last.',
      'wait-recruiters': 'Rounds with nobody at the table, between the first and the last.',
      changes: 'Interviews already announced that move to another round or fall out.',
    },
    measures: {
      wishes: (count) => `${count} points of wishes`,
      floor: (count) => `${count} points of first interviews`,
      'wait-candidates': (count) => `${rounds(count)} of waiting`,
      'wait-recruiters': (count) => `${rounds(count)} of waiting`,
      changes: (count) => `${count} ${count === 1 ? 'change' : 'changes'}`,
    },
    concerns: {
      wishes: (candidate, recruiter) => `${candidate} – ${recruiter}: must meet, not held`,
      floor: (candidate, _, amount) => `${candidate}: ${meetings(amount)}`,
      'wait-candidates': (candidate, _, amount) => `${candidate}: ${rounds(amount)}`,
      'wait-recruiters': (_, recruiter, amount) => `${recruiter}: ${rounds(amount)}`,
      changes: (candidate, recruiter) => `${candidate} – ${recruiter}`,
    },
    nobody: 'Nobody.',
    people: (count) => `${count} in all`,
    others: (count) => (count === 1 ? 'and one other' : `and ${count} others`),
    weigh: 'What if we counted otherwise?',
  },
  weigh: {
    title: (number) => `Draft ${number}: count otherwise`,
    intro: 'Choose what counts more or less. This try changes nothing in the draft.',
    fields: {
      floor: 'A first interview for everybody',
      waitCandidates: 'Short waits for candidates',
      waitRecruiters: 'Short waits for recruiters',
      changes: 'Keep what is announced already',
    },
    factor: (factor) =>
      factor === 0
        ? 'Does not count'
        : factor === 1
          ? 'As usual'
          : factor === 2
            ? 'Twice as much'
            : factor === 4
              ? 'Four times as much'
              : factor === 10
                ? 'Ten times as much'
                : `${factor} times as much`,
    fieldsTitle: 'What counts',
    press: 'See what would change',
    result: 'What would change',
    same: 'Nothing would change: with these weights too, this draft stays the best found.',
    replaced: (count) =>
      count === 1
        ? '1 interview would be replaced by another'
        : `${count} interviews would be replaced by others`,
    counted: 'What is counted',
    differences: {
      meetings: (by) => `${Math.abs(by)} ${more(by)} ${Math.abs(by) === 1 ? 'interview' : 'interviews'}`,
      firstWishes: (by) =>
        `${Math.abs(by)} ${more(by)} first ${Math.abs(by) === 1 ? 'wish' : 'wishes'} granted`,
      mustsHeld: (by) => `${Math.abs(by)} ${more(by)} must-meets held`,
      nothing: (by) =>
        `${Math.abs(by)} ${more(by)} ${Math.abs(by) === 1 ? 'person' : 'people'} without an interview`,
      belowFloor: (by) =>
        `${Math.abs(by)} ${more(by)} ${Math.abs(by) === 1 ? 'person' : 'people'} below the promised minimum`,
      waits: (by) => `${Math.abs(by)} ${more(by)} waiting rounds for candidates`,
      recruiterWaits: (by) => `${Math.abs(by)} ${more(by)} waiting rounds for recruiters`,
      changed: (by) => `${Math.abs(by)} ${more(by)} changes to announce`,
    },
    rows: {
      meetings: 'Interviews',
      firstWishes: 'First wishes granted',
      mustsHeld: 'Must-meets held',
      nothing: 'People without an interview',
      belowFloor: 'People below the minimum',
      waits: 'Waiting rounds, candidates',
      recruiterWaits: 'Waiting rounds, recruiters',
      changed: 'Changes to announce',
    },
    now: 'This draft',
    otherwise: 'With these weights',
    again: 'Make a draft with these weights',
    back: 'Back to the draft',
    unusual: (what) => `Weights chosen: ${what}.`,
  },
  effects: {
    wishes: (points) => `wishes ${points}`,
    floor: (points) => `fairness ${points}`,
    waitCandidates: (by) => `${Math.abs(by)} ${more(by)} waiting ${Math.abs(by) === 1 ? 'round' : 'rounds'}`,
    waitRecruiters: (by) =>
      `${Math.abs(by)} ${more(by)} waiting ${Math.abs(by) === 1 ? 'round' : 'rounds'} for the recruiter`,
    changes: (by) => `${Math.abs(by)} ${more(by)} ${Math.abs(by) === 1 ? 'change' : 'changes'}`,
  },
  readiness: {
    people: 'Who is ready?',
    title: 'Good to know before making a plan',
    ready: (floor) => `Nothing to settle: everybody can have at least ${meetings(floor)}.`,
    floorTitle: (floor) => `The promised minimum (${meetings(floor)}) is not possible for everybody`,
    change: 'Change the promised minimum',
    table: {
      'step-free': (count, tables) =>
        `${people(count)} ${has(count)} a step-free table; the hall has ${tables}.`,
      quiet: (count, tables) => `${people(count)} ${has(count)} a quiet table; the hall has ${tables}.`,
    },
    interpreter: (count: number, names: readonly string[], others: number) =>
      `${people(count)} ${count === 1 ? 'needs' : 'need'} an interpreter, and nobody here speaks that language: ${list(names)}${others > 0 ? ` and ${others} more` : ''}.`,
    toInterpreters: 'See the interpreters',
    toTables: 'See the tables',
    tables: (tables, seats) =>
      `${tables} tables for ${seats} recruiters at a time: some will wait for a table.`,
    stations: (site, interviews, places) =>
      `${site}: ${interviews} interviews asked for and ${places} places at the computers, ${interviews - places} too many.`,
    toSites: 'See the sites',
    noWishes: (count, names, rest) =>
      `${people(count)} without wishes: ${list(names)}${others(rest)}. No wishes, no interview.`,
    toWishes: 'Type wishes',
    unwished: (count, names, rest) =>
      `${count === 1 ? '1 recruiter' : `${count} recruiters`} whom nobody asks for: ${list(names)}${others(rest)}.`,
  },
  draftReadiness: {
    title: (count) => (count === 1 ? '1 person is not ready yet' : `${count} people are not ready yet`),
    missing: (steps) => `still to do: ${steps.join(', ')}.`,
    calls: (name) => `${name} calls.`,
    nobodyCalls: 'Nobody is named to call.',
    partner: (count, organisation) => `${organisation}: ${people(count)}. That organisation calls them.`,
    all: 'See all of the preparation',
    mark: 'not ready yet',
  },
  standby: {
    title: 'Standby',
    hint: 'Whom to call when a place falls free, in order, and for which rounds.',
    rounds: (numbers) => (numbers.length === 1 ? `round ${numbers[0]}` : `rounds ${numbers.join(', ')}`),
    none: 'Nobody waits for a place.',
  },
  newcomers: {
    title: (count) =>
      `${people(count)} ${count === 1 ? 'has' : 'have'} registered since the publication and ${count === 1 ? 'has' : 'have'} no interview`,
    wishes: (count) => (count === 1 ? '1 wish' : `${count} wishes`),
    noWishes: 'no wishes: type them first',
    propose: 'Propose a place',
    hint: 'You will see each change before you apply it.',
  },
  peoplePlan: {
    title: 'The plan of your people',
    intro: (count) => `The interviews of ${people(count)}, and what could not be granted.`,
    none: 'None of your people is registered at this event.',
    notPublished: 'The plan is not published yet.',
    notPublishedHint: 'The interviews of your people will be here.',
    person: 'Person',
    interviews: 'Interviews',
    unmet: 'Wishes not granted',
    noMeeting: 'No interview.',
    place: (time, table, recruiter) =>
      table === null ? `${time}: ${recruiter}` : `${time}, table ${table}: ${recruiter}`,
    allHeld: 'All granted.',
    noWishes: 'No wishes.',
    why: (count) => (count === 1 ? '1 wish: why not?' : `${count} wishes: why not?`),
    rank: (rank) => `wish ${rank}`,
    tell: 'You can say these sentences to the person as they are.',
  },
};
