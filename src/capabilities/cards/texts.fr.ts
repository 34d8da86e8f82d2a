import type { Facts } from '../../kernel/result.ts';

export const fr = {
  refusals: {},
  journal: {
    'recruiter-card-issued': ({ company }: Facts) => `a fait une carte d’accès pour ${company}`,
    'recruiter-card-reissued': ({ company }: Facts) =>
      `a refait la carte d’accès de ${company} : l’ancienne ne s’ouvre plus`,
    'card-issued': ({ name }: Facts) => `a fait une carte d’accès pour ${name}`,
    'card-reissued': ({ name }: Facts) => `a refait la carte d’accès de ${name} : l’ancienne ne s’ouvre plus`,
  },
  recruiterCard: {
    intro: 'Pour une entreprise sans e-mail : un carré à photographier et un code à taper.',
    none: 'Cette entreprise n’a pas encore de carte.',
    back: 'Retour à l’entreprise',
  },
  entry: {
    title: 'Ma carte',
    intro: 'Écrivez les 10 lettres et chiffres de votre carte.',
    code: 'Code de la carte',
    hint: 'Exemple : ABCD 234 EFG',
    submit: 'Voir ma page',
    wrong: 'Ce code ne convient pas. Relisez votre carte, ou demandez de l’aide à l’accueil.',
    lost: 'Carte perdue ? L’accueil en fait une nouvelle.',
  },
  card: {
    title: ({ name }: Facts) => `Carte d’accès : ${name}`,
    intro: 'Pour une personne sans e-mail ni téléphone : un carré à photographier et un code à taper.',
    none: 'Cette personne n’a pas encore de carte.',
    since: ({ date }: Facts) => `Carte faite : ${date}. Son code n’est gardé nulle part.`,
    issue: 'Faire la carte',
    reissue: 'Refaire la carte',
    reissueText:
      'L’ancienne carte et les liens donnés avant ne s’ouvrent plus. Le journal garde qui l’a refaite.',
    back: 'Retour à la personne',
  },
  printed: {
    title: 'La carte',
    now: 'Imprimez maintenant : le code ne sera plus montré.',
    print: 'Imprimer',
    yours: 'Votre page',
    qr: 'Carré à photographier',
    scan: 'Photographiez ce carré avec un téléphone',
    or: ({ address }: Facts) => `ou allez sur ${address} et tapez :`,
    keep: 'Gardez cette carte pour vous. Perdue ? Dites-le à l’accueil.',
  },
};
