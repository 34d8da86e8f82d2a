import type { Translated } from '../../kernel/locale.ts';
import type { Facts } from '../../kernel/result.ts';
import { account } from './texts/account.nl.ts';
import type { fr } from './texts.fr.ts';

const roles = { organiser: 'Organisatie', door: 'Onthaal', counsellor: 'Begeleiding' };

const SCOPES = {
  events: 'evenementen en recruiters',
  people: 'personen en hun wensen',
  plan: 'de planning',
  day: 'de dag zelf',
  results: 'de resultaten en het verslag',
};

/** What a token may do, in words, from the codes that the journal keeps. */
const scopesInWords = (codes: unknown): string =>
  String(codes)
    .split(', ')
    .map((code) => SCOPES[code as keyof typeof SCOPES] ?? code)
    .join(', ');

export const nl: Translated<typeof fr> = {
  refusals: {
    ...account.refusals,
    'already-set-up': 'Deze installatie heeft al een organisatie. Vraag toegang aan wie ze heeft aangemaakt.',
    'organisation-exists': ({ name }: Facts) => `“${name}” staat al in de lijst.`,
    'already-member': ({ name }: Facts) => `${name} heeft deze rol al.`,
    'account-unknown': ({ email }: Facts) => `Geen enkele account heeft het adres ${email}.`,
  },
  journal: {
    ...account.journal,
    'instance-set-up': ({ organisation, name }: Facts) =>
      `maakte “${organisation}” aan, georganiseerd door ${name}`,
    'session-opened': ({ name }: Facts) => `meldde zich aan: ${name}`,
    'organisation-added': ({ organisation }: Facts) => `voegde de partner “${organisation}” toe`,
    'member-added': ({ name, role }: Facts) =>
      `gaf de rol “${roles[role as keyof typeof roles] ?? role}” aan ${name}`,
    'token-issued': ({ token, scopes }: Facts) =>
      `maakte het token “${token}” aan (${scopesInWords(scopes)})`,
    'token-revoked': ({ token }: Facts) => `trok het token “${token}” in`,
    'sign-in-link-handed-over': ({ name }: Facts) => `gaf een aanmeldlink aan ${name}`,
  },
  kinds: {
    'employment-service': 'Arbeidsbemiddeling',
    training: 'Opleidingscentrum',
    school: 'School',
    city: 'Stad of gemeente',
    coworking: 'Coworking',
    association: 'Vereniging',
    company: 'Bedrijf',
    other: 'Andere',
  },
  roles,
  scopes: SCOPES,
  countries: { BE: 'België', FR: 'Frankrijk', LU: 'Luxemburg', CH: 'Zwitserland' },
  locales: { fr: 'Frans', nl: 'Nederlands', en: 'Engels' },
  fields: {
    issuer: 'Adres van de provider (issuer)',
    clientId: 'Identificatie van de toepassing',
    clientSecret: 'Geheim van de toepassing',
    password: 'Wachtwoord',
    organisationName: 'Naam van uw organisatie',
    organisationKind: 'Soort organisatie',
    country: 'Land',
    timeZone: 'Tijdzone',
    name: 'Naam',
    email: 'E-mailadres',
    locale: 'Taal',
    kind: 'Soort',
    role: 'Rol',
    scopes: 'Wat het programma mag lezen en doen',
    organiserName: 'Wie haar organiseert',
    organiserEmail: 'E-mailadres van die persoon',
    code: 'Code van zes cijfers',
  },
  firstRun: {
    title: 'Welkom bij Tremplin',
    intro: 'Deze installatie is leeg. Maak uw organisatie aan: twee minuten volstaan.',
    you: 'U',
    organisation: 'Uw organisatie',
    yourName: 'Voornaam en naam',
    submit: 'Mijn organisatie aanmaken',
  },
  signIn: {
    withCard: 'Ik heb een kaart met een code',
    withOrganisation: ({ organisation }: Facts) => `Verdergaan met ${organisation}`,
    goTitle: ({ organisation }: Facts) => `Naar ${organisation}`,
    goIntro: 'Uw organisatie gaat na wie u bent, daarna komt u hier terug.',
    organisationWrong:
      'Uw organisatie kon u niet binnenlaten. Vraag een bericht, of ga bij haar na of uw adres dat van uw account is.',
    withPasskey: 'Binnengaan met mijn toegangssleutel',
    passkeyWrong: 'Deze toegangssleutel is hier niet gekend. Vraag een bericht.',
    withPassword: 'Ik heb een wachtwoord',
    passwordTitle: 'Aanmelden met een wachtwoord',
    passwordSubmit: 'Aanmelden',
    passwordWrong:
      'Dit adres en dit wachtwoord horen niet samen. Na 20 pogingen moet u een uur wachten, of een bericht vragen.',
    withMessage: 'Liever een bericht ontvangen',
    title: 'Aanmelden',
    intro: 'Schrijf uw adres. U krijgt een link en een code, tien minuten geldig.',
    submit: 'Link en code ontvangen',
    forWhom:
      'Deze pagina is voor de teams. Zoekt u werk of werft u aan? Open dan de link die u kreeg: een account is niet nodig.',
    sentTitle: 'Bekijk uw berichten',
    sentIntro:
      'Als dit adres gekend is, is er een bericht vertrokken. Laat deze pagina open en schrijf de code hier.',
    openWithCode: 'Aanmelden',
    wrong: 'Deze code of link klopt niet, of ze is verlopen. Vraag een nieuwe.',
    again: 'Een ander bericht vragen',
    linkTitle: 'Aanmelden',
    linkIntro: 'Druk op de knop om binnen te gaan.',
    linkElsewhere:
      'Gebeurt er niets? Ga terug naar de pagina waar u het bericht vroeg en schrijf daar de code.',
  },
  organisation: {
    memberData: 'Gegevens zien, account wissen',
    provider: 'Aanmelden met de account van de organisatie (OpenID Connect)',
    providerIntro:
      'Uw leden komen binnen met hun werkaccount. De eerste keer moet hun gecontroleerd e-mailadres dat van hun account hier zijn.',
    returnAddress: 'Terugkeeradres voor de provider',
    secretStays: 'Laat leeg om het huidige geheim te houden.',
    provesTwice: 'De provider vraagt zelf twee stappen',
    removeProvider: 'Niet meer met deze account binnenkomen',
    change: 'Wijzigen',
    roles: 'Rollen',
    saveRoles: 'Deze rollen bewaren',
    deactivate: 'Uit de organisatie halen',
    deactivateText: 'De persoon komt hier niet meer binnen en alle sessies sluiten meteen.',
    secondFactor: 'Twee stappen',
    yes: 'ja',
    notYet: 'nog niet',
    signIn: 'Aanmelden',
    passwords: 'Een wachtwoord toelaten in plaats van het bericht',
    passwordsHint: 'De tweede stap blijft nodig.',
    save: 'Opslaan',
    members: 'Leden',
    membersIntro: 'Iedereen meldt zich aan met het eigen e-mailadres.',
    addMember: 'Een persoon toevoegen',
    partners: 'Partners van het netwerk',
    reads: 'Wie opent de dossiers',
    partnersIntro: 'De organisaties met wie u evenementen houdt. Elk bewaart de eigen personen.',
    noPartner: 'Nog geen partner.',
    addPartner: 'Een partner toevoegen',
    tokens: 'Tokens voor programma’s',
    tokensIntro: 'Met een token gebruikt een programma de API in naam van uw organisatie.',
    noToken: 'Geen token.',
    addToken: 'Een token aanmaken',
    tokenName: 'Naam van het programma',
    revoke: 'Intrekken',
    lastUsed: 'Laatst gebruikt',
    never: 'nooit',
    newSecret: 'Dit is het token. Kopieer het nu: het wordt niet meer getoond.',
    api: 'De documentatie van de API lezen',
  },
  twice: account.twice,
  factors: account.factors,
  account: account.account,
  done: {
    ...account.done,
    'add-member': 'De persoon is toegevoegd en kan zich aanmelden met het eigen adres.',
    'add-organisation': 'De partner is toegevoegd.',
    'revoke-token': 'Het token is ingetrokken. Het programma heeft geen toegang meer.',
  },
};
