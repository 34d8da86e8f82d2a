import type { Translated } from '../../kernel/locale.ts';
import type { Facts } from '../../kernel/result.ts';
import type { fr } from './texts.fr.ts';

export const en: Translated<typeof fr> = {
  refusals: {},
  journal: {
    'person-told': ({ name }: Facts) => `told ${name}`,
  },
  title: 'Messages',
  intro: 'Who must be told, and what has gone out.',
  toTell: 'To tell in person or by telephone',
  nobodyToTell: 'Everybody has been told.',
  told: 'Done',
  toldBy: ({ name }: Facts) => `Told by ${name}`,
  emails: 'E-mails',
  noEmail: 'No e-mail yet.',
  noSmtp:
    'Sending e-mail is not set up: messages wait here. Whoever keeps the server can set it up (SMTP_URL).',
  noPhone: 'no telephone: to be seen on the spot',
  columns: { who: 'Who', what: 'Message', state: 'State', act: 'Action' },
  kinds: { candidate: 'candidate', recruiter: 'recruiter' },
  statuses: { waiting: 'waiting', sent: 'sent', failed: 'not delivered', told: 'told', dropped: 'withdrawn' },
  read: 'Read the message',
  hello: ({ name }: Facts) => `Hello ${name},`,
  invited: {
    subject: ({ organisation }: Facts) => `${organisation} invites you to Tremplin`,
    body: ({ organisation, url, email }: Facts) =>
      `${organisation} has added you to its team in Tremplin.\n\nTo come in, open this page and write your address (${email}):\n${url}\n\nYou receive a link and a code. No password is needed.`,
  },
  signIn: {
    subject: 'Signing in to Tremplin',
    body: ({ code, url }: Facts) =>
      `Your code: ${code}\n\nOr open this link in the browser where you asked for it:\n${url}\n\nThe code and the link are good for ten minutes. If you asked for nothing, do nothing.`,
  },
  alerts: {
    program: 'A program',
    readingStopped: {
      subject: ({ organisation }: Facts) => `${organisation}: many files opened`,
      body: ({ who, files, others, url }: Facts) =>
        `${who} opened ${files} files in one day, ${others} of them of people who are not followed.\n\nFiles now open slowly only. Ask why. If all is well, open them again here:\n${url}\n\nIf not, take the access away and tell whoever looks after data.`,
    },
    largeList: {
      subject: ({ organisation }: Facts) => `${organisation}: a long list was downloaded`,
      body: ({ who, people, reason }: Facts) =>
        `${who} has just downloaded the addresses of ${people} people or companies.\n\nReason given: ${reason}\n\nIf this surprises you, ask why at once.`,
    },
  },
  done: { 'mark-told': 'Noted.' },
};
