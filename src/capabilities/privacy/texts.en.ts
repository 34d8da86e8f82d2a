import type { Translated } from '../../kernel/locale.ts';
import type { Facts } from '../../kernel/result.ts';
import { words } from './texts/words.en.ts';
import type { fr } from './texts.fr.ts';

const months = (count: number) => (count === 1 ? 'one month' : `${count} months`);
const n = (count: unknown, one: string, many: string) => `${count} ${Number(count) === 1 ? one : many}`;

export const en: Translated<typeof fr> = {
  refusals: {
    'longer-than-network': ({ most }: Facts) => `Your network limits this time to ${months(Number(most))}.`,
    'not-sure': 'Tick the box if you agree.',
  },
  journal: {
    'own-data-opened': 'opened their own data',
    'own-data-erased': 'erased all their data',
    'file-kept': 'asked for their file to be kept',
    'data-handed-over': ({ name }: Facts) => `downloaded the data of ${name}, to hand them over`,
    'person-erased': ({ name }: Facts) => `erased the data of ${name}`,
    'person-kept': ({ name }: Facts) => `asked for the file of ${name} to be kept`,
    'retention-changed': ({ person, event }: Facts) =>
      `changed how long data are kept: ${months(Number(person))} for a file, ${months(Number(event))} after an event`,
    'erased-again': ({ people }: Facts) => `erased ${n(people, 'person', 'people')} again after a restore`,
    'retention-applied': ({ people, notices, documents }: Facts) =>
      `applied the keeping times: ${n(people, 'file erased', 'files erased')}, ${n(notices, 'person told', 'people told')}, ${n(documents, 'document removed', 'documents removed')}`,
  },
  months,
  own: {
    title: 'My data',
    intro: 'You decide about your data. This page helps you.',
    who: 'Who follows me',
    nobody: 'No organisation follows you at the moment.',
    since: (date: string) => `since ${date}`,
    because: {
      'public-task': 'by its task in the public interest',
      request: 'because you asked for it',
    },
    howLong: 'How long',
    kept: {
      person: (count: number) => `Your file: ${months(count)} after the last contact.`,
      'event-file': (count: number) => `The details of the event: ${months(count)} after it.`,
      'recruiter-note': (count: number) => `What recruiters noted: ${months(count)} after it.`,
      document: (count: number) => `Your CV and documents: ${months(count)} after the last contact.`,
    },
    told: 'You will be told a month before your file is erased.',
    eraseAt: (date: string) => `Your file will be erased on ${date}.`,
    notice: 'Read what is done with my data',
    prove: 'See, take or erase my data',
    proveWhy: 'We check that it is really you.',
    proof: {
      phone: 'The last 4 digits of your telephone',
      email: 'Your e-mail address',
      card: 'The code on your card',
    },
    wrong: 'That is not it. Try again, or ask at the door.',
    go: 'Continue',
    held: 'What is kept about you',
    take: 'Take my data',
    takeWhy: 'A file to read, a file for another program, and your documents.',
    download: 'Download (.zip)',
    files: 'Your documents',
    reads: 'Who opened my file',
    noReads: 'Nobody has opened your file yet.',
    read: { file: 'your file', document: 'your documents or your CV' },
    byProgram: 'by a program',
    keep: 'Keep my file',
    keepWhy: 'Still looking? Ask for your file to stay.',
    keptNow: 'Noted. Your file stays.',
    erase: 'Erase my data',
    eraseWhy: [
      'Everything kept about you is erased at once.',
      'Your coming appointments are cancelled.',
      'Your documents are erased too.',
      'This cannot be undone.',
    ],
    sure: 'Yes, I want to erase all my data.',
    eraseNow: 'Erase now',
    gone: 'Your data are erased',
    goneText: 'Nothing about you is left here. This link no longer works. You can close this page.',
  },
  staff: {
    minor: 'Perhaps under 18',
    minorText: 'No photo, no video. Use simple words and hand over the page “Your data”.',
    parent: 'A parent must agree with the registration. No photo, no video.',
    title: 'Data and rights',
    intro: (name: string) =>
      `${name} may see, take or have erased what is held about them. You can do it for them.`,
    hand: 'Hand over their data',
    handWhy: 'What your organisation holds, in one file to give to the person. The journal notes it.',
    download: 'Download (.zip)',
    keep: 'Keep the file',
    keepWhy: (count: number) => `Without any contact the file is erased after ${months(count)}.`,
    eraseAt: (date: string) => `The file will be erased on ${date}. The person has been told.`,
    kept: 'The file stays.',
    erase: 'Erase at their request',
    eraseWhy:
      'What your organisation holds about this person is erased at once and for good: file, documents, wishes, messages. Coming appointments are cancelled. The report keeps the counts, without a name.',
    sure: 'This person asked me to.',
    eraseNow: 'Erase now',
    erased: 'The data are erased.',
    back: 'Back to the file',
  },
  notice: {
    title: 'Your data',
    simple: 'In short',
    organises: (host: string) => `${host} runs this event and keeps your data.`,
    inBrief: [
      'Your data serve one thing: helping you meet companies.',
      'A company sees your name and CV only if you meet it.',
      'Your access needs stay between you and the door.',
      'Nobody gives you a score. Nobody sells your data.',
      'There is no advertising and no camera.',
      'You can see, correct, take or erase your data.',
      'Open your personal link, then “My data”.',
    ],
    young: (age: number) => `Are you under ${age}? A parent must agree with you.`,
    minors: 'Are you under 18? A company cannot search for you. No photo, no video.',
    full: 'In full',
    who: 'Who is responsible',
    whoText: (host: string) =>
      `${host} is responsible for the event. Each partner organisation is responsible for the people it brings, and who does what is written in an agreement (article 26 of the GDPR).`,
    partners: 'Partner organisations',
    alone: 'No other organisation takes part in this event.',
    why: 'Why, and on which ground',
    basis: {
      public:
        'Legal ground: the organisation’s task in the public interest (article 6.1.e of the GDPR). What is optional, such as the CV, is your choice.',
      private:
        'Legal ground: your request to take part (article 6.1.b of the GDPR). What is optional, such as the CV, is your choice.',
    },
    long: 'How long',
    recruiters: (days: number) =>
      `The companies you meet see your file of the event, and nothing any more ${days === 1 ? 'one day' : `${days} days`} after it.`,
    nobodyElse:
      'Your data go to no other service. Nothing is recorded during interviews. No decision is made by a program alone: a person approves the plan.',
    rights: 'Your rights',
    rightsText:
      'See, correct, take away, restrict or erase your data, and object to their use: by your personal link, or by asking the organisation. It answers within a month.',
    complain: (authority: string) => `You do not agree? You may write to ${authority}.`,
    authority: {
      BE: 'the Data Protection Authority (Brussels)',
      FR: 'the CNIL (Paris)',
      other: 'the data protection authority of your country',
    },
  },
  manage: {
    title: 'Data and keeping times',
    intro: 'What your organisation keeps, how long, and why.',
    months: 'Keeping times, in months',
    fields: {
      person: 'A person’s file, after the last contact',
      'event-file': 'Details of an event, after the event',
      'recruiter-note': 'Recruiters’ notes and choices, after the event',
      document: 'CVs and documents, after the last contact',
    },
    hint: 'People are told a month before.',
    save: 'Save keeping times',
    saved: 'The keeping times are saved.',
    due: 'At the next run, tonight',
    dueWords: {
      notices: 'people to tell',
      people: 'files to erase',
      links: 'follow-ups to end',
      eventFiles: 'events to clear of details',
      recruiterNotes: 'events to clear of recruiters’ notes',
      documents: 'documents to remove',
    },
    nothingDue: 'Nothing to erase for now.',
    register: 'Register of processing',
    registerIntro: 'Made from what the software really holds (article 30 of the GDPR).',
    columns: { purpose: 'Why', categories: 'What', keeping: 'How long' },
  },
  agreement: {
    print: 'Print',
    title: 'Agreement between organisations',
    intro:
      'A template, filled in with the settings of this event. To be read, completed and signed by each organisation (article 26 of the GDPR).',
    parties: 'The organisations',
    host: 'runs the event',
    roles: {
      brings: 'brings people',
      'co-organises': 'runs it with the host',
      'lends-site': 'lends a site',
      recruits: 'recruits',
    },
    subject: 'Subject',
    subjectText: (event: string, date: string) =>
      `The organisations hold the event “${event}” together, ${date}. They decide together what is done with the data of the people registered and of the recruiters.`,
    tasks: 'Who does what',
    taskList: [
      (_host: string) =>
        'Each organisation registers its own people, informs them and answers their requests.',
      (_host: string) => 'Each organisation sees, contacts and exports its own people only.',
      (host: string) =>
        `${host} makes the plan, runs the door and the day, and sees the registrations for that.`,
      (host: string) => `${host} invites the recruiters and ends their access after the event.`,
      (host: string) =>
        `A data breach is told to the others within 24 hours; ${host} tells the authority within 72 hours.`,
    ],
    keeping: 'Keeping times',
    security: 'Security',
    securityText:
      'Personal access with a second factor, rights limited by the database, a sealed journal of every act and every reading, backups, erasures replayed after a restore. No processor by default.',
    contact: 'A person may turn to any of the organisations, which answers within a month.',
    sign: 'Name, date and signature',
    notice: 'The public page that informs people',
  },
  words,
  file: {
    title: (name: string) => `Data of ${name}`,
    made: (date: string) => `Made on ${date}.`,
    keeping: 'Kept',
    file: 'data',
    page: 'to-read.html',
    documents: 'documents',
  },
};
