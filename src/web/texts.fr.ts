import type { Facts } from '../kernel/result.ts';

/** Words of the frame around every screen: what is wrong with a field, and pages that cannot be shown. */
export const fr = {
  problems: {
    required: 'À remplir.',
    tooShort: ({ minimum }: Facts) => `Au moins ${minimum} caractères.`,
    tooLong: ({ maximum }: Facts) => `Trop long : ${maximum} caractères au plus.`,
    tooSmall: ({ minimum }: Facts) => `Au moins ${minimum}.`,
    tooBig: ({ maximum }: Facts) => `Au plus ${maximum}.`,
    tooFew: ({ minimum }: Facts) => `Choisissez-en au moins ${minimum}.`,
    tooMany: ({ maximum }: Facts) => `Choisissez-en au plus ${maximum}.`,
    notANumber: 'Écrivez un nombre.',
    notAnEmail: 'Cette adresse e-mail est incomplète. Exemple : nom@exemple.be',
    notADate: 'Écrivez une date. Exemple : 12/11/2026',
    notATime: 'Écrivez une heure. Exemple : 18:00',
    notAChoice: 'Choisissez dans la liste.',
    fileMissing: 'Choisissez un fichier.',
    other: 'Cette réponse ne convient pas.',
  },
  /** The door, as a phone names what is installed on it. */
  desk: { name: 'Accueil · Tremplin', shortName: 'Accueil' },
  keyReused: 'Cette page a déjà été envoyée. Rien n’a été fait deux fois. Relisez, puis envoyez de nouveau.',
  fileTooLarge: (megabytes: number) => `Ce fichier est trop grand : ${megabytes} Mo au plus.`,
  notFound: {
    title: 'Page introuvable',
    text: 'Cette page n’existe pas, ou elle n’est pas pour vous.',
    link: 'Si un lien vous a été donné, son temps est peut-être passé. Demandez-en un autre à la personne qui vous l’a donné.',
    signIn: 'Me connecter',
    home: 'Retour à l’accueil',
  },
  readingStopped: {
    title: 'Vous avez ouvert beaucoup de dossiers aujourd’hui',
    text: 'Vous avez ouvert bien plus de dossiers que vous n’avez de personnes à suivre. Pour protéger ces personnes, les dossiers suivants restent fermés : un par heure au plus.',
    next: 'Votre organisation en est prévenue. Si c’est votre travail du jour, demandez à la personne qui l’organise d’ouvrir de nouveau les dossiers. Les personnes que vous suivez restent accessibles.',
  },
  failed: {
    title: 'Quelque chose s’est mal passé',
    text: 'Rien de ce qui était enregistré n’est perdu. Attendez un instant, puis réessayez.',
    again: 'Réessayer',
  },
  away: {
    title: 'Un instant',
    reading: 'Le serveur se rétablit. Cette page essaie de nouveau toute seule.',
    acting:
      'Le serveur se rétablit, et ceci n’a pas été fait. Revenez à la page précédente et envoyez de nouveau : rien ne sera fait deux fois.',
  },
  full: {
    title: 'Le serveur n’a plus de place',
    text: 'Ceci n’a pas été enregistré. Rien de ce qui était enregistré n’est perdu, et les pages se lisent toujours.',
    next: 'Prévenez la personne qui s’occupe du serveur : il faut libérer de la place sur son disque. En attendant, notez sur papier.',
  },
  foreign: 'Cette demande vient d’un autre site. Elle n’a pas été faite.',
  api: {
    title: 'L’API de Tremplin',
    intro: 'Tout ce que font les écrans, un programme peut le faire ici, avec les mêmes règles.',
    scope: (scopes: string) => `permission : ${scopes}`,
  },
};
