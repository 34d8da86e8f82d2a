/** The desk without network. What stands in {braces} is filled in by the page itself. */
export const desk = {
  away: (time: string) => `Sans réseau depuis ${time}.`,
  goOn: 'Continuez. Rien ne se perd.',
  waitingOne: '1 arrivée en attente d’envoi.',
  waiting: (count: string) => `${count} arrivées en attente d’envoi.`,
  listFrom: (time: string) => `La liste date de ${time}.`,
  noList:
    'Cet appareil n’a pas la liste. Ouvrez l’accueil une fois avec le réseau. En attendant, prenez la liste imprimée.',
  opening: 'La liste s’ouvre.',
  needsScript: 'Le réseau manque, et cette page a besoin de JavaScript. Prenez la liste imprimée.',
  sentOne: '1 arrivée envoyée.',
  sent: (count: string) => `${count} arrivées envoyées.`,
  notSentYet: 'pas encore envoyé',
  backToList: 'Revenir à la liste en ligne',
  signedOut: 'Votre session est finie. Rien n’est perdu : connectez-vous de nouveau pour envoyer.',
  signIn: 'Me connecter',
  stranger:
    'Vous n’avez plus accès à cet accueil. Ce qui n’est pas envoyé reste sur cet appareil. Prévenez l’organisation.',
  marked: (name: string, state: string) => `${name} : ${state}.`,
  codeUnknown: 'Ce code n’est celui de personne dans la liste. Cherchez par le nom.',
  flagged: (name: string, state: string) =>
    `${name} : un autre poste dit autre chose. Pour l’instant : ${state}.`,
  sameName: (name: string) =>
    `${name} était déjà dans la liste. Son arrivée est notée. Est-ce la même personne ?`,
  /** Welcomed without network: nobody has looked for places yet. */
  newcomer: (name: string) => `${name} est sur la liste, sans entretien pour l’instant.`,
  same: 'C’est la même',
  another: 'C’est une autre',
  unknown: (name: string) => `${name} n’est plus dans la liste. Rien n’a été noté.`,
  tooOld: (name: string) => `${name} : c’était il y a trop longtemps. Rien n’a été noté.`,
  seen: 'J’ai lu',
  sameNameHere: (name: string) =>
    `${name} est déjà dans la liste. Si c’est une autre personne du même nom, cochez la case.`,
  disputes: 'Deux postes ne disent pas la même chose',
  disputesText: 'Demandez à la personne ou aux postes. Puis choisissez ce qui est vrai.',
  said: (state: string, time: string, by: string | null) =>
    `${state}, ${time}${by === null ? '' : `, ${by}`}`,
};
