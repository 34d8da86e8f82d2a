import { wordsOf } from '../../../planner/index.ts';
import type { Emphasis, Hint, RulePart, Tally } from '../schema.ts';

const people = (count: number) => (count === 1 ? '1 personne' : `${count} personnes`);
const meetings = (count: number) => (count === 1 ? '1 entretien' : `${count} entretiens`);
const rounds = (count: number) => (count === 1 ? '1 tour' : `${count} tours`);
const wishes = (count: number) => (count === 1 ? '1 vœu' : `${count} vœux`);
const more = (count: number) => (count > 0 ? 'de plus' : 'de moins');
const list = (names: readonly string[]) => names.join(', ');

/** Where points come from, what would change, what to settle first, who waits for a place. */
export const desk = {
  rules: {
    title: 'Ce qui compte dans cette proposition',
    intro: 'Chaque règle ajoute ou retire des points. Le total sert à comparer deux plannings.',
    rule: 'Règle',
    measure: 'Dans cette proposition',
    weight: 'Poids',
    points: 'Points',
    who: 'Qui est concerné',
    total: 'Ensemble',
    name: (rule: RulePart['rule']) => wordsOf('fr').parts[rule].name,
    means: {
      wishes: 'Un premier vœu vaut plus qu’un cinquième ; la réponse du recruteur s’y ajoute.',
      floor: 'Le premier entretien d’une personne vaut plus que les suivants.',
      'wait-candidates': 'Tours sans entretien entre le premier et le dernier d’une personne.',
      'wait-recruiters': 'Tours sans personne à la table, entre le premier et le dernier.',
      changes: 'Entretiens déjà annoncés qui changent de tour ou tombent.',
    },
    measures: {
      wishes: (count: number) => `${count} points de vœux`,
      floor: (count: number) => `${count} points de premiers entretiens`,
      'wait-candidates': (count: number) => `${rounds(count)} d’attente`,
      'wait-recruiters': (count: number) => `${rounds(count)} d’attente`,
      changes: (count: number) => `${count} ${count === 1 ? 'changement' : 'changements'}`,
    },
    concerns: {
      wishes: (candidate: string, recruiter: string) =>
        `${candidate} – ${recruiter} : à voir absolument, pas tenu`,
      floor: (candidate: string, _: string, amount: number) => `${candidate} : ${meetings(amount)}`,
      'wait-candidates': (candidate: string, _: string, amount: number) => `${candidate} : ${rounds(amount)}`,
      'wait-recruiters': (_: string, recruiter: string, amount: number) => `${recruiter} : ${rounds(amount)}`,
      changes: (candidate: string, recruiter: string) => `${candidate} – ${recruiter}`,
    },
    nobody: 'Personne.',
    people: (count: number) => `${count} au total`,
    others: (count: number) => (count === 1 ? 'et un autre' : `et ${count} autres`),
    weigh: 'Et si l’on comptait autrement ?',
  },
  weigh: {
    title: (number: number) => `Proposition ${number} : compter autrement`,
    intro: 'Choisissez ce qui compte plus ou moins. Cet essai ne change rien à la proposition.',
    fields: {
      floor: 'Donner un premier entretien à chaque personne',
      waitCandidates: 'Peu d’attente pour les candidats',
      waitRecruiters: 'Peu d’attente pour les recruteurs',
      changes: 'Garder ce qui est déjà annoncé',
    } satisfies Record<keyof Emphasis, string>,
    factor: (factor: number) =>
      factor === 0
        ? 'Ne compte pas'
        : factor === 1
          ? 'Comme d’habitude'
          : factor === 2
            ? 'Deux fois plus'
            : factor === 4
              ? 'Quatre fois plus'
              : factor === 10
                ? 'Dix fois plus'
                : `${factor} fois plus`,
    fieldsTitle: 'Ce qui compte',
    press: 'Voir ce qui changerait',
    result: 'Ce qui changerait',
    same: 'Rien ne changerait : avec ces poids aussi, cette proposition reste la meilleure trouvée.',
    replaced: (count: number) =>
      count === 1
        ? '1 rencontre serait remplacée par une autre'
        : `${count} rencontres seraient remplacées par d’autres`,
    counted: 'Ce qui est compté',
    differences: {
      meetings: (by: number) => `${meetings(Math.abs(by))} ${more(by)}`,
      firstWishes: (by: number) =>
        Math.abs(by) === 1
          ? `1 premier vœu tenu ${more(by)}`
          : `${Math.abs(by)} premiers vœux tenus ${more(by)}`,
      mustsHeld: (by: number) => `${Math.abs(by)} « à voir absolument » ${more(by)}`,
      nothing: (by: number) => `${people(Math.abs(by))} ${more(by)} sans entretien`,
      belowFloor: (by: number) => `${people(Math.abs(by))} ${more(by)} sous le minimum promis`,
      waits: (by: number) => `${rounds(Math.abs(by))} d’attente ${more(by)} pour les candidats`,
      recruiterWaits: (by: number) => `${rounds(Math.abs(by))} d’attente ${more(by)} pour les recruteurs`,
      changed: (by: number) => `${meetings(Math.abs(by))} ${more(by)} à annoncer comme changés`,
    } satisfies Record<keyof Tally, (by: number) => string>,
    rows: {
      meetings: 'Entretiens',
      firstWishes: 'Premiers vœux tenus',
      mustsHeld: '« À voir absolument » tenus',
      nothing: 'Personnes sans entretien',
      belowFloor: 'Personnes sous le minimum',
      waits: 'Tours d’attente, candidats',
      recruiterWaits: 'Tours d’attente, recruteurs',
      changed: 'Changements à annoncer',
    } satisfies Record<keyof Tally, string>,
    now: 'Cette proposition',
    otherwise: 'Avec ces poids',
    again: 'Calculer une proposition avec ces poids',
    back: 'Revenir à la proposition',
    unusual: (what: string) => `Poids choisis : ${what}.`,
  },
  effects: {
    wishes: (points: string) => `vœux ${points}`,
    floor: (points: string) => `équité ${points}`,
    waitCandidates: (by: number) => `${rounds(Math.abs(by))} d’attente ${more(by)}`,
    waitRecruiters: (by: number) => `${rounds(Math.abs(by))} d’attente ${more(by)} pour le recruteur`,
    changes: (by: number) =>
      `${Math.abs(by)} ${Math.abs(by) === 1 ? 'changement' : 'changements'} ${more(by)}`,
  },
  readiness: {
    people: 'Qui est prêt ?',
    title: 'À savoir avant de calculer',
    ready: (floor: number) => `Rien à régler : chaque personne peut avoir au moins ${meetings(floor)}.`,
    floorTitle: (floor: number) =>
      `Le minimum promis (${meetings(floor)}) n’est pas possible pour tout le monde`,
    change: 'Changer le minimum promis',
    table: {
      'step-free': (count: number, tables: number) =>
        `${people(count)} ${count === 1 ? 'a' : 'ont'} besoin d’une table sans marche ; la salle en a ${tables}.`,
      quiet: (count: number, tables: number) =>
        `${people(count)} ${count === 1 ? 'a' : 'ont'} besoin d’une table au calme ; la salle en a ${tables}.`,
    } satisfies Record<Extract<Hint, { kind: 'table-missing' }>['need'], unknown>,
    interpreter: (count: number, names: readonly string[], others: number) =>
      `${people(count)} ${count === 1 ? 'a' : 'ont'} besoin d’un interprète, et personne ne parle leur langue ici : ${list(names)}${others > 0 ? ` et ${others} autres` : ''}.`,
    toInterpreters: 'Voir les interprètes',
    toTables: 'Voir les tables',
    tables: (tables: number, seats: number) =>
      `${tables} tables pour ${seats} recruteurs à la fois : certains attendront une table.`,
    stations: (site: string, interviews: number, places: number) =>
      `${site} : ${interviews} entretiens demandés pour ${places} places aux ordinateurs, soit ${interviews - places} de trop.`,
    toSites: 'Voir les sites',
    noWishes: (count: number, names: readonly string[], others: number) =>
      `${people(count)} sans vœu : ${list(names)}${others > 0 ? ` et ${others} autres` : ''}. Sans vœu, pas d’entretien.`,
    toWishes: 'Saisir des vœux',
    unwished: (count: number, names: readonly string[], others: number) =>
      `${count === 1 ? '1 recruteur' : `${count} recruteurs`} que personne ne demande : ${list(names)}${others > 0 ? ` et ${others} autres` : ''}.`,
  },
  draftReadiness: {
    title: (count: number) =>
      count === 1 ? '1 personne n’est pas encore prête' : `${count} personnes ne sont pas encore prêtes`,
    missing: (steps: readonly string[]) => `il manque ${steps.join(', ')}.`,
    calls: (name: string) => `${name} appelle.`,
    nobodyCalls: 'Personne n’est désigné pour appeler.',
    partner: (count: number, organisation: string) =>
      `${organisation} : ${people(count)}. Cet organisme les appelle.`,
    all: 'Voir toute la préparation',
    mark: 'préparation à finir',
  },
  standby: {
    title: 'Réserve',
    hint: 'Qui appeler si une place se libère, dans l’ordre, et à quels tours.',
    rounds: (list: readonly number[]) => (list.length === 1 ? `tour ${list[0]}` : `tours ${list.join(', ')}`),
    none: 'Personne n’attend de place.',
  },
  newcomers: {
    title: (count: number) =>
      count === 1
        ? '1 personne s’est inscrite depuis la publication et n’a pas d’entretien'
        : `${count} personnes se sont inscrites depuis la publication et n’ont pas d’entretien`,
    wishes,
    noWishes: 'sans vœu : saisissez ses vœux d’abord',
    propose: 'Proposer une place',
    hint: 'Vous verrez chaque changement avant de l’appliquer.',
  },
  peoplePlan: {
    title: 'Le planning de vos personnes',
    intro: (count: number) => `Les entretiens de ${people(count)}, et ce qui n’a pas pu être tenu.`,
    none: 'Aucune de vos personnes n’est inscrite à cet événement.',
    notPublished: 'Le planning n’est pas encore publié.',
    notPublishedHint: 'Les entretiens de vos personnes apparaîtront ici.',
    person: 'Personne',
    interviews: 'Entretiens',
    unmet: 'Vœux non tenus',
    noMeeting: 'Pas d’entretien.',
    place: (time: string, table: number | null, recruiter: string) =>
      table === null ? `${time} : ${recruiter}` : `${time}, table ${table} : ${recruiter}`,
    allHeld: 'Tous tenus.',
    noWishes: 'Aucun vœu.',
    why: (count: number) => (count === 1 ? '1 vœu : pourquoi ?' : `${count} vœux : pourquoi ?`),
    rank: (rank: number) => (rank === 1 ? '1er vœu' : `${rank}e vœu`),
    tell: 'Ces phrases peuvent être dites telles quelles à la personne.',
  },
};
