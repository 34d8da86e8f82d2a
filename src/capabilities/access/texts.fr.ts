import type { Facts } from '../../kernel/result.ts';
import { account } from './texts/account.fr.ts';

const roles = { organiser: 'Organisation', door: 'Accueil', counsellor: 'Accompagnement' };

const SCOPES = {
  events: 'les événements et les recruteurs',
  people: 'les personnes et leurs vœux',
  plan: 'le planning',
  day: 'le jour J',
  results: 'les suites et le bilan',
};

/** What a token may do, in words, from the codes that the journal keeps. */
const scopesInWords = (codes: unknown): string =>
  String(codes)
    .split(', ')
    .map((code) => SCOPES[code as keyof typeof SCOPES] ?? code)
    .join(', ');

export const fr = {
  refusals: {
    ...account.refusals,
    'already-set-up':
      'Cette installation a déjà son organisation. Demandez un accès à la personne qui l’a créée.',
    'organisation-exists': ({ name }: Facts) => `« ${name} » est déjà dans la liste.`,
    'already-member': ({ name }: Facts) => `${name} a déjà ce rôle.`,
    'account-unknown': ({ email }: Facts) => `Aucun compte n’a l’adresse ${email}.`,
  },
  journal: {
    ...account.journal,
    'instance-set-up': ({ organisation, name }: Facts) =>
      `a créé « ${organisation} », avec ${name} pour l’organiser`,
    'session-opened': ({ name }: Facts) => `a ouvert une session : ${name}`,
    'organisation-added': ({ organisation }: Facts) => `a ajouté le partenaire « ${organisation} »`,
    'member-added': ({ name, role }: Facts) =>
      `a donné le rôle « ${roles[role as keyof typeof roles] ?? role} » à ${name}`,
    'token-issued': ({ token, scopes }: Facts) => `a créé le jeton « ${token} » (${scopesInWords(scopes)})`,
    'token-revoked': ({ token }: Facts) => `a retiré le jeton « ${token} »`,
    'sign-in-link-handed-over': ({ name }: Facts) => `a donné un lien de connexion à ${name}`,
  },
  kinds: {
    'employment-service': 'Service de l’emploi',
    training: 'Organisme de formation',
    school: 'École',
    city: 'Ville ou commune',
    coworking: 'Coworking',
    association: 'Association',
    company: 'Entreprise',
    other: 'Autre',
  },
  roles,
  scopes: SCOPES,
  countries: { BE: 'Belgique', FR: 'France', LU: 'Luxembourg', CH: 'Suisse' },
  locales: { fr: 'français', nl: 'néerlandais', en: 'anglais' },
  fields: {
    issuer: 'Adresse du fournisseur (issuer)',
    clientId: 'Identifiant de l’application',
    clientSecret: 'Secret de l’application',
    password: 'Mot de passe',
    organisationName: 'Nom de votre organisation',
    organisationKind: 'Type d’organisation',
    country: 'Pays',
    timeZone: 'Fuseau horaire',
    name: 'Nom',
    email: 'Adresse e-mail',
    locale: 'Langue',
    kind: 'Type',
    role: 'Rôle',
    scopes: 'Ce que le programme peut lire et faire',
    organiserName: 'Personne qui l’organise',
    organiserEmail: 'Son adresse e-mail',
    code: 'Code à six chiffres',
  },
  firstRun: {
    title: 'Bienvenue dans Tremplin',
    intro: 'Cette installation est vide. Créez votre organisation : deux minutes suffisent.',
    you: 'Vous',
    organisation: 'Votre organisation',
    yourName: 'Prénom et nom',
    submit: 'Créer mon organisation',
  },
  signIn: {
    withCard: 'J’ai une carte avec un code',
    withOrganisation: ({ organisation }: Facts) => `Continuer avec ${organisation}`,
    goTitle: ({ organisation }: Facts) => `Aller chez ${organisation}`,
    goIntro: 'Votre organisation vérifie qui vous êtes, puis vous revenez ici.',
    organisationWrong:
      'Votre organisation n’a pas pu vous faire entrer. Demandez un message, ou vérifiez auprès d’elle que votre adresse est celle de votre compte.',
    withPasskey: 'Entrer avec ma clé d’accès',
    passkeyWrong: 'Cette clé d’accès n’est pas connue ici. Demandez un message à la place.',
    withPassword: 'J’ai un mot de passe',
    passwordTitle: 'Me connecter avec un mot de passe',
    passwordSubmit: 'Ouvrir ma session',
    passwordWrong:
      'Cette adresse et ce mot de passe ne vont pas ensemble. Après 20 essais, il faut attendre une heure, ou demander un message.',
    withMessage: 'Recevoir plutôt un message',
    title: 'Me connecter',
    intro: 'Écrivez votre adresse. Vous recevez un lien et un code, valables dix minutes.',
    submit: 'Recevoir le lien et le code',
    forWhom:
      'Cette page est pour les équipes. Si vous cherchez un emploi ou si vous recrutez, ouvrez le lien reçu : aucun compte n’est nécessaire.',
    sentTitle: 'Regardez vos messages',
    sentIntro:
      'Si cette adresse est connue, un message vient de partir. Gardez cette page ouverte et écrivez le code ici.',
    openWithCode: 'Ouvrir ma session',
    wrong: 'Ce code ou ce lien ne convient pas, ou son temps est passé. Demandez-en un autre.',
    again: 'Demander un autre message',
    linkTitle: 'Ouvrir ma session',
    linkIntro: 'Appuyez sur le bouton pour entrer.',
    linkElsewhere:
      'Si rien ne se passe, revenez à la page où vous avez demandé le message et écrivez-y le code.',
  },
  organisation: {
    memberData: 'Voir ses données, effacer son compte',
    provider: 'Connexion avec le compte de l’organisation (OpenID Connect)',
    providerIntro:
      'Vos membres entrent avec leur compte de travail. La première fois, leur adresse e-mail vérifiée doit être celle de leur compte ici.',
    returnAddress: 'Adresse de retour à donner au fournisseur',
    secretStays: 'Laissez vide pour garder le secret actuel.',
    provesTwice: 'Le fournisseur demande lui-même deux étapes',
    removeProvider: 'Ne plus entrer avec ce compte',
    change: 'Changer',
    roles: 'Rôles',
    saveRoles: 'Garder ces rôles',
    deactivate: 'Retirer de l’organisation',
    deactivateText: 'La personne n’entre plus ici, et toutes ses sessions se ferment tout de suite.',
    secondFactor: 'Deux étapes',
    yes: 'oui',
    notYet: 'pas encore',
    signIn: 'Connexion',
    passwords: 'Permettre un mot de passe à la place du message',
    passwordsHint: 'La deuxième étape reste demandée.',
    save: 'Enregistrer',
    members: 'Membres',
    membersIntro: 'Chaque personne se connecte avec son adresse e-mail.',
    addMember: 'Ajouter une personne',
    partners: 'Partenaires du réseau',
    reads: 'Qui ouvre les dossiers',
    partnersIntro: 'Les organisations avec qui vous faites des événements. Chacune garde ses personnes.',
    noPartner: 'Aucun partenaire pour l’instant.',
    addPartner: 'Ajouter un partenaire',
    tokens: 'Jetons pour les programmes',
    tokensIntro: 'Un jeton permet à un programme d’utiliser l’API au nom de votre organisation.',
    noToken: 'Aucun jeton.',
    addToken: 'Créer un jeton',
    tokenName: 'Nom du programme',
    revoke: 'Retirer',
    lastUsed: 'Dernier usage',
    never: 'jamais',
    newSecret: 'Voici le jeton. Copiez-le maintenant : il ne sera plus montré.',
    api: 'Lire la documentation de l’API',
  },
  twice: account.twice,
  factors: account.factors,
  account: account.account,
  done: {
    ...account.done,
    'add-member': 'La personne est ajoutée. Elle peut se connecter avec son adresse.',
    'add-organisation': 'Le partenaire est ajouté.',
    'revoke-token': 'Le jeton est retiré. Le programme n’a plus accès.',
  },
};
