import type { Translated } from '../../kernel/locale.ts';
import type { Facts } from '../../kernel/result.ts';
import type { fr } from './texts.fr.ts';

export const nl: Translated<typeof fr> = {
  refusals: {},
  journal: {
    'person-told': ({ name }: Facts) => `verwittigde ${name}`,
  },
  title: 'Berichten',
  intro: 'Wie verwittigd moet worden, en wat vertrokken is.',
  toTell: 'Mondeling of telefonisch te verwittigen',
  nobodyToTell: 'Iedereen is verwittigd.',
  told: 'Gedaan',
  toldBy: ({ name }: Facts) => `Verwittigd door ${name}`,
  emails: 'E-mails',
  noEmail: 'Nog geen e-mails.',
  noSmtp:
    'E-mail verzenden is niet ingesteld: de berichten wachten hier. Wie de server beheert, kan dit instellen (SMTP_URL).',
  noPhone: 'zonder telefoon: ter plaatse te zien',
  columns: { who: 'Wie', what: 'Bericht', state: 'Stand', act: 'Actie' },
  kinds: { candidate: 'kandidaat', recruiter: 'recruiter' },
  statuses: {
    waiting: 'wacht',
    sent: 'verzonden',
    failed: 'niet afgeleverd',
    told: 'verwittigd',
    dropped: 'geannuleerd',
  },
  read: 'Het bericht lezen',
  hello: ({ name }: Facts) => `Dag ${name},`,
  bye: 'Tot binnenkort.',
  yourPage: ({ url }: Facts) => `Uw pagina: ${url}`,
  invited: {
    subject: ({ organisation }: Facts) => `${organisation} nodigt u uit in Tremplin`,
    body: ({ organisation, url, email }: Facts) =>
      `${organisation} heeft u aan het team toegevoegd in Tremplin.\n\nOpen deze pagina en schrijf uw adres (${email}):\n${url}\n\nU krijgt een link en een code. Een wachtwoord is niet nodig.`,
  },
  signIn: {
    subject: 'Uw aanmelding bij Tremplin',
    body: ({ code, url }: Facts) =>
      `Uw code: ${code}\n\nOf open deze link in de browser waar u de vraag deed:\n${url}\n\nDe code en de link zijn tien minuten geldig. Vroeg u niets? Dan hoeft u niets te doen.`,
  },
  alerts: {
    program: 'Een programma',
    readingStopped: {
      subject: ({ organisation }: Facts) => `${organisation}: veel dossiers geopend`,
      body: ({ who, files, others, url }: Facts) =>
        `${who} opende ${files} dossiers op één dag, waarvan ${others} van personen zonder opvolging.\n\nDe dossiers gaan alleen nog traag open. Vraag waarom. Is alles in orde, open ze dan opnieuw hier:\n${url}\n\nZo niet, neem de toegang weg en verwittig wie voor de gegevens zorgt.`,
    },
    largeList: {
      subject: ({ organisation }: Facts) => `${organisation}: een lange lijst werd gedownload`,
      body: ({ who, people, reason }: Facts) =>
        `${who} downloadde zonet de adressen van ${people} personen of bedrijven.\n\nOpgegeven reden: ${reason}\n\nVerbaast dit u? Vraag meteen waarom.`,
    },
  },
  erasureSoon: {
    subject: 'Uw dossier wordt binnenkort gewist',
    body: ({ event, date }: Facts) =>
      `U nam deel aan ‘${event}’. Sindsdien hadden we geen contact meer.\n\nUw dossier wordt gewist op ${date}. U hoeft niets te doen.\n\nZoekt u nog? Neem voor die datum contact op met de organisatie die u opvolgt. Dan blijft uw dossier.`,
  },
  registered: {
    subject: ({ event }: Facts) => `Inschrijving: ${event}`,
    body: ({ event, date, place }: Facts) => `U bent ingeschreven voor “${event}”.\n${date}, ${place}.`,
  },
  promoted: {
    subject: ({ event }: Facts) => `Een plaats voor u: ${event}`,
    body: ({ event, date, place }: Facts) =>
      `Er kwam een plaats vrij bij “${event}”. Ze is voor u.\n${date}, ${place}.`,
  },
  waiting: {
    body: ({ event }: Facts) =>
      `“${event}” is volzet. U staat op de wachtlijst. Wij schrijven u als er een plaats vrijkomt.`,
  },
  recruiterRegistered: {
    subject: ({ event }: Facts) => `Uw deelname: ${event}`,
    body: ({ event, date, place }: Facts) =>
      `Dank u om te komen rekruteren op “${event}”.\n${date}, ${place}.\nOp uw pagina kunt u uw vacatures aanvullen. Een account is niet nodig.`,
  },
  plan: {
    subject: ({ event }: Facts) => `Uw planning: ${event}`,
    none: 'U hebt voorlopig geen gesprek meer.',
    yours: ({ date }: Facts) => `Uw gesprekken, ${date}:`,
    line: ({ time, whom, table }: Facts) =>
      table === null ? `${time}: ${whom}` : `${time}: ${whom}, tafel ${table}`,
  },
  done: { 'mark-told': 'Genoteerd.' },
};
