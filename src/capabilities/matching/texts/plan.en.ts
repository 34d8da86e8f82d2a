import type { Translated } from '../../../kernel/locale.ts';
import type { Facts } from '../../../kernel/result.ts';
import {
  type Breach,
  breachInWords,
  floorInWords,
  type Reason,
  reasonInWords,
  wordsOf,
} from '../../../planner/index.ts';
import type { plan as fr } from './plan.fr.ts';

const people = (count: number) => (count === 1 ? '1 person' : `${count} people`);
const recruiters = (count: number) => (count === 1 ? '1 recruiter' : `${count} recruiters`);
const meetings = (count: number) => (count === 1 ? '1 interview' : `${count} interviews`);

const did = ({ kind, candidate, recruiter, round }: Facts): string => {
  const pair = `${candidate} – ${recruiter}`;
  switch (kind) {
    case 'move':
      return `moved ${pair} to round ${round}`;
    case 'swap':
      return `exchanged the place of ${pair}`;
    case 'add':
      return `added ${pair} in round ${round}`;
    case 'remove':
      return `took off ${pair}`;
    case 'lock':
      return `locked ${pair}`;
    default:
      return `unlocked ${pair}`;
  }
};

export const plan: Translated<typeof fr> = {
  refusals: {
    'no-round-left': 'Every round has begun: there is nothing left to plan.',
    'no-candidates': 'No candidate is registered. Register candidates first.',
    'no-recruiters': 'No recruiter is registered. Register recruiters first.',
    'no-wishes': 'There are no wishes yet. Open the wishes, or type them from paper.',
    'plan-impossible': ({ en }) => `This plan is impossible: ${en}`,
    'search-over': 'The search has ended already.',
    'draft-not-ready': 'This draft is not ready.',
    'draft-published': ({ version }) =>
      `This draft is published (version ${version}). It does not change any more: make another one.`,
    'draft-changed': (facts) =>
      `Meanwhile, ${facts.by || 'somebody'} ${did(facts)}${Number(facts.changes) > 1 ? ` (${facts.changes} changes in all)` : ''}. Have a look, then try again.`,
    'rule-forbids': ({ en }) => String(en),
    'meeting-locked': ({ candidate, recruiter }) =>
      `The interview ${candidate} – ${recruiter} is locked. Unlock it first.`,
    'draft-outdated': ({ version }) => `Version ${version} has been published since. Make a new draft.`,
    'round-begun': ({ round }) =>
      `Round ${round} has begun: what is under way does not move any more. Make a new draft.`,
    'plan-clash': 'Two interviews clash: somebody or a table would be in two places. Make a new draft.',
    'somebody-gone': ({ name }) => `${name} is not coming any more. Make a new draft.`,
    'somebody-away': ({ name, round }) =>
      `${name} is not there in round ${round}: the hours have changed since the draft was made. Make a new draft.`,
    'table-gone': ({ table }) => `Table ${table} does not exist any more. Make a new draft.`,
  },
  journal: {
    'plan-asked': ({ number }) => `asked for draft ${number} of the plan`,
    'plan-stopped': ({ number }) => `stopped the search for draft ${number}`,
    'draft-changed': (facts) => `${did(facts)} (draft ${facts.number})`,
    'draft-discarded': ({ number }) => `threw away draft ${number}`,
    'plan-published': ({ version, candidates }) =>
      `published the plan, version ${version} (${people(Number(candidates))} to tell)`,
  },
  because: (reason, names) => reasonInWords(reason as Reason, 'organiser', 'en', names),
  becauseToCandidate: (reason, names) => reasonInWords(reason as Reason, 'candidate', 'en', names),
  /** The rule that forbids a change, by name, and why. */
  broken: (rule, names) =>
    `${wordsOf('en').rules[(rule as Breach).rule].name}: ${breachInWords(rule as Breach, 'en', names)}`,
  floorSentence: (floor, names) => floorInWords({ ...floor, plan: null }, 'en', names).join(' '),
  plan: {
    title: 'Plan',
    intro: 'Make a draft, look at it, publish it.',
    make: 'Make a plan',
    again: 'Make a new draft',
    options: 'Settings of the search',
    seed: 'Seed',
    seedHint: 'The same seed gives the same plan. Change it for another try.',
    seconds: 'Seconds at most',
    wishesStillOpen: 'Wishes are still open: they may change after the plan is made.',
    closeWishes: 'See the wishes',
    wishes: (withWishes, all) => `${withWishes} of ${all} have made wishes.`,
    drafts: 'Drafts',
    noDraft: 'No draft yet.',
    noDraftHint: 'Press “Make a plan”: it takes a few seconds.',
    draft: (number) => `Draft ${number}`,
    state: 'State',
    made: 'Made',
    meetings: 'Interviews',
    quality: 'Quality',
    searching: 'Searching',
    failed: 'Search interrupted',
    ready: 'Ready',
    publishedAs: (version) => `Published, version ${version}`,
    current: (version) => `Published plan, version ${version}`,
    notPublished: 'Nothing is published.',
    notPublishedHint: 'The plan appears here once a draft is published.',
    versions: 'Versions',
    version: (version) => `Version ${version}`,
    kinds: { published: 'publication', repaired: 'repair', undone: 'undone' },
    changes: (count) => (count === 1 ? '1 change' : `${count} changes`),
    print: 'Print',
    discarded: 'The draft is thrown away.',
    publishedDone: (version) => `Version ${version} is published.`,
    caption: 'Plan: a recruiter per row, a round per column',
  },
  draft: {
    title: (number) => `Draft ${number}`,
    gives: 'What it gives',
    searchingTitle: 'The plan is being made',
    progress: 'Progress',
    searched: (count) => `${count} tries`,
    soFar: (count) => meetings(count),
    stop: 'Stop and keep the best',
    failedTitle: 'The search was interrupted',
    failedHint: 'Your wishes and settings are untouched. Start the search again.',
    outdated: 'Another version has been published since. Search again before you publish.',
    published: (version) => `This draft is published (version ${version}). It does not change any more.`,
    views: 'Views',
    grid: 'Grid',
    byCandidate: 'By candidate',
    byRecruiter: 'By recruiter',
    meetings: 'interviews',
    freePlaces: 'free places',
    waits: 'rounds of waiting',
    mustsHeld: 'must meet',
    nothing: 'without an interview',
    belowFloor: (floor) => `below ${floor} interviews`,
    heldByRank: 'Wishes held, by rank',
    first: (rank) => `wish ${rank}`,
    total: 'All',
    seed: (seed, seconds, iterations) => `Seed ${seed}, ${iterations} tries in ${seconds} s.`,
    floorKept: (floor) => `Everybody present has at least ${meetings(floor)}.`,
    below: 'Who has less than promised',
    heldOf: (held, promised) => `${held} of ${promised}`,
    noWishes: 'No wishes: ask whom this person wants to meet.',
    publish: 'Publish…',
    publishHint: 'You will first see who must be told.',
    again: 'Search again around the locks',
    locks: (count) =>
      count === 0
        ? 'No locked interview.'
        : count === 1
          ? '1 locked interview.'
          : `${count} locked interviews.`,
    compareWith: (number) => `Compare with draft ${number}`,
    discard: 'Throw away',
    discardTitle: 'Throw this draft away?',
    help: 'Choose an interview to see its possible places, or drag it. By keyboard: M to pick it up, the arrows, Enter to put it down.',
    changed: 'Done.',
    gain: (points) => `+${points} points`,
    loss: (points) => `${points.replace('-', '−')} points`,
    same: 'no effect on the points',
    chosen: (candidate, recruiter) => `${candidate} – ${recruiter}`,
    place: (round, table) => (table === null ? `Round ${round}` : `Round ${round}, table ${table}`),
    move: (round) => `Move to round ${round}`,
    swap: (round, candidate, recruiter) => `Swap with ${candidate} – ${recruiter} (round ${round})`,
    wherePossible: 'Where can it go?',
    noOption: 'There is no other round in which both are there.',
    lock: 'Lock',
    unlock: 'Unlock',
    remove: 'Take off',
    close: 'Close',
    free: (recruiter, round) => `Free place: ${recruiter}, round ${round}`,
    whoCouldCome: 'Who can come?',
    nobody: 'Everybody who wanted this recruiter meets them already.',
    add: (candidate) => `Add ${candidate}`,
    whyNot: 'Why not?',
    whyNotOf: (candidate) => `Wishes of ${candidate} that are not held`,
    allHeld: 'All their wishes are held.',
    tellCandidate: 'To tell this person:',
    candidate: 'Candidate',
    recruiter: 'Recruiter',
    rounds: 'Rounds',
    standby: 'Standby',
    standbyHint: 'Whom to call when an interview falls out, in order.',
    picked: (name) => `${name}: choose the new place, or Esc.`,
    trying: 'One moment…',
    possible: 'Possible.',
    swapWith: (name) => `Swaps with ${name}.`,
  },
  compare: {
    title: (left, right) => `Drafts ${left} and ${right}`,
    intro: (count) =>
      count === 0 ? 'The two drafts are the same.' : count === 1 ? '1 difference.' : `${count} differences.`,
    differences: 'What changes',
    back: 'Back to the draft',
  },
  publication: {
    title: (version) => `Publish version ${version}`,
    introFirst: 'First publication: everybody gets their schedule.',
    introNext: 'This is what changes, and for whom.',
    nothing: 'Nothing changes for anybody.',
    press: (version, count) =>
      count === 0 ? `Publish version ${version}` : `Publish version ${version} and tell ${people(count)}`,
    candidates: (count) => `Candidates to tell (${count})`,
    recruiters: (count) => `Recruiters to tell (${count})`,
    who: 'Who',
    what: 'What changes',
    back: 'Back to the draft',
    stays: 'What is under way or over does not move.',
    counts: (candidates, hosts) => `To tell: ${people(candidates)} and ${recruiters(hosts)}.`,
  },
  change: {
    first: (round, table, whom) => `round ${round}${table === null ? '' : `, table ${table}`}: ${whom}`,
    added: (round, table, whom) => `new: ${whom}, round ${round}${table === null ? '' : `, table ${table}`}`,
    removed: (round, whom) => `cancelled: ${whom}, round ${round}`,
    moved: (from, to, table, whom) =>
      `${whom}: from round ${from} to round ${to}${table === null ? '' : `, table ${table}`}`,
    table: (round, table, whom) => `${whom}, round ${round}: table ${table ?? '–'}`,
  },
  print: {
    title: 'Plan to print',
    views: 'Sheets',
    byRecruiter: 'By recruiter',
    byCandidate: 'By candidate',
    byRound: 'By round',
    byInterpreter: 'By interpreter',
    withoutInterpreter: 'Without an interpreter',
    language: 'Language',
    print: 'Print',
    version: (version, moment) => `Version ${version}, ${moment}`,
    nothing: 'No plan is published. Publish a draft first.',
    round: 'Round',
    time: 'Time',
    table: 'Table',
    candidate: 'Candidate',
    recruiter: 'Recruiter',
    back: 'Back to the plan',
  },
};
