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
  done: { 'mark-told': 'Genoteerd.' },
};
