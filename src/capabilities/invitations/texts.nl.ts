import type { Translated } from '../../kernel/locale.ts';
import type { Facts } from '../../kernel/result.ts';
import type { fr } from './texts.fr.ts';

const ANSWERS = { yes: 'komt', no: 'komt niet', late: 'komt later' } as const;
const ASKS = { invite: 'nodigde uit', remind: 'herinnerde', call: 'zette op de bellijst' } as const;
const REMINDERS = {
  'days-before': 'enkele dagen vooraf',
  'evening-before': 'de avond ervoor',
  'hours-before': 'enkele uren vooraf',
  'company-days-before': 'recruiters, enkele dagen vooraf',
  'company-hours-before': 'recruiters, enkele uren vooraf',
  thanks: 'bedankt, na het evenement',
} as const;

export const nl: Translated<typeof fr> = {
  refusals: {
    'event-over': 'Het evenement is voorbij.',
    'nobody-ticked': 'Vink minstens één persoon aan die nog niet geantwoord heeft.',
    'when-missing': 'Zeg wanneer dit bericht moet vertrekken.',
  },
  journal: {
    answered: ({ answer }: Facts) => `antwoordde: ${ANSWERS[answer as keyof typeof ANSWERS]}`,
    'answer-noted': ({ name, answer }: Facts) =>
      `noteerde het antwoord van ${name}: ${ANSWERS[answer as keyof typeof ANSWERS]}`,
    'people-asked': ({ what, people }: Facts) =>
      `${ASKS[what as keyof typeof ASKS]}: ${people} ${people === 1 ? 'persoon' : 'personen'}`,
    'invitations-set': ({ offerMinutes, callAfterHours }: Facts) =>
      `stelde de uitnodigingen in: vrijgekomen plaats ${
        offerMinutes === null ? 'meteen gegeven' : `${offerMinutes} minuten vrijgehouden`
      }, ${callAfterHours === null ? 'geen automatische oproep' : `te bellen na ${callAfterHours} uur zonder antwoord`}`,
    'reminder-set': ({ kind, isOn }: Facts) =>
      `stelde de herinnering ‘${REMINDERS[kind as keyof typeof REMINDERS]}’ in: ${isOn ? 'aan' : 'uit'}`,
  },
  title: 'Uitnodigingen en antwoorden',
  intro: 'Wie komt, wie niet komt, wie niet geantwoord heeft.',
  link: 'Uitnodigingen en antwoorden',
  counts: 'Per partner',
  noPartner: 'Zonder partner',
  total: 'Totaal',
  partner: 'Partner',
  standings: {
    comes: 'komt',
    late: 'komt later',
    declined: 'komt niet',
    'no-answer': 'geen antwoord',
    'not-asked': 'nog uit te nodigen',
    offered: 'plaats aangeboden',
    waiting: 'wachtlijst',
  },
  lateBy: (minutes) => `${minutes} min te laat`,
  keptUntil: (moment) => `tot ${moment}`,
  people: 'De personen',
  all: 'Allemaal',
  nobody: 'Hier staat nog niemand. Schrijf kandidaten in en nodig hen uit.',
  name: 'Naam',
  standing: 'Antwoord',
  asked: 'Gevraagd',
  invitedOn: (moment) => `uitgenodigd ${moment}`,
  remindedOn: (moment) => `herinnerd ${moment}`,
  calledOn: (moment) => `te bellen sinds ${moment}`,
  openedOn: (moment) => `pagina geopend ${moment}`,
  unopened: 'link nooit geopend',
  unopenedHint:
    'Deze personen kregen een uitnodiging en openden hun link nooit: een telefoontje bereikt hen beter. Vink hen aan en zet hen op de bellijst.',
  never: 'nooit',
  tick: (name) => `${name} kiezen`,
  forTicked: 'Voor de aangevinkte personen',
  asks: { invite: 'Uitnodigen', remind: 'Herinneren', call: 'Op de bellijst zetten' },
  asksHint: 'Iedereen krijgt het bericht via het gewone kanaal. Wie al antwoordde, krijgt niets.',
  note: 'Een antwoord noteren',
  noteFor: (name) => `Het antwoord van ${name} noteren`,
  answers: { yes: 'Komt', no: 'Komt niet', late: 'Later' },
  minutes: (minutes) => `${minutes} min`,
  settings: 'Vrijgekomen plaatsen en oproepen',
  offerMinutes: 'Een vrijgekomen plaats vrijhouden (minuten)',
  offerHint:
    'De eerste van de wachtlijst krijgt ze. Zonder antwoord gaat de plaats naar de volgende. Leeg: de plaats wordt meteen gegeven.',
  callAfterHours: 'Te bellen na (uren zonder antwoord)',
  callHint: 'Leeg: niemand komt vanzelf op de bellijst.',
  save: 'Opslaan',
  reminders: {
    title: 'Automatische herinneringen',
    link: 'Automatische herinneringen',
    intro: 'Deze berichten vertrekken vanzelf. U kiest welke, wanneer en via welk kanaal.',
    kinds: {
      'days-before': 'Kandidaten: enkele dagen vooraf',
      'evening-before': 'Kandidaten: de avond ervoor',
      'hours-before': 'Kandidaten: enkele uren vooraf',
      'company-days-before': 'Recruiters: enkele dagen vooraf',
      'company-hours-before': 'Recruiters: enkele uren vooraf',
      thanks: 'Bedankt, na het evenement',
    },
    isOn: 'Dit bericht versturen',
    days: 'Dagen vooraf',
    daysAfter: 'Dagen erna',
    atTime: 'Op welk uur',
    minutes: 'Minuten voor de opening',
    channel: 'Kanaal',
    channels: {
      usual: 'dat van elke persoon',
      email: 'e-mail',
      sms: 'sms',
      call: 'oproep',
    },
    goes: (moment, people) =>
      `Vertrekt op ${moment}, naar ${people} ${people === 1 ? 'persoon' : 'personen'}.`,
    goesToCompanies: (moment, recruiters) =>
      `Vertrekt op ${moment}, naar ${recruiters} ${recruiters === 1 ? 'recruiter' : 'recruiters'}.`,
    wentToCompanies: (moment, recruiters) =>
      `Vertrokken op ${moment}, naar ${recruiters} ${recruiters === 1 ? 'recruiter' : 'recruiters'}.`,
    goesAfter: (moment) => `Vertrekt op ${moment}, naar wie er was.`,
    went: (moment, people) =>
      `Vertrokken op ${moment}, naar ${people} ${people === 1 ? 'persoon' : 'personen'}.`,
    passed: 'Het moment is voorbij: dit bericht vertrekt niet meer.',
    off: 'Dit bericht vertrekt niet.',
    texts: 'De teksten lezen en wijzigen',
    save: 'Opslaan',
  },
  done: {
    'ask-people': 'Klaar. De berichten vertrekken.',
    'give-answer-for': 'Het antwoord is genoteerd.',
    'set-invitations': 'De instellingen zijn opgeslagen.',
    'set-reminder': 'De herinnering is opgeslagen.',
  },
};
