import type { Translated } from '../../kernel/locale.ts';
import type { Facts } from '../../kernel/result.ts';
import { account } from './texts/account.en.ts';
import type { fr } from './texts.fr.ts';

const roles = { organiser: 'Organising', door: 'Front desk', counsellor: 'Counselling' };

const SCOPES = {
  events: 'events and recruiters',
  people: 'people and their wishes',
  plan: 'the plan',
  day: 'the day itself',
  results: 'results and the report',
};

/** What a token may do, in words, from the codes that the journal keeps. */
const scopesInWords = (codes: unknown): string =>
  String(codes)
    .split(', ')
    .map((code) => SCOPES[code as keyof typeof SCOPES] ?? code)
    .join(', ');

export const en: Translated<typeof fr> = {
  refusals: {
    ...account.refusals,
    'already-set-up': 'This instance already has its organisation. Ask whoever made it for access.',
    'organisation-exists': ({ name }: Facts) => `“${name}” is already in the list.`,
    'already-member': ({ name }: Facts) => `${name} already has this role.`,
    'account-unknown': ({ email }: Facts) => `No account has the address ${email}.`,
  },
  journal: {
    ...account.journal,
    'instance-set-up': ({ organisation, name }: Facts) =>
      `made “${organisation}”, with ${name} to organise it`,
    'session-opened': ({ name }: Facts) => `signed in: ${name}`,
    'organisation-added': ({ organisation }: Facts) => `added the partner “${organisation}”`,
    'member-added': ({ name, role }: Facts) =>
      `gave the role “${roles[role as keyof typeof roles] ?? role}” to ${name}`,
    'token-issued': ({ token, scopes }: Facts) => `made the token “${token}” (${scopesInWords(scopes)})`,
    'token-revoked': ({ token }: Facts) => `revoked the token “${token}”`,
    'sign-in-link-handed-over': ({ name }: Facts) => `handed a sign-in link to ${name}`,
  },
  kinds: {
    'employment-service': 'Employment service',
    training: 'Training operator',
    school: 'School',
    city: 'City or municipality',
    coworking: 'Coworking',
    association: 'Association',
    company: 'Company',
    other: 'Other',
  },
  roles,
  scopes: SCOPES,
  countries: { BE: 'Belgium', FR: 'France', LU: 'Luxembourg', CH: 'Switzerland' },
  locales: { fr: 'French', nl: 'Dutch', en: 'English' },
  fields: {
    issuer: 'Address of the provider (issuer)',
    clientId: 'Client identifier',
    clientSecret: 'Client secret',
    password: 'Password',
    organisationName: 'Name of your organisation',
    organisationKind: 'Kind of organisation',
    country: 'Country',
    timeZone: 'Time zone',
    name: 'Name',
    email: 'E-mail address',
    locale: 'Language',
    kind: 'Kind',
    role: 'Role',
    scopes: 'What the program may read and do',
    organiserName: 'Who organises it',
    organiserEmail: 'That person’s e-mail address',
    code: 'Six-digit code',
  },
  firstRun: {
    title: 'Welcome to Tremplin',
    intro: 'This instance is empty. Make your organisation: it takes two minutes.',
    you: 'You',
    organisation: 'Your organisation',
    yourName: 'First and last name',
    submit: 'Make my organisation',
  },
  signIn: {
    withCard: 'I have a card with a code',
    withOrganisation: ({ organisation }: Facts) => `Go on with ${organisation}`,
    goTitle: ({ organisation }: Facts) => `Go to ${organisation}`,
    goIntro: 'Your organisation checks who you are, then you come back here.',
    organisationWrong:
      'Your organisation could not let you in. Ask for a message, or check with it that your address is that of your account.',
    withPasskey: 'Come in with my passkey',
    passkeyWrong: 'This passkey is not known here. Ask for a message instead.',
    withPassword: 'I have a password',
    passwordTitle: 'Sign in with a password',
    passwordSubmit: 'Sign in',
    passwordWrong:
      'This address and this password do not go together. After 20 tries you have to wait an hour, or ask for a message.',
    withMessage: 'Receive a message instead',
    title: 'Sign in',
    intro: 'Write your address. You receive a link and a code, good for ten minutes.',
    submit: 'Receive the link and the code',
    forWhom:
      'This page is for the teams. If you look for work or recruit, open the link you were given: no account is needed.',
    sentTitle: 'Look at your messages',
    sentIntro:
      'If this address is known, a message has just left. Keep this page open and write the code here.',
    openWithCode: 'Sign in',
    wrong: 'This code or link does not fit, or its time is over. Ask for another.',
    again: 'Ask for another message',
    linkTitle: 'Sign in',
    linkIntro: 'Press the button to come in.',
    linkElsewhere:
      'If nothing happens, go back to the page where you asked for the message and write the code there.',
  },
  organisation: {
    memberData: 'See their data, erase their account',
    provider: 'Signing in with the organisation’s account (OpenID Connect)',
    providerIntro:
      'Your members come in with their work account. The first time, their verified e-mail address must be that of their account here.',
    returnAddress: 'Return address to give to the provider',
    secretStays: 'Leave empty to keep the present secret.',
    provesTwice: 'The provider asks for two steps itself',
    removeProvider: 'No longer come in with this account',
    change: 'Change',
    roles: 'Roles',
    saveRoles: 'Keep these roles',
    deactivate: 'Take out of the organisation',
    deactivateText: 'The person cannot come in here any more, and all their sessions end at once.',
    secondFactor: 'Two steps',
    yes: 'yes',
    notYet: 'not yet',
    signIn: 'Signing in',
    passwords: 'Allow a password instead of the message',
    passwordsHint: 'The second step is still asked.',
    save: 'Save',
    members: 'Members',
    membersIntro: 'Everybody signs in with their own e-mail address.',
    addMember: 'Add a person',
    partners: 'Partners in the network',
    reads: 'Who opens the files',
    partnersIntro: 'The organisations you hold events with. Each keeps its own people.',
    noPartner: 'No partner yet.',
    addPartner: 'Add a partner',
    tokens: 'Tokens for programs',
    tokensIntro: 'With a token, a program uses the API in the name of your organisation.',
    noToken: 'No token.',
    addToken: 'Make a token',
    tokenName: 'Name of the program',
    revoke: 'Revoke',
    lastUsed: 'Last used',
    never: 'never',
    newSecret: 'This is the token. Copy it now: it will not be shown again.',
    api: 'Read the API documentation',
  },
  twice: account.twice,
  factors: account.factors,
  account: account.account,
  done: {
    ...account.done,
    'add-member': 'The person is added and can sign in with their address.',
    'add-organisation': 'The partner is added.',
    'revoke-token': 'The token is revoked. The program has no access any more.',
  },
};
