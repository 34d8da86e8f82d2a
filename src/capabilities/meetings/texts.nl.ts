import type { Translated } from '../../kernel/locale.ts';
import type { Facts } from '../../kernel/result.ts';
import type { fr } from './texts.fr.ts';

const RESULT_WORDS: Record<string, string> = {
  hired: 'aanwerving',
  'second-yes': 'tweede gesprek, ja',
  'second-maybe': 'tweede gesprek, misschien',
  internship: 'stage',
  immersion: 'kennismakingsstage',
  training: 'opleiding',
  no: 'geen vervolg',
};

const MARK_WORDS: Record<string, string> = {
  called: 'opgeroepen',
  running: 'begonnen',
  held: 'afgelopen',
  missed: 'gemist',
  planned: 'gepland',
};

export const nl: Translated<typeof fr> = {
  refusals: {
    'not-begun': ({ candidate }: Facts) =>
      `Het gesprek met ${candidate} is nog niet begonnen. Geef het resultaat op het einde.`,
    'answer-too-early': ({ company }: Facts) =>
      `Uw gesprek met ${company} is nog niet begonnen. Antwoord daarna.`,
    'place-taken': ({ candidate }: Facts) =>
      `De plaats van ${candidate} is aan iemand anders gegeven. Er is niets veranderd. Kijk op het dagbord.`,
    'taken-out': ({ candidate, company }: Facts) =>
      `Het gesprek van ${candidate} met ${company} staat niet meer in de planning. Er is niets veranderd.`,
  },
  journal: {
    'result-given': ({ candidate, result }: Facts) =>
      `gaf het resultaat van het gesprek met ${candidate}: ${RESULT_WORDS[String(result)]}`,
    'result-taken-back': ({ candidate }: Facts) => `trok het resultaat van het gesprek met ${candidate} in`,
    'result-typed': ({ candidate, company, result }: Facts) =>
      `noteerde het resultaat van ${company} voor ${candidate}: ${RESULT_WORDS[String(result)]}`,
    'result-erased': ({ candidate, company }: Facts) =>
      `wiste het resultaat van ${company} voor ${candidate}`,
    'answer-given': ({ company }: Facts) => `zei of een vervolg met ${company} interessant is`,
    'answer-taken-back': ({ company }: Facts) => `trok het antwoord over ${company} in`,
    'answer-typed': ({ candidate, company }: Facts) =>
      `noteerde het antwoord van ${candidate} over ${company}`,
    'answer-erased': ({ candidate, company }: Facts) => `wiste het antwoord van ${candidate} over ${company}`,
    'nobody-came': ({ candidate }: Facts) => `zei dat ${candidate} niet aan de tafel is`,
    'came-after-all': ({ candidate }: Facts) => `zei dat ${candidate} aan de tafel is`,
    'meeting-marked': ({ candidate, company, mark }: Facts) =>
      `markeerde het gesprek van ${candidate} met ${company}: ${MARK_WORDS[String(mark)]}`,
  },
  results: {
    hired: 'Aanwerving',
    'second-yes': '2e gesprek: ja',
    'second-maybe': '2e gesprek: misschien',
    internship: 'Stage',
    immersion: 'Kennismakingsstage',
    training: 'Opleiding',
    no: 'Geen vervolg',
  },
  answers: { yes: 'Ja', maybe: 'Misschien', no: 'Nee' },
  contracts: {
    internship: 'Stage',
    apprenticeship: 'Alternerend leren',
    'fixed-term': 'Bepaalde duur',
    permanent: 'Onbepaalde duur',
    temporary: 'Uitzendwerk',
    immersion: 'Kennismakingsstage',
    'student-job': 'Studentenjob',
    freelance: 'Zelfstandig',
    other: 'Ander contract',
  },
  marks: {
    called: 'Oproepen',
    running: 'Beginnen',
    held: 'Beëindigen',
    missed: 'Niemand is gekomen',
    planned: 'Terugzetten op “gepland”',
  },
  round: (number: number) => `Ronde ${number}`,
  table: (table: string) => `tafel ${table}`,
  positions: (count: number) => (count === 1 ? '1 plaats' : `${count} plaatsen`),
  my: {
    title: 'Mijn gesprekken',
    hello: (name: string) => `Dag ${name}`,
    list: 'Al uw gesprekken',
    noList: 'Nog geen gesprek.',
    cancelledMeeting: 'Dit gesprek gaat niet door.',
    lookingFor: 'Dit bedrijf zoekt:',
    fits: 'wat u zoekt',
    ask: 'Wilt u verdergaan?',
    askIntro: 'Zeg het voor elk bedrijf dat u sprak. U kunt van mening veranderen.',
    askAbout: (company: string) => `Verdergaan met ${company}?`,
    takeBack: 'Mijn antwoord intrekken',
    noPlan: {
      title: 'De planning is nog niet klaar',
      text: 'Uw gesprekken komen hier, met het uur en de tafel.',
    },
    wishesOpen: {
      title: 'Kies uw bedrijven',
      text: 'Zeg wie u wilt spreken. De planning houdt daar rekening mee.',
      none: 'U hebt nog niets gekozen.',
      some: (count: number) =>
        count === 1 ? 'U hebt 1 bedrijf gekozen.' : `U hebt ${count} bedrijven gekozen.`,
      button: 'Mijn bedrijven kiezen',
      again: 'Mijn keuzes bekijken',
    },
    notPlanned: {
      title: 'U hebt nog geen gesprek',
      text: 'Kom naar het onthaal. Er kan een plaats vrijkomen.',
    },
    waiting: {
      title: 'U staat op de wachtlijst',
      text: 'Wij verwittigen u als er een plaats vrijkomt.',
    },
    cancelled: {
      title: 'Uw inschrijving is geannuleerd',
      text: 'Wilt u toch komen? Zeg het op de pagina van uw inschrijving.',
      button: 'Mijn inschrijving bekijken',
    },
    over: 'Bedankt voor uw komst.',
    practical: 'Praktische informatie',
    when: 'Wanneer',
    from: (from: string, to: string) => `van ${from} tot ${to}`,
    where: 'Waar',
    card: 'Uw code voor het onthaal',
    showCode: 'Mijn code tonen aan het onthaal',
    showCodeText:
      'Het onthaal scant de code en u bent als aanwezig genoteerd. Houd ze voor uzelf: ze opent uw pagina.',
    showCodeLabel: 'Code om te scannen aan het onthaal',
    refresh: 'Deze pagina vernieuwen',
    saved: 'Bedankt. Uw antwoord is genoteerd.',
  },
  stand: {
    title: 'Mijn gesprekken',
    now: 'Nu',
    next: 'Daarna',
    list: 'De hele avond',
    noList: 'Er is nog niemand gepland aan uw tafel.',
    noPlan: {
      title: 'De planning is nog niet klaar',
      text: 'De personen die u ontvangt komen hier, met het uur en de tafel.',
    },
    nobody: {
      title: 'Nu geen gesprek',
      text: 'Blijf aan uw tafel. Wij kunnen u iemand voorstellen.',
    },
    over: 'Uw gesprekken zijn afgelopen. Bedankt.',
    missing: (count: number) =>
      count === 1 ? 'Er is nog 1 resultaat te geven.' : `Er zijn nog ${count} resultaten te geven.`,
    wants: 'Zoekt',
    cv: 'Cv openen',
    noCv: 'Geen cv',
    need: 'Uw noden',
    fits: 'past erbij',
    forNeed: 'Voor welke nood?',
    resultFor: (name: string) => `Welk vervolg voor ${name}?`,
    note: 'Nota (voor u en de organisatie)',
    noteHint: 'Kies een resultaat: de nota wordt mee bewaard.',
    saveNote: 'Nota bewaren',
    takeBack: 'Resultaat intrekken',
    nobodyCame: 'De persoon is niet gekomen',
    came: 'De persoon is er',
    missed: 'U zei: niet gekomen.',
    notArrived: 'is nog niet aan het onthaal',
    lateBy: (minutes: number) => `komt ${minutes} min later`,
    present: 'is er',
    notComing: 'komt niet',
    left: 'is vertrokken',
    backToNow: 'Terug naar het gesprek van nu',
    accessUntil: (until: string) =>
      `U ziet deze personen tot ${until}. Daarna toont deze link hen niet meer.`,
    saved: 'Het resultaat is genoteerd.',
    savedPresence: 'Genoteerd. Het onthaal ziet het ook.',
    given: 'Resultaat',
    notGiven: 'resultaat te geven',
    seat: (seat: number) => `Plaats ${seat}`,
  },
  meeting: {
    title: (candidate: string, company: string) => `${candidate} · ${company}`,
    backToBoard: 'Terug naar het dagbord',
    when: 'Wanneer',
    table: 'Tafel',
    noTable: 'zonder tafel',
    seat: 'Plaats',
    partner: 'Partner',
    noPartner: 'zonder partner',
    candidate: 'Kandidaat',
    recruiter: 'Recruiter',
    state: 'Gesprek',
    presence: (name: string) => `${name} noteren`,
    states: { present: 'Aanwezig', absent: 'Afwezig', left: 'Vertrokken' },
    mark: 'Dit gesprek markeren',
    outcome: 'Wat zij ervan zeggen',
    outcomeIntro: 'Om hier te noteren wat op een papieren kaart staat.',
    result: 'Resultaat van de recruiter',
    answer: 'Wil de kandidaat verdergaan?',
    note: 'Nota van de recruiter',
    takeBack: 'Wissen',
  },
  done: {
    'mark-meeting': 'Het is gemarkeerd.',
    'type-result': 'Het resultaat is genoteerd.',
    'type-answer': 'Het antwoord is genoteerd.',
  },
};
