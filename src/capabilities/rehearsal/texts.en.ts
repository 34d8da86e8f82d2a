import type { Translated } from '../../kernel/locale.ts';
import type { Facts } from '../../kernel/result.ts';
import type { fr } from './texts.fr.ts';

const people = (count: number) => (count === 1 ? '1 person' : `${count} people`);

export const en: Translated<typeof fr> = {
  refusals: {
    'already-rehearsed': 'A rehearsal is running already. End it first.',
    'is-a-rehearsal': 'This is a rehearsal already.',
    'nobody-recruits': 'Add a recruiter first: without one there is nothing to rehearse.',
  },
  journal: {
    'rehearsal-started': ({ speed }: Facts) => `started a rehearsal at speed ×${speed}`,
    'rehearsal-ended': 'ended and removed the rehearsal',
  },
  rehearsal: {
    title: 'Rehearse the event',
    nameOf: (event) => `REHEARSAL: ${event}`,
    intro:
      'Play your event beforehand, on a copy, with invented people. Nothing is sent. Your real data do not change.',
    back: 'Back to the preparation',
    fields: {
      noShowPercent: 'Out of 100 registered, how many do not come?',
      latePercent: 'And how many come late?',
      walkInPercent: 'And how many walk in?',
      lateRecruiterPercent: 'Of 100 recruiters, how many come late?',
      earlyLeavePercent: 'Of 100 people present, how many leave before the end?',
      overrunPercent: 'Of 100 interviews, how many take longer than planned?',
      byHandPercent: 'Out of 100 arrivals, how many do you check in yourself?',
      speed: 'Speed',
    },
    overrunHint: 'These interviews go on into the next round: the board then proposes a repair.',
    byHandHint: 'The others come in by themselves. Choose 100 to train the door, 0 to watch only.',
    measured: (percent, persons) => `Measured by you: ${percent} % (${persons} people).`,
    speeds: (speed) => (speed === 0 ? 'Pause' : speed === 1 ? 'Real speed' : `${speed} times faster`),
    start: 'Start the rehearsal',
    copied: 'Copied: companies, their needs, tables and times. Invented: all people and their wishes.',
    making: 'The copy is being made. It takes some seconds…',
    toCopy: 'Open the rehearsal',
    running: 'A rehearsal is running.',
    time: 'Time of the rehearsal',
    toDoor: 'Open the door',
    toBoard: 'Open the board',
    toWall: 'Open the wall screen',
    clock: 'Clock',
    nextRound: 'Go to the next change',
    waiting: 'At the door now',
    nobodyWaits: 'Nobody is waiting.',
    doorLink: 'Address for the door team',
    waits: (name, minutes) => (minutes === 0 ? name : `${name}, for ${minutes} min`),
    walkIn: (name) => `${name} (walk-in: to be registered)`,
    soFar: 'Where it gets stuck',
    over: 'The rehearsal is over. This is where it got stuck.',
    facts: {
      door: 'Waiting at the door',
      peak: 'At the busiest',
      people: 'People present',
      zero: 'With no interview so far',
      below: 'With fewer than promised so far',
      holes: 'Empty time of recruiters',
    },
    doorWait: (average, longest, count) =>
      count === 0
        ? 'Nobody has been left for you to welcome yet.'
        : `${average} min on average, ${longest} min at most (${count} ${count === 1 ? 'person' : 'people'})`,
    peak: (most) => `${most} ${most === 1 ? 'arrival' : 'arrivals'} in one minute`,
    columns: {
      number: 'Round',
      planned: 'Planned',
      held: 'Held',
      missed: 'Missed',
      idleRecruiters: 'Recruiters with nobody',
    },
    noRound: 'No round is over yet.',
    doorTitle: 'The door, five minutes at a time',
    nobodyCame: 'Nobody has come yet.',
    doorColumns: {
      from: 'From',
      came: 'Came',
      queue: 'Most in the queue',
      longest: 'Wait, in minutes',
    },
    holes: (minutes, percent) => `${minutes} min, or ${percent} % of the time of the recruiters here`,
    worst: {
      zero: 'To settle first: people who are here have had no interview yet. Apply the repairs that the board proposes.',
      door: 'To settle first: the queue at the door. Add a desk, or let groups come at different times.',
      holes:
        'To settle first: recruiters sit alone. Call people from the standby list, or plan for more people.',
      nothing: 'Nothing has really got stuck so far.',
    },
    endTitle: 'End',
    endIntro: 'The copy is removed, with all invented people.',
    end: 'End and remove',
    ended: 'The rehearsal is removed.',
    started: 'The rehearsal starts.',
  },
  capacity: {
    title: 'How many people can you invite?',
    intro:
      'Before registration opens: the computer plays the evening several times, with invented people of whom some do not come.',
    back: 'Back to the preparation',
    fields: {
      candidates: 'People registered',
      recruiters: 'Recruiters',
      seats: 'Interviews at the same time per recruiter',
      rounds: 'Rounds',
      least: 'Interviews promised to each person',
      absentPercent: 'Out of 100 registered, how many do not come?',
    },
    measured: (editions, persons, percent) =>
      `${editions === 1 ? 'Your last edition' : `Your last ${editions} editions`}: ${percent} % absent (${people(persons)} registered).`,
    notMeasured: 'You have measured nothing yet: no past event noted who came. Write your own estimate.',
    absentMissing: 'Write how many people out of 100 do not come. We do not invent this figure.',
    press: 'Play the evenings',
    result: 'What it comes to',
    played: (evenings) => `Average of ${evenings} evenings played.`,
    sentence: (interviews, present, each) =>
      `${people(present)} come and have ${interviews} interviews, that is ${each} each.`,
    nobodyBelow: (least) =>
      least === 0
        ? 'No interview is promised.'
        : `Everybody present has at least ${least === 1 ? 'one interview' : `${least} interviews`}.`,
    below: (count, least) =>
      `On average, ${count} of the people present have fewer than ${least === 1 ? 'one interview' : `${least} interviews`}.`,
    toInvite: (wanted, invite) => `For ${people(wanted)} to come, invite ${invite}.`,
    mostInvited: (count) =>
      `You can invite up to about ${people(count)}: nearly all who come will still have what was promised.`,
    notEnough: 'This hall is too small for the promise: add rounds or recruiters, or promise less.',
    whenAllCome: (count) =>
      count === 0
        ? 'And if everybody comes: the promise still holds.'
        : `Beware: if everybody comes, ${people(count)} have less than promised.`,
    compare: 'Repairing the plan during the evening',
    compareIntro: 'The same printed plan, left alone, or repaired before each round as the board does.',
    way: 'Per evening',
    ways: { static: 'not repaired', repair: 'repaired' },
    measures: {
      interviews: 'Interviews held',
      belowLeast: 'Less than promised',
      zero: 'No interview',
      empty: 'Places left empty',
    },
    distribution: 'How many interviews per person',
    distributionIntro: 'With repair, on average per evening.',
    interviewsEach: 'Interviews',
    peopleEach: 'People',
    assumed: (wishes, most) =>
      `Assumed: each person wishes for ${wishes} recruiters, some more sought after than others, and has at most ${most} interviews. Your real wishes will change these figures.`,
  },
};
