import type { Translated } from '../../kernel/locale.ts';
import type { Facts } from '../../kernel/result.ts';
import type { fr } from './texts.fr.ts';

const ANSWERS = { yes: 'is coming', no: 'is not coming', late: 'is coming late' } as const;
const ASKS = { invite: 'invited', remind: 'reminded', call: 'put on the call list' } as const;
const REMINDERS = {
  'days-before': 'some days before',
  'evening-before': 'the evening before',
  'hours-before': 'some hours before',
  'company-days-before': 'recruiters, some days before',
  'company-hours-before': 'recruiters, some hours before',
  thanks: 'thank you, after the event',
} as const;

export const en: Translated<typeof fr> = {
  refusals: {
    'event-over': 'The event is over.',
    'nobody-ticked': 'Tick at least one person who has not answered yet.',
    'when-missing': 'Say when this message is to go.',
  },
  journal: {
    answered: ({ answer }: Facts) => `answered: ${ANSWERS[answer as keyof typeof ANSWERS]}`,
    'answer-noted': ({ name, answer }: Facts) =>
      `noted the answer of ${name}: ${ANSWERS[answer as keyof typeof ANSWERS]}`,
    'people-asked': ({ what, people }: Facts) =>
      `${ASKS[what as keyof typeof ASKS]} ${people} ${people === 1 ? 'person' : 'people'}`,
    'invitations-set': ({ offerMinutes, callAfterHours }: Facts) =>
      `set the invitations: freed place ${
        offerMinutes === null ? 'given at once' : `kept for ${offerMinutes} minutes`
      }, ${callAfterHours === null ? 'no call by itself' : `to call after ${callAfterHours} hours without an answer`}`,
    'reminder-set': ({ kind, isOn }: Facts) =>
      `set the reminder “${REMINDERS[kind as keyof typeof REMINDERS]}”: ${isOn ? 'on' : 'off'}`,
  },
  title: 'Invitations and answers',
  intro: 'Who is coming, who is not, who has not answered.',
  link: 'Invitations and answers',
  counts: 'By partner',
  noPartner: 'Without a partner',
  total: 'Total',
  partner: 'Partner',
  standings: {
    comes: 'coming',
    late: 'coming late',
    declined: 'not coming',
    'no-answer': 'no answer',
    'not-asked': 'not invited yet',
    offered: 'place offered',
    waiting: 'waiting list',
  },
  lateBy: (minutes) => `${minutes} min late`,
  keptUntil: (moment) => `until ${moment}`,
  people: 'The people',
  all: 'All',
  nobody: 'Nobody here for now. Register candidates, then invite them.',
  name: 'Name',
  standing: 'Answer',
  asked: 'Asked',
  invitedOn: (moment) => `invited ${moment}`,
  remindedOn: (moment) => `reminded ${moment}`,
  calledOn: (moment) => `to call since ${moment}`,
  openedOn: (moment) => `page opened ${moment}`,
  unopened: 'link never opened',
  unopenedHint:
    'These people were invited and never opened their link: a call reaches them better. Tick them, then put them on the call list.',
  never: 'never',
  tick: (name) => `Choose ${name}`,
  forTicked: 'For the people who are ticked',
  asks: { invite: 'Invite', remind: 'Remind', call: 'Put on the call list' },
  asksHint: 'Each person gets the message by their usual channel. Who has answered gets nothing.',
  note: 'Note an answer',
  noteFor: (name) => `Note the answer of ${name}`,
  answers: { yes: 'Coming', no: 'Not coming', late: 'Late' },
  minutes: (minutes) => `${minutes} min`,
  settings: 'Freed places and calls',
  offerMinutes: 'Keep a freed place for (minutes)',
  offerHint:
    'The first person on the waiting list gets it. Without an answer it goes to the next. Empty: the place is given at once.',
  callAfterHours: 'To call after (hours without an answer)',
  callHint: 'Empty: nobody is put on the call list by itself.',
  save: 'Save',
  reminders: {
    title: 'Automatic reminders',
    link: 'Automatic reminders',
    intro: 'These messages go by themselves. You choose which, when and by which channel.',
    kinds: {
      'days-before': 'Candidates: some days before',
      'evening-before': 'Candidates: the evening before',
      'hours-before': 'Candidates: some hours before',
      'company-days-before': 'Recruiters: some days before',
      'company-hours-before': 'Recruiters: some hours before',
      thanks: 'Thank you, after the event',
    },
    isOn: 'Send this message',
    days: 'Days before',
    daysAfter: 'Days after',
    atTime: 'At what time',
    minutes: 'Minutes before the doors open',
    channel: 'Channel',
    channels: {
      usual: 'each person’s own',
      email: 'e-mail',
      sms: 'SMS',
      call: 'call',
    },
    goes: (moment, people) => `Will go on ${moment}, to ${people} ${people === 1 ? 'person' : 'people'}.`,
    goesToCompanies: (moment, recruiters) =>
      `Will go on ${moment}, to ${recruiters} ${recruiters === 1 ? 'recruiter' : 'recruiters'}.`,
    wentToCompanies: (moment, recruiters) =>
      `Went on ${moment}, to ${recruiters} ${recruiters === 1 ? 'recruiter' : 'recruiters'}.`,
    goesAfter: (moment) => `Will go on ${moment}, to the people who came.`,
    went: (moment, people) => `Went on ${moment}, to ${people} ${people === 1 ? 'person' : 'people'}.`,
    passed: 'Its moment has passed: this message will not go any more.',
    off: 'This message does not go.',
    texts: 'Read and change the texts',
    save: 'Save',
  },
  done: {
    'ask-people': 'Done. The messages are on their way.',
    'give-answer-for': 'The answer is noted.',
    'set-invitations': 'The settings are saved.',
    'set-reminder': 'The reminder is saved.',
  },
};
