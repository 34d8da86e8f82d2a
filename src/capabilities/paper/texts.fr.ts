import type { Facts } from '../../kernel/result.ts';

export const fr = {
  refusals: {
    'nothing-to-print': 'Il n’y a rien à imprimer : choisissez au moins une sorte de feuille.',
    'nothing-printed-yet': 'Rien n’a encore été imprimé. Préparez d’abord toutes les feuilles.',
    'nothing-changed': 'Rien n’a changé depuis la dernière impression.',
  },
  journal: {
    'pack-asked': ({ version, again }: Facts) =>
      again
        ? `a préparé les feuilles qui ont changé (planning n° ${version})`
        : version === 0
          ? 'a préparé des feuilles à imprimer'
          : `a préparé les feuilles du planning n° ${version}`,
  },
  paper: {
    title: 'Imprimer',
    intro: 'Un seul bouton prépare toutes les feuilles de l’événement, en un fichier PDF.',
    introPartner: 'Les feuilles des personnes que vous accompagnez, en un fichier PDF.',
    beforePlan: 'Le planning n’est pas encore publié.',
    beforePlanMore: 'Les plannings de chaque personne s’ajouteront après la publication.',
    outdated: (version: number) => `Le planning a changé depuis l’impression du planning n° ${version}.`,
    concerned: (candidates: number, recruiters: number) =>
      `Feuilles à remplacer : ${candidates === 1 ? '1 personne' : `${candidates} personnes`}, ${
        recruiters === 1 ? '1 recruteur' : `${recruiters} recruteurs`
      }.`,
    printChanged: 'Préparer seulement ce qui a changé',
    make: 'Préparer les feuilles',
    making: 'Les feuilles se préparent',
    makingCount: (made: number, of: number) => `${made} sur ${of} sortes de feuilles`,
    failedTitle: 'Les feuilles n’ont pas pu être préparées.',
    failedHint: 'Rien n’est perdu : préparez-les encore une fois.',
    which: 'Quelles feuilles ?',
    labels: 'Papier des badges',
    labelHint: 'À l’impression, choisissez « taille réelle » (100 %).',
    formats: {
      cut: 'Papier ou carton à découper (85,6 × 54 mm, 10 par page)',
      L4785: 'Étiquettes Avery L4785 (80 × 50 mm, 10 par page)',
      L7165: 'Étiquettes Avery L7165 (99,1 × 67,7 mm, 8 par page)',
      L7163: 'Étiquettes Avery L7163 (99,1 × 38,1 mm, 14 par page)',
    },
    locale: 'Langue des listes',
    localeHint: 'La feuille de chaque candidat est dans sa propre langue.',
    ready: (version: string) => `${version} : prêt à imprimer`,
    changedOnly: (version: string) => `${version} : ce qui a changé`,
    stale: 'Une version plus récente du planning existe.',
    all: 'Tout en un fichier',
    take: (what: string, pages: number) => `${what} (${pages === 1 ? '1 page' : `${pages} pages`})`,
    madeBy: (moment: string, who: string | null) => (who === null ? moment : `${moment}, par ${who}`),
    gone: (days: number) =>
      `Les fichiers sont gardés ${days} jours. Préparez-les à nouveau en quelques secondes.`,
    packs: 'Feuilles préparées',
    none: 'Aucune feuille préparée',
    noneHint: 'Elles apparaissent ici dès qu’elles sont prêtes.',
    onScreen: 'Imprimer depuis cette page',
    onScreenHint: 'Les mêmes feuilles, affichées dans le navigateur.',
    byRound: 'Planning par tour et par interprète',
    hints: {
      changes: 'La liste des changements depuis la dernière impression.',
      'recruiter-plans': 'Une feuille par recruteur, avec de la place pour noter.',
      'candidate-plans': 'Une feuille par candidat, en grand, dans sa langue.',
      signs: 'Un panneau par table, et des panneaux pour la salle.',
      badges: 'Candidats avec leur code, recruteurs avec leur table.',
      'door-list': 'Tout le monde par nom et par partenaire, avec le code.',
      signatures: 'Une feuille par demi-journée et par organisation.',
      stations: 'Qui s’assied où, à quel tour.',
      standby: 'Qui prend une place qui se libère.',
      incidents: 'Que faire, qui appeler, et de la place pour noter.',
      evaluations: 'Une carte par entretien, pour les recruteurs.',
      satisfaction: 'Trois questions à chacun.',
      privacy: 'À afficher à l’accueil.',
    },
  },
  cards: {
    title: 'Saisir les cartes d’évaluation',
    intro: 'Tapez le code écrit en haut de la carte. Vous arrivez à l’entretien.',
    code: 'Code de la carte',
    hint: 'Trois lettres ou chiffres, un tiret, le tour. Exemple : KTR-4',
    open: 'Ouvrir l’entretien',
    wrong: (code: string) => `Aucune carte n’a le code ${code}. Vérifiez sur la carte.`,
    toResults: 'Toutes les suites',
  },
  sheets: {
    title: 'Feuilles à imprimer',
    print: 'Imprimer cette page',
    back: 'Toutes les feuilles',
    kinds: 'Sortes de feuilles',
    languages: 'Langue des listes',
    nothing: 'Rien à imprimer ici',
    nothingHint: 'Il n’y a pas encore de quoi remplir ces feuilles.',
  },
};
