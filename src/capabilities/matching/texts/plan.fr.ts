import type { Facts } from '../../../kernel/result.ts';
import {
  type Breach,
  breachInWords,
  floorInWords,
  type Names,
  type Reason,
  reasonInWords,
  wordsOf,
} from '../../../planner/index.ts';
import type { Because, BrokenRule, SearchResult } from '../schema.ts';

const people = (count: number) => (count === 1 ? '1 personne' : `${count} personnes`);
const recruiters = (count: number) => (count === 1 ? '1 recruteur' : `${count} recruteurs`);
const meetings = (count: number) => (count === 1 ? '1 entretien' : `${count} entretiens`);

/** What somebody did in a draft, after their name. */
const did = ({ kind, candidate, recruiter, round }: Facts): string => {
  const pair = `${candidate} – ${recruiter}`;
  switch (kind) {
    case 'move':
      return `a déplacé ${pair} au tour ${round}`;
    case 'swap':
      return `a échangé la place de ${pair}`;
    case 'add':
      return `a ajouté ${pair} au tour ${round}`;
    case 'remove':
      return `a retiré ${pair}`;
    case 'lock':
      return `a verrouillé ${pair}`;
    default:
      return `a libéré ${pair}`;
  }
};

/** The plan: drafts, changes, publication, paper. */
export const plan = {
  refusals: {
    'no-round-left': 'Tous les tours ont commencé : il n’y a plus rien à planifier.',
    'no-candidates': 'Aucun candidat n’est inscrit. Inscrivez des candidats d’abord.',
    'no-recruiters': 'Aucun recruteur n’est inscrit. Inscrivez des recruteurs d’abord.',
    'no-wishes': 'Il n’y a encore aucun vœu. Ouvrez les vœux, ou saisissez-les depuis le papier.',
    'plan-impossible': ({ fr }: Facts) => `Ce planning est impossible : ${fr}`,
    'search-over': 'Le calcul est déjà terminé.',
    'draft-not-ready': 'Cette proposition n’est pas prête.',
    'draft-published': ({ version }: Facts) =>
      `Cette proposition est publiée (version ${version}). Elle ne change plus : calculez-en une autre.`,
    'draft-changed': (facts: Facts) =>
      `Entre-temps, ${facts.by || 'quelqu’un'} ${did(facts)}${Number(facts.changes) > 1 ? ` (${facts.changes} changements en tout)` : ''}. Regardez, puis recommencez.`,
    'rule-forbids': ({ fr }: Facts) => String(fr),
    'meeting-locked': ({ candidate, recruiter }: Facts) =>
      `L’entretien ${candidate} – ${recruiter} est verrouillé. Libérez-le d’abord.`,
    'draft-outdated': ({ version }: Facts) =>
      `La version ${version} a été publiée depuis. Calculez une nouvelle proposition.`,
    'round-begun': ({ round }: Facts) =>
      `Le tour ${round} a commencé : ce qui est en cours ne bouge plus. Calculez une nouvelle proposition.`,
    'plan-clash':
      'Deux entretiens se gênent : une personne ou une table serait à deux endroits. Calculez une nouvelle proposition.',
    'somebody-gone': ({ name }: Facts) => `${name} ne vient plus. Calculez une nouvelle proposition.`,
    'somebody-away': ({ name, round }: Facts) =>
      `${name} n’est pas là au tour ${round} : les heures ont changé depuis le calcul. Calculez une nouvelle proposition.`,
    'table-gone': ({ table }: Facts) => `La table ${table} n’existe plus. Calculez une nouvelle proposition.`,
  },
  journal: {
    'plan-asked': ({ number }: Facts) => `a demandé la proposition de planning ${number}`,
    'plan-stopped': ({ number }: Facts) => `a arrêté le calcul de la proposition ${number}`,
    'draft-changed': (facts: Facts) => `${did(facts)} (proposition ${facts.number})`,
    'draft-discarded': ({ number }: Facts) => `a jeté la proposition ${number}`,
    'plan-published': ({ version, candidates }: Facts) =>
      `a publié le planning, version ${version} (${people(Number(candidates))} à prévenir)`,
  },
  /** The planner's own sentences. */
  because: (reason: Because, names: Names): string =>
    reasonInWords(reason as Reason, 'organiser', 'fr', names),
  becauseToCandidate: (reason: Because, names: Names): string =>
    reasonInWords(reason as Reason, 'candidate', 'fr', names),
  /** The rule that forbids a change, by name, and why. */
  broken: (rule: BrokenRule, names: Names): string =>
    `${wordsOf('fr').rules[(rule as Breach).rule].name} : ${breachInWords(rule as Breach, 'fr', names)}`,
  floorSentence: (floor: SearchResult['floor'], names: Names): string =>
    floorInWords({ ...floor, plan: null }, 'fr', names).join(' '),
  plan: {
    title: 'Planning',
    intro: 'Calculez une proposition, regardez-la, publiez-la.',
    make: 'Calculer un planning',
    again: 'Calculer une nouvelle proposition',
    options: 'Réglages du calcul',
    seed: 'Tirage',
    seedHint: 'Le même tirage donne le même planning. Changez-le pour un autre essai.',
    seconds: 'Secondes au plus',
    wishesStillOpen: 'Les vœux sont encore ouverts : ils peuvent changer après le calcul.',
    closeWishes: 'Voir les vœux',
    wishes: (withWishes: number, all: number) => `${withWishes} sur ${all} ont fait leurs vœux.`,
    drafts: 'Propositions',
    noDraft: 'Aucune proposition pour l’instant.',
    noDraftHint: 'Appuyez sur « Calculer un planning » : quelques secondes suffisent.',
    draft: (number: number) => `Proposition ${number}`,
    state: 'État',
    made: 'Faite',
    meetings: 'Entretiens',
    quality: 'Qualité',
    searching: 'Calcul en cours',
    failed: 'Calcul interrompu',
    ready: 'Prête',
    publishedAs: (version: number) => `Publiée, version ${version}`,
    current: (version: number) => `Planning publié, version ${version}`,
    notPublished: 'Rien n’est publié.',
    notPublishedHint: 'Le planning apparaît ici quand une proposition est publiée.',
    versions: 'Versions',
    version: (version: number) => `Version ${version}`,
    kinds: { published: 'publication', repaired: 'réparation', undone: 'retour en arrière' },
    changes: (count: number) => (count === 1 ? '1 changement' : `${count} changements`),
    print: 'Imprimer',
    discarded: 'La proposition est jetée.',
    publishedDone: (version: number) => `La version ${version} est publiée.`,
    caption: 'Planning : un recruteur par ligne, un tour par colonne',
  },
  draft: {
    title: (number: number) => `Proposition ${number}`,
    gives: 'Ce qu’elle donne',
    searchingTitle: 'Le planning se calcule',
    progress: 'Avancement',
    searched: (count: string) => `${count} essais`,
    soFar: (count: number) => meetings(count),
    stop: 'Arrêter et garder le meilleur',
    failedTitle: 'Le calcul s’est interrompu',
    failedHint: 'Vos vœux et vos réglages sont intacts. Relancez le calcul.',
    outdated: 'Une autre version a été publiée depuis. Relancez le calcul avant de publier.',
    published: (version: number) =>
      `Cette proposition est publiée (version ${version}). Elle ne change plus.`,
    views: 'Vues',
    grid: 'Grille',
    byCandidate: 'Par candidat',
    byRecruiter: 'Par recruteur',
    meetings: 'entretiens',
    freePlaces: 'places libres',
    waits: 'tours d’attente',
    mustsHeld: 'à voir absolument',
    nothing: 'sans entretien',
    belowFloor: (floor: number) => `sous ${floor} entretiens`,
    heldByRank: 'Vœux tenus, par rang',
    first: (rank: number) => (rank === 1 ? '1er vœu' : `${rank}e vœu`),
    total: 'Ensemble',
    seed: (seed: number, seconds: string, iterations: string) =>
      `Tirage ${seed}, ${iterations} essais en ${seconds} s.`,
    floorKept: (floor: number) => `Chaque personne présente a au moins ${meetings(floor)}.`,
    below: 'Qui a moins que promis',
    heldOf: (held: number, promised: number) => `${held} sur ${promised}`,
    noWishes: 'Aucun vœu : demandez-lui qui elle veut rencontrer.',
    publish: 'Publier…',
    publishHint: 'Vous verrez d’abord qui doit être prévenu.',
    again: 'Recalculer autour des verrous',
    locks: (count: number) =>
      count === 0
        ? 'Aucun entretien verrouillé.'
        : count === 1
          ? '1 entretien verrouillé.'
          : `${count} entretiens verrouillés.`,
    compareWith: (number: number) => `Comparer avec la proposition ${number}`,
    discard: 'Jeter',
    discardTitle: 'Jeter cette proposition ?',
    help: 'Choisissez un entretien pour voir ses places possibles, ou glissez-le. Au clavier : M pour le prendre, les flèches, Entrée pour le poser.',
    changed: 'C’est fait.',
    gain: (points: string) => `+${points} points`,
    loss: (points: string) => `${points.replace('-', '−')} points`,
    same: 'sans effet sur les points',
    chosen: (candidate: string, recruiter: string) => `${candidate} – ${recruiter}`,
    place: (round: number, table: number | null) =>
      table === null ? `Tour ${round}` : `Tour ${round}, table ${table}`,
    move: (round: number) => `Mettre au tour ${round}`,
    swap: (round: number, candidate: string, recruiter: string) =>
      `Échanger avec ${candidate} – ${recruiter} (tour ${round})`,
    wherePossible: 'Où peut aller cet entretien ?',
    noOption: 'Il n’y a pas d’autre tour où les deux sont là.',
    lock: 'Verrouiller',
    unlock: 'Libérer',
    remove: 'Retirer',
    close: 'Fermer',
    free: (recruiter: string, round: number) => `Place libre : ${recruiter}, tour ${round}`,
    whoCouldCome: 'Qui peut venir ?',
    nobody: 'Toutes les personnes qui voulaient ce recruteur le rencontrent déjà.',
    add: (candidate: string) => `Ajouter ${candidate}`,
    whyNot: 'Pourquoi pas ?',
    whyNotOf: (candidate: string) => `Les vœux de ${candidate} qui ne sont pas tenus`,
    allHeld: 'Tous ses vœux sont tenus.',
    tellCandidate: 'À dire à la personne :',
    candidate: 'Candidat',
    recruiter: 'Recruteur',
    rounds: 'Tours',
    standby: 'Réserve',
    standbyHint: 'Qui appeler si un entretien tombe, dans l’ordre.',
    picked: (name: string) => `${name} : choisissez sa nouvelle place, ou Échap.`,
    trying: 'Un instant…',
    possible: 'Possible.',
    swapWith: (name: string) => `Échange avec ${name}.`,
  },
  compare: {
    title: (left: number, right: number) => `Propositions ${left} et ${right}`,
    intro: (count: number) =>
      count === 0
        ? 'Les deux propositions sont identiques.'
        : count === 1
          ? '1 différence.'
          : `${count} différences.`,
    differences: 'Ce qui change',
    back: 'Revenir à la proposition',
  },
  publication: {
    title: (version: number) => `Publier la version ${version}`,
    introFirst: 'Première publication : chaque personne reçoit son planning.',
    introNext: 'Voici ce qui change, et pour qui.',
    nothing: 'Rien ne change pour personne.',
    press: (version: number, count: number) =>
      count === 0
        ? `Publier la version ${version}`
        : `Publier la version ${version} et prévenir ${people(count)}`,
    candidates: (count: number) => `Candidats à prévenir (${count})`,
    recruiters: (count: number) => `Recruteurs à prévenir (${count})`,
    who: 'Qui',
    what: 'Ce qui change',
    back: 'Revenir à la proposition',
    stays: 'Ce qui est en cours ou terminé ne bouge pas.',
    counts: (candidates: number, hosts: number) =>
      `À prévenir : ${people(candidates)} et ${recruiters(hosts)}.`,
  },
  change: {
    first: (round: number, table: number | null, whom: string) =>
      `tour ${round}${table === null ? '' : `, table ${table}`} : ${whom}`,
    added: (round: number, table: number | null, whom: string) =>
      `nouveau : ${whom}, tour ${round}${table === null ? '' : `, table ${table}`}`,
    removed: (round: number, whom: string) => `annulé : ${whom}, tour ${round}`,
    moved: (from: number, to: number, table: number | null, whom: string) =>
      `${whom} : du tour ${from} au tour ${to}${table === null ? '' : `, table ${table}`}`,
    table: (round: number, table: number | null, whom: string) =>
      `${whom}, tour ${round} : table ${table ?? '–'}`,
  },
  print: {
    title: 'Planning à imprimer',
    views: 'Feuilles',
    byRecruiter: 'Par recruteur',
    byCandidate: 'Par candidat',
    byRound: 'Par tour',
    byInterpreter: 'Par interprète',
    withoutInterpreter: 'Sans interprète',
    language: 'Langue',
    print: 'Imprimer',
    version: (version: number, moment: string) => `Version ${version}, ${moment}`,
    nothing: 'Aucun planning publié. Publiez une proposition d’abord.',
    round: 'Tour',
    time: 'Heure',
    table: 'Table',
    candidate: 'Candidat',
    recruiter: 'Recruteur',
    back: 'Revenir au planning',
  },
};
