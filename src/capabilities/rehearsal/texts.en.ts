import type { Translated } from '../../kernel/locale.ts';
import type { fr } from './texts.fr.ts';

const people = (count: number) => (count === 1 ? '1 person' : `${count} people`);

export const en: Translated<typeof fr> = {
  refusals: {},
  journal: {},
  capacity: {
    title: 'How many people can you invite?',
    intro:
      'Before registration opens: the computer plays the evening dozens of times, with invented people of whom some do not come.',
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
    way: 'The plan',
    ways: { static: 'printed, not repaired', repair: 'repaired before each round' },
    columns: {
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
