import type { Facts } from '../../../kernel/result.ts';
import { ofName } from '../../../web/words.ts';

const TIMES_WORDS: Record<string, (round: number) => string> = {
  'no-round': (round) => `Le tour ${round} n’existe pas.`,
  'round-off': (round) => `Le tour ${round} est déjà supprimé.`,
  begun: (round) => `Le tour ${round} a déjà commencé : il ne bouge plus.`,
  'too-early': (round) => `Le tour ${round} ne peut pas commencer si tôt.`,
  'not-the-next': (round) => `Le tour ${round} n’est pas le prochain.`,
  'too-many': () => 'Il y a déjà 60 tours : c’est le maximum.',
  'no-break': (round) => `Il n’y a pas de pause après le tour ${round}.`,
  'no-place-for-break': (round) => `La pause ne peut pas être après le tour ${round}.`,
};

const KIND_WORDS: Record<string, string> = {
  'leaves-early': 'le départ avant la fin',
  'table-out': 'la table inutilisable',
  overrun: 'l’entretien qui dure',
};

const CHANGED_WORDS: Record<string, string> = {
  move: 'a déplacé',
  swap: 'a échangé',
  add: 'a ajouté',
  remove: 'a retiré',
};

const DECISIONS = {
  'cancel-round': (round: number) => `Le tour ${round} est supprimé.`,
  delay: (round: number, minutes: number) =>
    minutes < 0
      ? `Le tour ${round} et les suivants commencent ${-minutes} min plus tôt.`
      : `Le tour ${round} et les suivants commencent ${minutes} min plus tard.`,
  'start-now': (round: number) =>
    `Le tour ${round} commence tout de suite, les suivants se décalent d’autant.`,
  'add-round': () => 'Un tour est ajouté à la fin.',
  'move-break': (from: number, to: number) =>
    `La pause passe après le tour ${to}, et non plus après le tour ${from}.`,
};

/** A decision about the times, as the journal tells it. */
function decided({ kind, round, minutes, afterRound, toAfterRound }: Facts): string {
  if (kind === 'delay') return DECISIONS.delay(Number(round), Number(minutes));
  if (kind === 'move-break') return DECISIONS['move-break'](Number(afterRound), Number(toAfterRound));
  if (kind === 'add-round') return DECISIONS['add-round']();
  return DECISIONS[kind === 'start-now' ? 'start-now' : 'cancel-round'](Number(round));
}

/** What happens during the day: what is noted, decided, changed by hand, and who is fetched. */
export const day = {
  refusals: {
    'plan-moved': ({ version, by, candidate, company }: Facts) =>
      `${by ? `${by} vient de changer` : 'Quelqu’un vient de changer'} le planning (version ${version})${
        candidate ? `, aussi pour ${candidate} et ${company}` : ''
      }. Rien de votre demande n’a été fait. Regardez ce qui a changé, puis recommencez.`,
    'nothing-picked': 'Aucun changement n’est coché. Rien n’a été fait.',
    'times-impossible': ({ because, round }: Facts) =>
      `${TIMES_WORDS[String(because)]?.(Number(round)) ?? ''} Rien n’a changé.`,
    'times-unclear': 'Dites quel tour, et de combien de minutes. Rien n’a changé.',
    'not-running': ({ name }: Facts) =>
      `L’entretien ${ofName(String(name))} n’est pas en cours. Rien n’a été noté.`,
    'no-next-round': ({ name }: Facts) =>
      `Après cet entretien ${ofName(String(name))}, il n’y a plus de tour à décaler. Rien n’a été noté.`,
    'rule-forbids': ({ fr }: Facts) => `${String(fr)} Rien n’a changé.`,
    'place-taken': ({ company, round, candidate }: Facts) =>
      `La place chez ${company} au tour ${round} est déjà prise${candidate ? ` par ${candidate}` : ''}. Rien n’a changé.`,
    'nobody-on-standby': ({ company }: Facts) =>
      `Personne de la réserve ${ofName(String(company))} n’est là et libre maintenant.`,
    'errand-decided': 'Quelqu’un a déjà répondu. Rien d’autre n’a été fait.',
  },
  journal: {
    'leaves-early-noted': ({ name, round }: Facts) => `a noté que ${name} part avant le tour ${round}`,
    'table-out-noted': ({ table }: Facts) => `a noté que la table ${table} ne peut pas servir`,
    'overrun-noted': ({ name, round }: Facts) =>
      `a noté que l’entretien ${ofName(String(name))} continue au tour ${round}`,
    'happening-taken-back': ({ kind }: Facts) => `a retiré ce qui était noté : ${KIND_WORDS[String(kind)]}`,
    'meeting-freed': ({ candidate }: Facts) =>
      `a libéré un entretien placé à la main, ${ofName(String(candidate))} : un nouveau planning peut le déplacer`,
    'meeting-changed': ({ kind, candidate, company, round, version }: Facts) =>
      `${CHANGED_WORDS[String(kind)]} l’entretien ${ofName(String(candidate))} avec ${company}${round ? `, tour ${round}` : ''} : version ${version}`,
    'times-changed': (decision: Facts) => `a changé les tours : ${decided(decision)}`,
    'standby-called': ({ candidate, company, round }: Facts) =>
      `a appelé ${candidate} de la réserve chez ${company}, tour ${round}`,
    'standby-arranged': ({ company }: Facts) => `a changé la réserve ${ofName(String(company))}`,
    'errand-answered': ({ candidate, found }: Facts) =>
      found ? `a amené ${candidate} à sa table` : `n’a pas trouvé ${candidate}`,
  },
  causes: {
    'candidate-leaves': (name: string) => `${name} part avant la fin.`,
    'recruiter-leaves': (name: string) => `${name} part avant la fin.`,
    'recruiter-added': (name: string) => `${name} vient d’arriver et peut recevoir.`,
    overrun: (name: string) => `L’entretien ${ofName(name)} dure plus longtemps.`,
    'table-out': (table: string) => `La table ${table} ne peut pas servir.`,
    'round-cancelled': (round: string) => `Le tour ${round} n’a pas lieu.`,
    'times-moved': (round: string) => `Le tour ${round} change d’heure.`,
  },
  reasons: {
    'candidate-leaves': (who: string) => `${who} part avant la fin`,
    'recruiter-leaves': (who: string) => `${who} part avant la fin`,
    'recruiter-added': (who: string) => `${who} vient d’arriver`,
    overrun: (who: string) => `l’entretien ${ofName(who)} dure plus longtemps`,
    'table-out': (table: string) => `la table ${table} ne peut pas servir`,
    'round-cancelled': (round: string) => `le tour ${round} n’a pas lieu`,
    'round-added': (round: string) => `le tour ${round} est nouveau`,
    'times-moved': (round: string) => `le tour ${round} change d’heure`,
    'by-hand': () => 'changé à la main',
    standby: () => 'appel de la réserve',
  },
  decisions: DECISIONS,
  what: {
    title: 'Que se passe-t-il ?',
    hint: 'Choisissez un entretien, une entreprise ou un tour dans le tableau ci-dessous. Ou dites-le ici.',
    close: 'Fermer',
    lockedText: 'Placé à la main : un nouveau planning le laisse ici.',
    free: 'Le nouveau planning peut le déplacer',
    seeMeeting: 'Voir l’entretien',
    candidate: (name: string) => `Pour ${name}`,
    recruiter: (name: string) => `Pour ${name}`,
    table: (table: string) => `Table ${table}`,
    late: (minutes: number) => `En retard de ${minutes} min`,
    leaves: (round: number) => `Part après le tour ${round}`,
    leavesAfter: 'Part après le tour',
    note: 'Noter',
    overrun: 'L’entretien continue au tour suivant',
    tableOut: (table: string) => `La table ${table} ne peut pas servir`,
    tableOutLabel: 'Table qui ne peut pas servir',
    move: (round: number, time: string) => `Déplacer au tour ${round}, ${time}`,
    swap: (name: string, company: string, round: number) =>
      `Échanger avec ${name} (${company}, tour ${round})`,
    add: (name: string) => `Ajouter ${name}`,
    remove: 'Retirer cet entretien',
    change: 'Changer à la main',
    noOption: 'Aucun autre moment n’est possible pour cet entretien.',
    noComer: 'Aucune des personnes qui le souhaitent n’est libre à ce moment.',
    ask: 'Essayer un autre tour',
    askText: 'Si ce n’est pas possible, vous lisez pourquoi.',
    round: 'Tour',
    freePlace: (company: string, round: number) => `Place libre : ${company}, tour ${round}`,
    roundTitle: (round: number, time: string) => `Tour ${round}, ${time}`,
    cancelRound: 'Supprimer ce tour',
    later: (minutes: number) => `${minutes} min plus tard`,
    sooner: (minutes: number) => `${minutes} min plus tôt`,
    laterText: 'Ce tour et tous les suivants :',
    startNow: 'Commencer tout de suite',
    addRound: 'Ajouter un tour à la fin',
    moveBreak: 'Mettre la pause qui suit après le tour',
    begun: 'Ce tour a commencé. Il ne bouge plus.',
    proposed: 'Vous verrez d’abord ce qui change. Rien n’est fait avant « Appliquer ».',
    replan: 'Tout replanifier',
    replanText:
      'Un nouveau planning complet est un brouillon à part. Avant de le publier, vous voyez combien de rendez-vous imprimés changent.',
    standing: 'Noté aujourd’hui',
    leavesBefore: (name: string, round: number) => `${name} part avant le tour ${round}`,
    tableIsOut: (table: string) => `La table ${table} ne peut pas servir`,
    goesOn: (name: string, company: string) => `L’entretien ${ofName(name)} avec ${company} continue`,
    takeBack: 'Retirer',
    takeBackLabel: (what: string) => `Retirer : ${what}`,
  },
  standby: {
    title: 'Réserve',
    hint: 'Qui prend la place si elle se libère, dans cet ordre.',
    none: 'Personne en réserve.',
    up: 'Monter',
    upLabel: (name: string) => `Monter ${name}`,
    strike: 'Rayer',
    strikeLabel: (name: string) => `Rayer ${name}`,
    restore: 'Remettre',
    restoreLabel: (name: string) => `Remettre ${name}`,
    call: (name: string) => `Appeler ${name}`,
    nobody: 'personne de la réserve n’est libre',
  },
  errands: {
    title: 'Personnes à amener',
    link: 'Personnes à amener',
    bring: (name: string, table: string) => `Amener ${name} à la table ${table}`,
    bringTo: (name: string, company: string) => `Amener ${name} chez ${company}`,
    at: (time: string, company: string) => `${time}, ${company}`,
    now: (company: string) => `tout de suite, ${company}`,
    done: 'C’est fait',
    notFound: 'Pas trouvé',
    empty: 'Il n’y a personne à amener pour l’instant.',
    emptyText: 'La page se met à jour toute seule.',
    answered: 'Derniers',
    wasDone: 'amené à table',
    wasNotFound: 'pas trouvé',
    new: (count: number) => (count === 1 ? '1 personne à amener' : `${count} personnes à amener`),
  },
  contract: {
    title: (floor: number) =>
      floor === 1 ? 'Sur place, sans l’entretien promis' : `Sur place, avec moins de ${floor} entretiens`,
    has: (count: number, floor: number) => `${count} sur ${floor}`,
    possible: (round: number, time: string, company: string) =>
      `une place au tour ${round} (${time}) chez ${company}`,
    none: 'rien de libre parmi ses vœux',
    add: 'Ajouter',
    addLabel: (name: string, company: string) => `Ajouter : ${name} chez ${company}`,
    search: 'Chercher en réparant le planning',
  },
  changed: {
    title: 'Ce qui a changé dans le planning',
    published: 'planning publié',
    repaired: 'réparation',
    undone: 'annulation',
    by: (who: string) => `par ${who}`,
    version: (version: number) => `Version ${version}`,
    changes: (count: number) =>
      count === 0 ? 'les heures' : count === 1 ? '1 changement' : `${count} changements`,
  },
  summary: (round: number, here: number, awaited: number, free: number) =>
    `Tour ${round} : ${here} ${here < 2 ? 'personne présente' : 'personnes présentes'}, ${awaited} ${awaited < 2 ? 'attendue' : 'attendues'} à table, ${free} ${free < 2 ? 'place libre' : 'places libres'}.`,
  runningOver: 'dure encore',
  keep: (what: string) => `Garder ce changement : ${what}`,
  pickText: 'Décochez ce que vous ne voulez pas.',
  byHandTitle: (version: number) => `Un entretien a été changé à la main : version ${version}.`,
  undoHand: 'Annuler ce changement',
  done: {
    'note-happening': 'C’est noté. Une réparation est cherchée.',
    'take-back-happening': 'C’est retiré. Le planning est regardé à nouveau.',
    'free-meeting': 'L’entretien est libéré : un nouveau planning peut le déplacer.',
    'change-meeting': 'L’entretien est changé. La page « Messages » dit qui prévenir.',
    'call-standby': 'La place est remplie. La personne est dans la liste « Personnes à amener ».',
    'answer-errand': 'C’est noté.',
    'arrange-standby': 'La réserve est changée.',
    'propose-times': 'Voici ce qui change. Rien n’est fait avant « Appliquer ».',
  },
};
