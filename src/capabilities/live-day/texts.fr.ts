import type { Facts } from '../../kernel/result.ts';
import { ofName } from '../../web/words.ts';
import { day } from './texts/day.fr.ts';

const DECIDED_WORDS: Record<string, string> = {
  applied: 'Quelqu’un vient d’appliquer cette réparation.',
  declined: 'Quelqu’un vient d’écarter cette réparation.',
  undone: 'Quelqu’un vient d’annuler cette réparation.',
  proposed: 'Cette réparation n’a pas été appliquée.',
};

const plural = (count: number, one: string, many: string) => `${count} ${count < 2 ? one : many}`;

export const fr = {
  refusals: {
    ...day.refusals,
    'no-such-time': ({ time }: Facts) => `L’heure ${time} n’existe pas ce jour-là. Choisissez-en une autre.`,
    'repair-decided': ({ status }: Facts) => `${DECIDED_WORDS[String(status)]} Rien d’autre n’a été fait.`,
    'repair-replaced':
      'Une nouvelle proposition a pris la place de celle-ci. Rien n’a changé. Regardez la nouvelle.',
    'round-begun': ({ round }: Facts) =>
      `Le tour ${round} a commencé entre-temps. Rien n’a changé. Cherchez une nouvelle réparation.`,
    'repair-clash': 'Une place a été prise entre-temps. Rien n’a changé. Cherchez une nouvelle réparation.',
  },
  journal: {
    ...day.journal,
    'round-started': ({ round, running }: Facts) =>
      `a commencé le tour ${round} (${plural(Number(running), 'entretien', 'entretiens')})`,
    'round-finished': ({ round, held, missed }: Facts) =>
      `a terminé le tour ${round} : ${plural(Number(held), 'entretien tenu', 'entretiens tenus')}, ${plural(Number(missed), 'manqué', 'manqués')}`,
    'clock-shifted': ({ time }: Facts) => `répète le jour J comme s’il était ${time}`,
    'clock-set-back': 'est revenu à l’heure réelle',
    'repair-applied': ({ version, dropped, added, moved, told }: Facts) =>
      `a réparé le planning, version ${version} : ${plural(Number(dropped), 'retiré', 'retirés')}, ${plural(Number(added), 'ajouté', 'ajoutés')}, ${plural(Number(moved), 'déplacé', 'déplacés')}, ${plural(Number(told), 'personne', 'personnes')} à prévenir`,
    'repair-declined': ({ changes }: Facts) =>
      `a écarté une réparation de ${plural(Number(changes), 'changement', 'changements')}`,
    'repair-undone': ({ version, undoes }: Facts) =>
      `a annulé la réparation de la version ${undoes} : version ${version}`,
  },
  states: {
    expected: 'Pas encore là',
    present: 'Présent',
    late: 'En retard',
    excused: 'Excusé',
    absent: 'Absent',
    left: 'Parti',
  },
  locked: 'placé à la main',
  looks: {
    expected: 'pas encore là',
    present: 'est là',
    late: 'en retard',
    absent: 'ne vient pas',
    called: 'appelé',
    running: 'en cours',
    held: 'terminé',
    missed: 'manqué',
  },
  round: (number: number) => `Tour ${number}`,
  table: (table: string) => `table ${table}`,
  board: {
    title: 'Tableau du jour',
    door: 'Accueil',
    wall: 'Écrans de la salle',
    print: 'Imprimer',
    plan: 'Recruteurs et tours',
    legend: 'Légende',
    awaitedNow: 'Personnes attendues à table, pas encore là',
    noAwaited: 'Personne ne manque à une table.',
    idle: 'Sur place, sans entretien',
    idleText: (round: number) => `au tour ${round}`,
    noIdle: 'Toutes les personnes présentes ont un entretien.',
    others: (count: number) => (count === 1 ? 'et 1 autre personne' : `et ${count} autres personnes`),
    free: 'Recruteurs libres',
    noFree: 'Tous les recruteurs présents ont quelqu’un.',
    nextAt: (time: string, whom: string) => `ensuite ${time}, ${whom}`,
    place: (time: string, table: string | null, whom: string, remote: string | null = null) =>
      `${time}${table === null ? (remote === null ? '' : `, ${remote}`) : `, table ${table}`} : ${whom}`,
    nothingNext: 'plus rien de prévu',
    roundsOver: 'Tous les tours sont terminés.',
    noPlan: 'Le planning n’est pas encore publié.',
    noPlanText: 'Le tableau montre qui est où dès que le planning est publié.',
    toPlan: 'Voir le planning',
    roundWork: (round: number) => `Tour ${round}`,
    start: (round: number) => `Commencer le tour ${round}`,
    finish: (round: number) => `Terminer le tour ${round}`,
    presentCandidates: 'Personnes présentes',
    awaited: 'Encore attendues',
    missing: 'Absentes ou excusées',
    recruitersHere: 'Recruteurs présents',
    ofTotal: (total: number) => `sur ${total}`,
    clock: 'Répéter le jour J',
    clockText:
      'Toutes les pages de cet événement montrent alors cette heure, et le temps continue. Personne n’est prévenu. Attention : ce sont les vraies personnes, et ce que vous notez compte. Pour jouer toute la soirée avec des personnes inventées, ouvrez plutôt « Répéter » dans la préparation.',
    time: 'Faire comme s’il était',
    shift: 'Changer l’heure',
    realTime: 'Revenir à l’heure réelle',
    rehearsal: (time: string) => `Répétition : il est ${time} sur toutes les pages de cet événement.`,
    markRecruiter: 'Noter un recruteur',
  },
  disputed: {
    title: 'Deux postes d’accueil ne disent pas la même chose',
    said: (state: string, time: string, by: string | null) =>
      `${state}, ${time}${by === null ? '' : `, ${by}`}`,
  },
  newcomers: {
    title: (count: number) =>
      count === 1
        ? '1 personne s’est inscrite depuis la publication et n’a pas d’entretien'
        : `${count} personnes se sont inscrites depuis la publication et n’ont pas d’entretien`,
    noWishes: '(sans vœu)',
    propose: 'Proposer une place',
  },
  repair: {
    title: 'Le planning peut être réparé',
    causes: {
      ...day.causes,
      'candidate-absent': (name: string) => `${name} ne vient pas.`,
      'candidate-late': (name: string, minutes: number) =>
        minutes > 0 ? `${name} arrive avec ${minutes} min de retard.` : `${name} est en retard.`,
      'candidate-left': (name: string) => `${name} n’est plus là.`,
      'recruiter-absent': (name: string) => `${name} ne vient pas.`,
      'recruiter-late': (name: string, minutes: number) =>
        minutes > 0 ? `${name} arrive avec ${minutes} min de retard.` : `${name} est en retard.`,
      'recruiter-left': (name: string) => `${name} n’est plus là.`,
      'walk-in': (name: string) => `${name} est là sans rendez-vous.`,
    },
    onlyHoles: 'Des places libres peuvent être remplies.',
    summary: (kept: number, before: number) =>
      `${kept} entretiens à venir sur ${before} restent où ils sont imprimés.`,
    balance: (before: number, after: number) => `Entretiens à venir : ${before} avant, ${after} après.`,
    added: (candidate: string, company: string) => `${candidate} rencontre ${company}`,
    removed: (candidate: string, company: string) => `${candidate} ne rencontre plus ${company}`,
    moved: (candidate: string, company: string, time: string) =>
      `${candidate} rencontre ${company}, déplacé de ${time}`,
    tableMoved: (candidate: string, company: string, table: string) =>
      `${candidate} et ${company} changent de table (avant : ${table})`,
    reasons: {
      ...day.reasons,
      'candidate-absent': (who: string) => `${who} ne vient pas`,
      'candidate-late': (who: string) => `${who} est en retard`,
      'candidate-left': (who: string) => `${who} n’est plus là`,
      'recruiter-absent': (who: string) => `${who} ne vient pas`,
      'recruiter-late': (who: string) => `${who} est en retard`,
      'recruiter-left': (who: string) => `${who} n’est plus là`,
      'walk-in': (who: string) => `${who} est là sans rendez-vous`,
      'fills-hole': (who: string) => (who === '' ? 'place libre' : `place ${ofName(who)}`),
      'made-room': () => 'pour laisser la place à un autre entretien',
    },
    when: 'Quand',
    what: 'Ce qui change',
    why: 'Pourquoi',
    told: 'À prévenir',
    nobodyTold: 'personne',
    apply: (count: number) =>
      count === 0
        ? 'Appliquer la réparation'
        : `Appliquer et prévenir ${plural(count, 'personne', 'personnes')}`,
    decline: 'Laisser le planning comme il est',
    search: 'Chercher une réparation',
    nothing: 'Rien à réparer : tout ce qui est possible est déjà prévu.',
    seeChanges: (count: number) => (count === 1 ? 'Voir le changement' : `Voir les ${count} changements`),
    undoTitle: (version: number) => `Le planning a été réparé : version ${version}.`,
    undo: 'Annuler cette réparation',
    door: 'L’organisation décide de cette réparation.',
  },
  decisions: day.decisions,
  what: day.what,
  standby: day.standby,
  errands: day.errands,
  contract: day.contract,
  changed: day.changed,
  summary: day.summary,
  runningOver: day.runningOver,
  pick: { keep: day.keep, text: day.pickText },
  hand: { title: day.byHandTitle, undo: day.undoHand },
  done: {
    ...day.done,
    'mark-presence': 'C’est noté.',
    'mark-round': 'Le tour est marqué.',
    'shift-clock': 'L’heure de l’événement est changée.',
    'apply-repair': 'La réparation est appliquée. La page « Messages » dit qui prévenir.',
    'decline-repair': 'Le planning reste comme il est.',
    'undo-repair': 'La réparation est annulée.',
  },
};
