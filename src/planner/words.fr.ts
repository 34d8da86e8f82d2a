import type { Facts } from './rules/rule.ts';
import type { Names, Words } from './words-shape.ts';

/** « Anna (32), Bilal (28) et 3 autres » : les points du vœu, jamais ceux d’une personne. */
function taken(facts: Facts, names: Names): string {
  const others = facts.others ?? [];
  const shown = others.slice(0, 4).map(({ candidate, value }) => `${names.candidate(candidate)} (${value})`);
  const more = others.length - shown.length;
  return more > 0 ? `${shown.join(', ')} et ${more === 1 ? 'un autre' : `${more} autres`}` : shown.join(', ');
}

/** « Anna, Bilal » : qui occupe ces places. */
function those(facts: Facts, names: Names): string {
  return (facts.others ?? []).map(({ candidate }) => names.candidate(candidate)).join(', ');
}

function hosts(facts: Facts, names: Names): string {
  return [...new Set((facts.others ?? []).map(({ recruiter }) => names.recruiter(recruiter)))].join(', ');
}

const who = (facts: Facts, names: Names): string => names.candidate(facts.candidate ?? '');
const host = (facts: Facts, names: Names): string => names.recruiter(facts.recruiter ?? '');
const at = (facts: Facts, names: Names): string => names.round(facts.round ?? 0);
const site = (facts: Facts, names: Names): string => names.site(facts.site ?? '');
/** Tous les postes ou toutes les tables d’un site. */
const placesFull = (f: Facts, n: Names): string =>
  f.need === 'tables'
    ? `Toutes les tables de ${site(f, n)} (${f.limit}) sont prises au tour ${at(f, n)}.`
    : `Tous les ordinateurs de ${site(f, n)} (${f.limit}) sont pris au tour ${at(f, n)}.`;
/** La personne, ou le recruteur quand c’est lui que les faits nomment. */
const either = (facts: Facts, names: Names): string =>
  facts.recruiter === undefined ? who(facts, names) : host(facts, names);

export const words: Words = {
  reasons: {
    held: {
      organiser: (f, n) => `${who(f, n)} rencontre ${host(f, n)} au tour ${at(f, n)}.`,
      candidate: (f, n) => `Vous rencontrez ${host(f, n)} au tour ${at(f, n)}.`,
    },
    forbidden: {
      organiser: (f, n) => `La rencontre de ${who(f, n)} avec ${host(f, n)} est exclue.`,
      candidate: (f, n) => `Cet entretien avec ${host(f, n)} n’est pas possible.`,
    },
    'no-common-round': {
      organiser: (f, n) => `${who(f, n)} et ${host(f, n)} ne sont jamais présents au même tour.`,
      candidate: (f, n) => `${host(f, n)} n’est pas là pendant vos heures de présence.`,
    },
    'candidate-most': {
      organiser: (f, n) => `${who(f, n)} a déjà le maximum d’entretiens (${f.limit}) : ${hosts(f, n)}.`,
      candidate: (f) => `Vous avez déjà le maximum d’entretiens par personne (${f.limit}).`,
    },
    'recruiter-most': {
      organiser: (f, n) => `${host(f, n)} a déjà le maximum d’entretiens (${f.limit}).`,
      candidate: (f, n) =>
        `${host(f, n)} a déjà le maximum d’entretiens (${f.limit}) et ne peut pas voir plus de personnes.`,
    },
    'seats-taken': {
      organiser: (f, n) =>
        `Toutes les places chez ${host(f, n)} sont prises. Points de ces vœux : ${taken(f, n)}. Points de celui-ci : ${f.amount}.`,
      candidate: (f, n) => `Toutes les places chez ${host(f, n)} sont prises par d’autres personnes.`,
    },
    'busy-then': {
      organiser: (f, n) =>
        `${who(f, n)} a un autre entretien chaque fois que ${host(f, n)} est libre : ${hosts(f, n)}.`,
      candidate: (f, n) =>
        `Quand ${host(f, n)} est libre, vous avez déjà un autre entretien : ${hosts(f, n)}.`,
    },
    'stations-full': {
      organiser: (f, n) => placesFull(f, n),
      candidate: (f, n) =>
        f.need === 'tables'
          ? `Il n’y a plus de table libre à ${site(f, n)} à ce moment.`
          : `Il n’y a plus d’ordinateur libre à ${site(f, n)} à ce moment.`,
    },
    'tables-full': {
      organiser: (f, n) => `Toutes les tables (${f.limit}) sont prises au tour ${at(f, n)}.`,
      candidate: () => `Il n’y a plus de table libre à ce moment.`,
    },
    'no-fitting-table': {
      organiser: (f, n) =>
        `Aucune table qui convient (${f.need || 'table fixe'}) n’est libre au tour ${at(f, n)}.`,
      candidate: () => `La table qu’il vous faut n’est pas libre à ce moment.`,
    },
    'no-helper': {
      organiser: (f, n) => `Aucun aide (${f.need}) n’est libre pour ${who(f, n)} au tour ${at(f, n)}.`,
      candidate: () => `La personne qui vous aide n’est pas libre à ce moment.`,
    },
    'longest-run': {
      organiser: (f, n) => `${who(f, n)} aurait ${f.amount} tours de suite sans pause (au plus ${f.limit}).`,
      candidate: () => `Vous avez besoin d’une pause entre vos entretiens à ce moment.`,
    },
    'zone-gap': {
      organiser: (f, n) =>
        `${who(f, n)} n’aurait pas le temps de changer de zone : ${hosts(f, n)} est juste avant ou après.`,
      candidate: () => `Il n’y a pas assez de temps pour marcher entre deux entretiens à ce moment.`,
    },
    'recruiter-break': {
      organiser: (f, n) => `${host(f, n)} n’aurait plus sa pause (tours : ${f.limit}).`,
      candidate: (f, n) => `${host(f, n)} fait une pause à ce moment.`,
    },
    'would-cost': {
      organiser: (f, n) =>
        `Possible au tour ${at(f, n)}, mais l’attente coûterait plus que le vœu n’apporte (${f.amount} points).`,
      candidate: (f, n) => `Un entretien avec ${host(f, n)} ferait attendre trop longtemps.`,
    },
    possible: {
      organiser: (f, n) => `Possible au tour ${at(f, n)} : ajoutez-le (+${f.amount} points).`,
      candidate: (f, n) => `Une place chez ${host(f, n)} est encore possible : demandez à l’accueil.`,
    },
  },
  rules: {
    'forbidden-pair': {
      name: 'Rencontre exclue',
      refusal: (f, n) => `La rencontre de ${who(f, n)} avec ${host(f, n)} est exclue.`,
    },
    'pair-once': {
      name: 'Une rencontre par paire',
      refusal: (f, n) => `${who(f, n)} rencontre déjà ${host(f, n)} au tour ${at(f, n)}.`,
    },
    presence: {
      name: 'Présence',
      refusal: (f, n) =>
        f.limit === undefined
          ? `${either(f, n)} n’est pas là au tour ${at(f, n)}.`
          : `L’entretien finirait après le dernier tour (${f.limit}).`,
    },
    'one-at-a-time': {
      name: 'Un entretien à la fois',
      refusal: (f, n) => `${who(f, n)} a déjà un entretien à ce moment : ${hosts(f, n)}.`,
    },
    'most-meetings': {
      name: 'Nombre maximum d’entretiens',
      refusal: (f, n) => `${either(f, n)} a déjà le maximum d’entretiens (${f.limit}).`,
    },
    seats: {
      name: 'Places du recruteur',
      refusal: (f, n) => `${host(f, n)} est complet au tour ${at(f, n)} : ${those(f, n)}.`,
    },
    stations: {
      name: 'Postes et tables du site',
      refusal: (f, n) => placesFull(f, n),
    },
    tables: {
      name: 'Tables',
      refusal: (f, n) => `Toutes les tables (${f.limit}) sont prises au tour ${at(f, n)}.`,
    },
    'table-features': {
      name: 'Table adaptée',
      refusal: (f, n) =>
        `Aucune table qui convient (${f.need || 'table fixe'}) n’est libre au tour ${at(f, n)}.`,
    },
    helpers: {
      name: 'Aide',
      refusal: (f, n) => `Aucun aide (${f.need}) n’est libre pour ${who(f, n)} au tour ${at(f, n)}.`,
    },
    'longest-run': {
      name: 'Pause entre les entretiens',
      refusal: (f, n) => `${who(f, n)} aurait ${f.amount} tours de suite sans pause (au plus ${f.limit}).`,
    },
    'zone-gap': {
      name: 'Temps de marche entre les zones',
      refusal: (f, n) => `${who(f, n)} n’a pas le temps de changer de zone : ${hosts(f, n)} est trop proche.`,
    },
    breaks: {
      name: 'Pause du recruteur',
      refusal: (f, n) => `${host(f, n)} n’aurait plus sa pause (tours : ${f.limit}).`,
    },
    'pinned-stay': {
      name: 'Entretien verrouillé',
      refusal: (f, n) => `L’entretien de ${who(f, n)} avec ${host(f, n)} est verrouillé au tour ${at(f, n)}.`,
    },
  },
  parts: {
    wishes: { name: 'Vœux tenus', unit: 'valeur' },
    floor: { name: 'Équité', unit: 'valeur' },
    'wait-candidates': { name: 'Attente des candidats', unit: 'tours' },
    'wait-recruiters': { name: 'Attente des recruteurs', unit: 'tours' },
    changes: { name: 'Changements du planning publié', unit: 'entretiens' },
  },
  changes: {
    dropped: (c, n) =>
      `${n.candidate(c.candidate)} – ${n.recruiter(c.recruiter)} : annulé (tour ${n.round(c.from!.round)}).`,
    moved: (c, n) =>
      `${n.candidate(c.candidate)} – ${n.recruiter(c.recruiter)} : du tour ${n.round(c.from!.round)} au tour ${n.round(c.to!.round)}.`,
    added: (c, n) =>
      `${n.candidate(c.candidate)} – ${n.recruiter(c.recruiter)} : nouveau, tour ${n.round(c.to!.round)}.`,
    'other-table': (c, n) =>
      `${n.candidate(c.candidate)} – ${n.recruiter(c.recruiter)} : table ${c.to!.table ?? '–'}, tour ${n.round(c.to!.round)}.`,
  },
  because: {
    'candidate-absent': (name) => `Absence de ${name}.`,
    'candidate-late': (name) => `Retard de ${name}.`,
    'candidate-leaves': (name) => `Départ de ${name}.`,
    'recruiter-absent': (name) => `Absence de ${name}.`,
    'recruiter-late': (name) => `Retard de ${name}.`,
    'recruiter-leaves': (name) => `Départ de ${name}.`,
    seats: (name) => `Nombre d’interlocuteurs changé chez ${name}.`,
    overrun: (name) => `L’entretien de ${name} dure plus longtemps.`,
    'table-lost': (name) => (name === null ? 'Une table manque.' : `La table ${name} manque.`),
    'station-lost': (name) => `Un ordinateur manque à ${name}.`,
    'round-cancelled': () => 'Le tour est annulé.',
    'candidate-added': (name) => `${name} vient d’arriver.`,
    'recruiter-added': (name) => `${name} vient d’arriver.`,
    'fills-hole': (name) => (name === null ? 'Une place était libre.' : `La place de ${name} est libre.`),
    'made-room': () => 'Fait place à un autre changement.',
  },
  complaints: {
    'not-this-format': (f) =>
      `Ce fichier n’est pas un problème de planning : format ${f.found} au lieu de ${f.expected}.`,
    'wrong-type': (f, place) => `${place} : ${f.expected} attendu, ${f.found} trouvé.`,
    'out-of-range': (f, place) => `${place} : ${f.found} est hors limite (${f.limit}).`,
    'wrong-length': (f, place) =>
      `${place} (${f.id}) : ${f.found} tours donnés, l’événement en a ${f.limit}.`,
    twice: (f, place) =>
      `${place} : « ${f.other === undefined ? f.id : `${f.id} – ${f.other}`} » est là deux fois.`,
    'unknown-id': (f, place) => `${place} : « ${f.id} » n’existe pas.`,
    'pin-absent': (f, place) => `${place} : « ${f.id} » n’est pas là au tour ${f.round} (compté depuis 0).`,
    'pin-forbidden': (f, place) => `${place} : « ${f.id} » et « ${f.other} » ne doivent pas se rencontrer.`,
    'pin-clash': (f, place) =>
      `${place} : « ${f.id} » ne va pas avec « ${f.other} » au tour ${f.round} (règle ${f.expected}).`,
    'pin-rule': (f, place) =>
      `${place} : « ${f.id} » n’est pas possible au tour ${f.round} (règle ${f.expected}).`,
    'break-too-long': (f, place) =>
      `${place} : la pause de « ${f.id} » ne tient pas dans ses ${f.limit} tours.`,
  },
  quality: {
    atLeast: (percent) => `au moins ${percent} % du meilleur planning possible`,
    best: 'le meilleur planning possible',
  },
  floor: {
    possible: 'Chaque personne présente peut avoir le minimum d’entretiens.',
    unknown:
      'Aucun planning trouvé qui donne le minimum à tout le monde ; rien ne prouve que c’est impossible.',
    short: (name, least, reachable) => `${name} peut avoir au plus ${reachable} entretiens sur ${least}.`,
    bottleneck: ({ candidates, wanted, recruiters, places }) =>
      `Pas assez de places pour ${candidates} : il faut ${wanted} entretiens, mais il y a de la place pour ${places} au plus chez ${recruiters}.`,
    few: (names, others) => names.join(', ') + (others === 0 ? '' : ` et ${others} autres`),
  },
};
