import type { Translated } from '../../kernel/locale.ts';
import type { Facts } from '../../kernel/result.ts';
import { day } from './texts/day.en.ts';
import type { fr } from './texts.fr.ts';

const DECIDED_WORDS: Record<string, string> = {
  applied: 'Somebody has just applied this repair.',
  declined: 'Somebody has just declined this repair.',
  undone: 'Somebody has just undone this repair.',
  proposed: 'This repair was not applied.',
};

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const en: Translated<typeof fr> = {
  refusals: {
    ...day.refusals,
    'no-such-time': ({ time }: Facts) => `The time ${time} does not exist on that day. Choose another.`,
    'repair-decided': ({ status }: Facts) => `${DECIDED_WORDS[String(status)]} Nothing else was done.`,
    'repair-replaced':
      'A new proposal has taken the place of this one. Nothing has changed. Look at the new one.',
    'round-begun': ({ round }: Facts) =>
      `Round ${round} has begun meanwhile. Nothing has changed. Look for a new repair.`,
    'repair-clash': 'A place was taken meanwhile. Nothing has changed. Look for a new repair.',
  },
  journal: {
    ...day.journal,
    'round-started': ({ round, running }: Facts) => `started round ${round} (${running} interviews)`,
    'round-finished': ({ round, held, missed }: Facts) =>
      `finished round ${round}: ${held} interviews held, ${missed} missed`,
    'clock-shifted': ({ time }: Facts) => `rehearses the day as if it were ${time}`,
    'clock-set-back': 'went back to real time',
    'repair-applied': ({ version, dropped, added, moved, told }: Facts) =>
      `repaired the plan, version ${version}: ${dropped} taken out, ${added} added, ${moved} moved, ${told} people to tell`,
    'repair-declined': ({ changes }: Facts) => `declined a repair of ${changes} changes`,
    'repair-undone': ({ version, undoes }: Facts) =>
      `undid the repair of version ${undoes}: version ${version}`,
  },
  states: {
    expected: 'Expected',
    present: 'Present',
    late: 'Late',
    excused: 'Excused',
    absent: 'Absent',
    left: 'Left',
  },
  locked: 'placed by hand',
  looks: {
    expected: 'not here yet',
    present: 'is here',
    late: 'late',
    absent: 'not coming',
    called: 'called',
    running: 'running',
    held: 'held',
    missed: 'missed',
  },
  round: (number: number) => `Round ${number}`,
  table: (table: string) => `table ${table}`,
  board: {
    title: 'Board of the day',
    door: 'Welcome desk',
    wall: 'Screens in the hall',
    print: 'Print',
    plan: 'Recruiters and rounds',
    legend: 'Legend',
    awaitedNow: 'Expected at a table, not here yet',
    noAwaited: 'Everybody expected at a table is here.',
    idle: 'Here without an interview',
    idleText: (round: number) => `in round ${round}`,
    noIdle: 'Everybody who is here has an interview.',
    others: (count: number) => (count === 1 ? 'and 1 more person' : `and ${count} more people`),
    free: 'Free recruiters',
    noFree: 'Every recruiter who is here has somebody.',
    nextAt: (time: string, whom: string) => `then ${time}, ${whom}`,
    place: (time: string, table: string | null, whom: string, remote: string | null = null) =>
      `${time}${table === null ? (remote === null ? '' : `, ${remote}`) : `, table ${table}`}: ${whom}`,
    nothingNext: 'nothing more planned',
    roundsOver: 'All rounds are over.',
    noPlan: 'The plan is not published yet.',
    noPlanText: 'The board shows who is where as soon as the plan is published.',
    toPlan: 'See the plan',
    roundWork: (round: number) => `Round ${round}`,
    start: (round: number) => `Start round ${round}`,
    finish: (round: number) => `Finish round ${round}`,
    presentCandidates: 'People here',
    awaited: 'Still expected',
    missing: 'Absent or excused',
    recruitersHere: 'Recruiters here',
    ofTotal: (total: number) => `of ${total}`,
    clock: 'Rehearse the day',
    clockText:
      'All pages of this event then show this time, and time runs on. Nobody is told. Take care: these are the real people, and what you note counts. To play the whole evening with invented people, open “Rehearse” in the preparation instead.',
    time: 'Act as if it were',
    shift: 'Change the time',
    realTime: 'Back to real time',
    rehearsal: (time: string) => `Rehearsal: it is ${time} on all pages of this event.`,
    markRecruiter: 'Mark a recruiter',
  },
  disputed: {
    title: 'Two desks at the door do not say the same',
    said: (state: string, time: string, by: string | null) =>
      `${state}, ${time}${by === null ? '' : `, ${by}`}`,
  },
  newcomers: {
    title: (count) =>
      count === 1
        ? '1 person has registered since the publication and has no interview'
        : `${count} people have registered since the publication and have no interview`,
    noWishes: '(no wishes)',
    propose: 'Propose a place',
  },
  repair: {
    title: 'The plan can be repaired',
    causes: {
      ...day.causes,
      'candidate-absent': (name: string) => `${name} is not coming.`,
      'candidate-late': (name: string, minutes: number) =>
        minutes > 0 ? `${name} comes ${minutes} min late.` : `${name} is late.`,
      'candidate-left': (name: string) => `${name} has left.`,
      'recruiter-absent': (name: string) => `${name} is not coming.`,
      'recruiter-late': (name: string, minutes: number) =>
        minutes > 0 ? `${name} comes ${minutes} min late.` : `${name} is late.`,
      'recruiter-left': (name: string) => `${name} has left.`,
      'walk-in': (name: string) => `${name} came without appointment.`,
    },
    onlyHoles: 'Free places can be filled.',
    summary: (kept: number, before: number) =>
      `${kept} of ${before} interviews to come stay where they are printed.`,
    balance: (before: number, after: number) => `Interviews to come: ${before} before, ${after} after.`,
    added: (candidate: string, company: string) => `${candidate} meets ${company}`,
    removed: (candidate: string, company: string) => `${candidate} no longer meets ${company}`,
    moved: (candidate: string, company: string, time: string) =>
      `${candidate} meets ${company}, moved from ${time}`,
    tableMoved: (candidate: string, company: string, table: string) =>
      `${candidate} and ${company} change tables (before: ${table})`,
    reasons: {
      ...day.reasons,
      'candidate-absent': (who: string) => `${who} is not coming`,
      'candidate-late': (who: string) => `${who} is late`,
      'candidate-left': (who: string) => `${who} has left`,
      'recruiter-absent': (who: string) => `${who} is not coming`,
      'recruiter-late': (who: string) => `${who} is late`,
      'recruiter-left': (who: string) => `${who} has left`,
      'walk-in': (who: string) => `${who} came without appointment`,
      'fills-hole': (who: string) => (who === '' ? 'free place' : `${who}’s place`),
      'made-room': () => 'to make room for another interview',
    },
    when: 'When',
    what: 'What changes',
    why: 'Why',
    told: 'To be told',
    nobodyTold: 'nobody',
    apply: (count: number) =>
      count === 0 ? 'Apply the repair' : `Apply and tell ${plural(count, 'person', 'people')}`,
    decline: 'Leave the plan as it is',
    search: 'Look for a repair',
    nothing: 'Nothing to repair: everything possible is planned already.',
    seeChanges: (count: number) => (count === 1 ? 'See the change' : `See the ${count} changes`),
    undoTitle: (version: number) => `The plan was repaired: version ${version}.`,
    undo: 'Undo this repair',
    door: 'The organisers decide on this repair.',
  },
  decisions: day.decisions,
  what: day.what,
  standby: day.standby,
  errands: day.errands,
  contract: day.contract,
  changed: day.changed,
  summary: day.summary,
  runningOver: day.runningOver,
  pick: { keep: day.keep, text: day.pickText },
  hand: { title: day.byHandTitle, undo: day.undoHand },
  done: {
    ...day.done,
    'mark-presence': 'Noted.',
    'mark-round': 'The round is marked.',
    'shift-clock': 'The time of the event is changed.',
    'apply-repair': 'The repair is applied. The page “Messages” says whom to tell.',
    'decline-repair': 'The plan stays as it is.',
    'undo-repair': 'The repair is undone.',
  },
};
