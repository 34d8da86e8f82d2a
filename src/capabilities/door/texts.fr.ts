import type { Facts } from '../../kernel/result.ts';

const STATE_WORDS: Record<string, string> = {
  expected: 'pas encore là',
  present: 'présent',
  late: 'en retard',
  excused: 'excusé',
  absent: 'absent',
  left: 'parti',
};

const plural = (count: number, one: string, many: string) => `${count} ${count < 2 ? one : many}`;

export const fr = {
  refusals: {
    'same-name': ({ name }: Facts) =>
      `${name} est déjà dans la liste. Si c’est une autre personne du même nom, cochez la case.`,
    'partner-unknown': 'Ce partenaire n’est pas de cet événement.',
  },
  journal: {
    'presence-marked': ({ name, state, minutes, at }: Facts) =>
      `a noté ${name} : ${STATE_WORDS[String(state)]}${minutes ? ` de ${minutes} min` : ''}${at ? `, à ${at}` : ''}`,
    'presence-contradicted': ({ name, state, stands }: Facts) =>
      `a envoyé du poste d’accueil : ${name}, ${STATE_WORDS[String(state)]}. Un autre poste dit : ${STATE_WORDS[String(stands)]}`,
    'walk-in-registered': ({ name }: Facts) => `a accueilli ${name} sans rendez-vous`,
  },
  states: {
    expected: 'Pas encore là',
    present: 'Présent',
    late: 'En retard',
    excused: 'Excusé',
    absent: 'Absent',
    left: 'Parti',
  },
  lateBy: (minutes: number) => `en retard de ${minutes} min`,
  door: {
    accessCard: 'Carte d’accès',
    title: 'Accueil',
    search: 'Chercher',
    searchHint: 'Trois lettres du nom ou du prénom, une entreprise, ou le code de la carte.',
    find: 'Chercher',
    clear: 'Voir toute la liste',
    candidates: 'Personnes',
    recruiters: 'Recruteurs',
    lists: 'Listes',
    waiting: 'liste d’attente',
    noMeeting: 'pas d’entretien prévu',
    next: (time: string, table: string | null, whom: string) =>
      `${time}${table === null ? '' : `, table ${table}`} : ${whom}`,
    present: 'Présent',
    others: 'Autre',
    lateMinutes: 'Minutes',
    undo: 'Annuler',
    marked: (name: string) => `${name} :`,
    goTo: 'Premier entretien :',
    nobody: 'Personne ne correspond.',
    nobodyText: 'Vérifiez les lettres, ou ajoutez la personne ci-dessous.',
    emptyCandidates: 'Personne n’est encore inscrit.',
    emptyRecruiters: 'Aucun recruteur n’est encore inscrit.',
    more: (count: number) =>
      `Et ${plural(count, 'autre', 'autres')}. Tapez trois lettres pour trouver quelqu’un.`,
    partners: 'Arrivées par partenaire',
    noPartner: 'Sans partenaire',
    arrived: 'Là',
    total: 'En tout',
    walkIn: 'Quelqu’un sans rendez-vous',
    walkInText: 'Le prénom et le nom suffisent.',
    firstName: 'Prénom',
    lastName: 'Nom',
    partner: 'Partenaire',
    another: 'C’est une autre personne du même nom',
    addWalkIn: 'Accueillir',
    walkInDone: 'La personne est accueillie. Une place lui est cherchée dans le planning.',
    board: 'Tableau du jour',
    hereOf: (here: number, total: number) => `${here} sur ${total}`,
  },
};
