import type { Translated } from '../../../kernel/locale.ts';
import type { Facts } from '../../../kernel/result.ts';
import type { day as fr } from './day.fr.ts';

const TIMES_WORDS: Record<string, (round: number) => string> = {
  'no-round': (round) => `There is no round ${round}.`,
  'round-off': (round) => `Round ${round} is off already.`,
  begun: (round) => `Round ${round} has begun: it no longer moves.`,
  'too-early': (round) => `Round ${round} cannot begin so early.`,
  'not-the-next': (round) => `Round ${round} is not the next one.`,
  'too-many': () => 'There are 60 rounds already, the most there can be.',
  'no-break': (round) => `There is no break after round ${round}.`,
  'no-place-for-break': (round) => `The break cannot come after round ${round}.`,
};

const KIND_WORDS: Record<string, string> = {
  'leaves-early': 'the early departure',
  'table-out': 'the table out of use',
  overrun: 'the interview that goes on',
};

const CHANGED_WORDS: Record<string, string> = {
  move: 'moved',
  swap: 'exchanged',
  add: 'added',
  remove: 'removed',
};

const DECISIONS = {
  'cancel-round': (round: number) => `Round ${round} is taken off.`,
  delay: (round: number, minutes: number) =>
    minutes < 0
      ? `Round ${round} and those after it begin ${-minutes} min sooner.`
      : `Round ${round} and those after it begin ${minutes} min later.`,
  'start-now': (round: number) => `Round ${round} begins at once, those after it move by as much.`,
  'add-round': () => 'A round is added at the end.',
  'move-break': (from: number, to: number) =>
    `The break comes after round ${to}, and no longer after round ${from}.`,
};

/** A decision about the times, as the journal tells it. */
function decided({ kind, round, minutes, afterRound, toAfterRound }: Facts): string {
  if (kind === 'delay') return DECISIONS.delay(Number(round), Number(minutes));
  if (kind === 'move-break') return DECISIONS['move-break'](Number(afterRound), Number(toAfterRound));
  if (kind === 'add-round') return DECISIONS['add-round']();
  return DECISIONS[kind === 'start-now' ? 'start-now' : 'cancel-round'](Number(round));
}

export const day: Translated<typeof fr> = {
  refusals: {
    'plan-moved': ({ version, by, candidate, company }) =>
      `${by ? `${by} has` : 'Somebody has'} just changed the plan (version ${version})${
        candidate ? `, also for ${candidate} and ${company}` : ''
      }. Nothing that you asked was done. Look at what changed, then start again.`,
    'nothing-picked': 'No change is ticked. Nothing was done.',
    'times-impossible': ({ because, round }) =>
      `${TIMES_WORDS[String(because)]?.(Number(round)) ?? ''} Nothing changed.`,
    'times-unclear': 'Say which round, and by how many minutes. Nothing changed.',
    'not-running': ({ name }) => `The interview of ${name} is not under way. Nothing was noted.`,
    'no-next-round': ({ name }) =>
      `After this interview of ${name} there is no round left to move. Nothing was noted.`,
    'rule-forbids': ({ en }) => `${String(en)} Nothing changed.`,
    'place-taken': ({ company, round, candidate }) =>
      `The place with ${company} in round ${round} is taken${candidate ? ` by ${candidate}` : ''}. Nothing changed.`,
    'nobody-on-standby': ({ company }) => `Nobody on standby for ${company} is here and free now.`,
    'errand-decided': 'Somebody has answered already. Nothing else was done.',
  },
  journal: {
    'leaves-early-noted': ({ name, round }) => `noted that ${name} leaves before round ${round}`,
    'table-out-noted': ({ table }) => `noted that table ${table} cannot be used`,
    'overrun-noted': ({ name, round }) => `noted that the interview of ${name} goes on into round ${round}`,
    'happening-taken-back': ({ kind }) => `took back what was noted: ${KIND_WORDS[String(kind)]}`,
    'meeting-freed': ({ candidate }) =>
      `let go an interview of ${candidate} that was placed by hand: a new plan may move it`,
    'meeting-changed': ({ kind, candidate, company, round, version }) =>
      `${CHANGED_WORDS[String(kind)]} the interview of ${candidate} with ${company}${round ? `, round ${round}` : ''}: version ${version}`,
    'times-changed': (decision) => `changed the rounds: ${decided(decision)}`,
    'standby-called': ({ candidate, company, round }) =>
      `called ${candidate} from standby to ${company}, round ${round}`,
    'standby-arranged': ({ company }) => `changed the standby list of ${company}`,
    'errand-answered': ({ candidate, found }) =>
      found ? `brought ${candidate} to their table` : `did not find ${candidate}`,
  },
  causes: {
    'candidate-leaves': (name) => `${name} leaves before the end.`,
    'recruiter-leaves': (name) => `${name} leaves before the end.`,
    'recruiter-added': (name) => `${name} has just arrived and can receive people.`,
    overrun: (name) => `The interview of ${name} takes longer.`,
    'table-out': (table) => `Table ${table} cannot be used.`,
    'round-cancelled': (round) => `Round ${round} does not take place.`,
    'times-moved': (round) => `Round ${round} is at another time.`,
  },
  reasons: {
    'candidate-leaves': (who) => `${who} leaves before the end`,
    'recruiter-leaves': (who) => `${who} leaves before the end`,
    'recruiter-added': (who) => `${who} has just arrived`,
    overrun: (who) => `the interview of ${who} takes longer`,
    'table-out': (table) => `table ${table} cannot be used`,
    'round-cancelled': (round) => `round ${round} does not take place`,
    'round-added': (round) => `round ${round} is new`,
    'times-moved': (round) => `round ${round} is at another time`,
    'by-hand': () => 'changed by hand',
    standby: () => 'called from standby',
  },
  decisions: DECISIONS,
  what: {
    title: 'What is happening?',
    hint: 'Choose an interview, a company or a round in the grid below. Or say it here.',
    close: 'Close',
    lockedText: 'Placed by hand: a new plan leaves it here.',
    free: 'A new plan may move it',
    seeMeeting: 'See the interview',
    candidate: (name) => `For ${name}`,
    recruiter: (name) => `For ${name}`,
    table: (table) => `Table ${table}`,
    late: (minutes) => `${minutes} min late`,
    leaves: (round) => `Leaves after round ${round}`,
    leavesAfter: 'Leaves after round',
    note: 'Note it',
    overrun: 'The interview goes on into the next round',
    tableOut: (table) => `Table ${table} cannot be used`,
    tableOutLabel: 'Table that cannot be used',
    move: (round, time) => `Move to round ${round}, ${time}`,
    swap: (name, company, round) => `Exchange with ${name} (${company}, round ${round})`,
    add: (name) => `Add ${name}`,
    remove: 'Remove this interview',
    change: 'Change by hand',
    noOption: 'No other time is possible for this interview.',
    noComer: 'Nobody who wishes it is free at that time.',
    ask: 'Try another round',
    askText: 'If it is not possible, you read why.',
    round: 'Round',
    freePlace: (company, round) => `Free place: ${company}, round ${round}`,
    roundTitle: (round, time) => `Round ${round}, ${time}`,
    cancelRound: 'Take this round off',
    later: (minutes) => `${minutes} min later`,
    sooner: (minutes) => `${minutes} min sooner`,
    laterText: 'This round and all after it:',
    startNow: 'Begin at once',
    addRound: 'Add a round at the end',
    moveBreak: 'Put the break that follows after round',
    begun: 'This round has begun. It no longer moves.',
    proposed: 'You see first what changes. Nothing is done before “Apply”.',
    replan: 'Plan everything anew',
    replanText:
      'A whole new plan is a draft of its own. Before you publish it, you see how many printed appointments change.',
    standing: 'Noted today',
    leavesBefore: (name, round) => `${name} leaves before round ${round}`,
    tableIsOut: (table) => `Table ${table} cannot be used`,
    goesOn: (name, company) => `The interview of ${name} with ${company} goes on`,
    takeBack: 'Take back',
    takeBackLabel: (what) => `Take back: ${what}`,
  },
  standby: {
    title: 'Standby',
    hint: 'Who takes the place if it falls free, in this order.',
    none: 'Nobody on standby.',
    up: 'Up',
    upLabel: (name) => `${name} up`,
    strike: 'Strike out',
    strikeLabel: (name) => `Strike out ${name}`,
    restore: 'Put back',
    restoreLabel: (name) => `Put back ${name}`,
    call: (name) => `Call ${name}`,
    nobody: 'nobody on standby is free',
  },
  errands: {
    title: 'People to bring',
    link: 'People to bring',
    bring: (name, table) => `Bring ${name} to table ${table}`,
    bringTo: (name, company) => `Bring ${name} to ${company}`,
    at: (time, company) => `${time}, ${company}`,
    now: (company) => `at once, ${company}`,
    done: 'Done',
    notFound: 'Not found',
    empty: 'Nobody to bring just now.',
    emptyText: 'The page keeps itself up to date.',
    answered: 'Latest',
    wasDone: 'brought to the table',
    wasNotFound: 'not found',
    new: (count) => (count === 1 ? '1 person to bring' : `${count} people to bring`),
  },
  contract: {
    title: (floor) =>
      floor === 1 ? 'Here, without the promised interview' : `Here, with fewer than ${floor} interviews`,
    has: (count, floor) => `${count} of ${floor}`,
    possible: (round, time, company) => `a place in round ${round} (${time}) with ${company}`,
    none: 'nothing free among their wishes',
    add: 'Add',
    addLabel: (name, company) => `Add: ${name} with ${company}`,
    search: 'Look by repairing the plan',
  },
  changed: {
    title: 'What changed in the plan',
    published: 'plan published',
    repaired: 'repair',
    undone: 'undone',
    by: (who) => `by ${who}`,
    version: (version) => `Version ${version}`,
    changes: (count) => (count === 0 ? 'the times' : count === 1 ? '1 change' : `${count} changes`),
  },
  summary: (round, here, awaited, free) =>
    `Round ${round}: ${here} ${here === 1 ? 'person' : 'people'} here, ${awaited} awaited at a table, ${free} free ${free === 1 ? 'place' : 'places'}.`,
  runningOver: 'goes on',
  keep: (what) => `Keep this change: ${what}`,
  pickText: 'Untick what you do not want.',
  byHandTitle: (version) => `An interview was changed by hand: version ${version}.`,
  undoHand: 'Undo this change',
  done: {
    'note-happening': 'Noted. A repair is being looked for.',
    'take-back-happening': 'Taken back. The plan is looked at again.',
    'free-meeting': 'The interview is let go: a new plan may move it.',
    'change-meeting': 'The interview is changed. The page “Messages” says whom to tell.',
    'call-standby': 'The place is filled. The person is on the list “People to bring”.',
    'answer-errand': 'Noted.',
    'arrange-standby': 'The standby list is changed.',
    'propose-times': 'This is what changes. Nothing is done before “Apply”.',
  },
};
