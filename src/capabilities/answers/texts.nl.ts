import type { Translated } from '../../kernel/locale.ts';
import type { Facts } from '../../kernel/result.ts';
import type { fr } from './texts.fr.ts';

export const nl: Translated<typeof fr> = {
  refusals: {
    'nobody-owes': 'Niemand is nu een antwoord schuldig. Er is niets verstuurd.',
    'link-over':
      'De links van de recruiters zijn gesloten: een bericht helpt niet meer. Bel hen en noteer hun antwoorden zelf.',
  },
  journal: {
    'recruiters-reminded': ({ count }: Facts) =>
      `herinnerde ${count === 1 ? '1 recruiter' : `${count} recruiters`} aan de verwachte antwoorden`,
    'answer-told': ({ candidate, company }: Facts) => `gaf ${candidate} het antwoord van ${company} door`,
    'answer-untold': ({ candidate, company }: Facts) =>
      `nam terug: het antwoord van ${company} moet nog aan ${candidate} gezegd worden`,
  },
  results: {
    hired: 'Aanwerving',
    'second-yes': '2e gesprek: ja',
    'second-maybe': '2e gesprek: misschien',
    internship: 'Stage',
    immersion: 'Kennismakingsstage',
    training: 'Opleiding',
    no: 'Geen gevolg',
  },
  toTell: {
    hired: 'Goed nieuws: het bedrijf wil u aanwerven.',
    'second-yes': 'Het bedrijf wil u terugzien voor een tweede gesprek.',
    'second-maybe': 'Het bedrijf wil u misschien terugzien. Het moet nog beslissen.',
    internship: 'Het bedrijf biedt u een stage aan.',
    immersion: 'Het bedrijf biedt u een kennismakingsstage aan: enkele dagen om het beroep te ontdekken.',
    training: 'Het bedrijf raadt u eerst een opleiding aan.',
    no: 'Het bedrijf gaat deze keer niet verder.',
  },
  reasons: {
    'position-filled': 'De plaats is al ingevuld.',
    experience: 'Het zoekt meer ervaring voor deze functie.',
    skills: 'Het zoekt andere vaardigheden voor deze functie.',
    language: 'Deze functie vraagt een beter taalniveau.',
    hours: 'De uren passen niet bij wanneer u kunt.',
    distance: 'De werkplek is te ver of moeilijk te bereiken.',
    licence: 'Deze functie vraagt een verplicht rijbewijs of diploma.',
    project: 'U zoekt iets anders dan wat het bedrijf aanbiedt.',
    other: 'Het bedrijf heeft een andere reden.',
  },
  quote: (words) => `Het bedrijf voegt toe: ‘${words}’`,
  page: {
    title: 'Antwoorden van recruiters',
    intro: (date) => `Wie ontvangen werd, heeft recht op een antwoord, ten laatste op ${date}.`,
    introLate: (date) => `De termijn is voorbij sinds ${date}.`,
    rate: 'Ontvangen antwoorden',
    owing: 'Recruiters die nog moeten antwoorden',
    toPass: 'Antwoorden door te geven',
    chase: 'Wie nog moet antwoorden',
    chaseIntro:
      'Recruiters krijgen een bericht de dag erna, de dag voor de laatste dag en op de laatste dag.',
    remindAll: 'Iedereen nu herinneren',
    remind: 'Herinneren',
    company: 'Bedrijf',
    contact: 'Contact',
    owed: 'Te geven',
    since: 'Sinds',
    answered: 'Antwoorden, deze keer',
    earlier: 'Vorige edities',
    first: 'eerste keer',
    reminded: 'Herinneringen',
    of: (answered, met) => `${answered} van ${met}`,
    times: (count, date) => `${count} × (op ${date})`,
    never: 'geen',
    noRecruiter: 'Er was nog geen gesprek.',
    given: 'De antwoorden, en wat u kunt zeggen',
    givenIntro:
      'De woorden zijn klaar om te zeggen. Een ‘nee’ wacht twee dagen op uw telefoontje; daarna leest de persoon het in een bericht.',
    person: 'Persoon',
    partner: 'Partner',
    answer: 'Antwoord',
    words: 'Te zeggen aan de persoon',
    told: 'Gezegd?',
    toldBy: { message: 'via een bericht', staff: 'mondeling' },
    on: (how, date) => `${how}, op ${date}`,
    tell: 'Het is gezegd',
    untell: 'Nog niet gezegd',
    noAnswer: 'Nog geen antwoord.',
    late: 'te laat',
  },
  my: {
    title: 'De antwoorden van de bedrijven',
    intro: (name) => `Dag ${name}.`,
    waiting: (date) => `Nog geen antwoord. Het bedrijf antwoordt ten laatste op ${date}.`,
    none: 'De antwoorden komen hier na het evenement.',
    help: 'Is een antwoord onduidelijk of maakt het u ongerust? De persoon die u begeleidt, kan u helpen.',
  },
  done: {
    'remind-recruiters': 'De herinnering vertrekt.',
    'tell-answer': 'Het is genoteerd.',
  },
};
