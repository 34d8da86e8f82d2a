export const fr = {
  refusals: {},
  journal: {},
  title: 'Journal',
  intro: 'Qui a fait quoi, et quand. Rien ne change ici, pendant un an.',
  networkTitle: 'Journal du réseau',
  networkIntro:
    'Les réglages, les organisations et leurs membres. Les événements ont leur propre journal, chez leurs organisateurs.',
  backToNetwork: 'Retour au réseau',
  whole: (lines: number, waiting: number) =>
    `${lines} ligne${lines > 1 ? 's' : ''} vérifiée${lines > 1 ? 's' : ''} : chacune est comme elle a été écrite.${waiting > 0 ? ` ${waiting} sont trop récentes pour avoir leur sceau.` : ''}`,
  broken: (line: number) =>
    `La ligne ${line} n’est plus comme elle a été écrite. Prévenez la personne qui tient le serveur.`,
  empty: 'Rien pour l’instant. Chaque action de l’événement laissera une ligne ici.',
  older: 'Lire plus ancien',
  newest: 'Revenir au plus récent',
  nothingFound: 'Aucune ligne ne correspond à ces filtres.',
  filters: {
    who: 'Qui',
    everybody: 'Tout le monde',
    what: 'Quoi',
    everything: 'Toutes les actions',
    day: 'Jour',
  },
  kinds: {
    member: 'L’équipe',
    candidate: 'Les candidats',
    recruiter: 'Les recruteurs',
    'co-recruiter': 'Une ou un collègue du recruteur',
    anonymous: 'La page publique',
    station: 'Un poste partagé',
    token: 'Un programme',
    system: 'Tremplin',
  },
  somebody: {
    anonymous: 'Une personne, sur la page publique',
    system: 'Tremplin',
    erased: 'une personne effacée',
    person: 'une personne',
  },
};
