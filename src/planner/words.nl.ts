import type { Facts } from './rules/rule.ts';
import type { Names, Words } from './words-shape.ts';

/** "Anna (32), Bilal (28) en 3 anderen", met de waarden tussen haakjes. */
function taken(facts: Facts, names: Names): string {
  const others = facts.others ?? [];
  const shown = others.slice(0, 4).map(({ candidate, value }) => `${names.candidate(candidate)} (${value})`);
  const more = others.length - shown.length;
  return more > 0 ? `${shown.join(', ')} en ${more} anderen` : shown.join(', ');
}

/** "Anna, Bilal": wie die plaatsen heeft. */
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
/** Alle computers of tafels van een locatie. */
const placesFull = (f: Facts, n: Names): string =>
  f.need === 'tables'
    ? `Alle tafels van ${site(f, n)} (${f.limit}) zijn bezet in ronde ${at(f, n)}.`
    : `Alle computers van ${site(f, n)} (${f.limit}) zijn bezet in ronde ${at(f, n)}.`;
/** De persoon, of de werkgever wanneer die genoemd wordt. */
const either = (facts: Facts, names: Names): string =>
  facts.recruiter === undefined ? who(facts, names) : host(facts, names);

export const words: Words = {
  reasons: {
    held: {
      organiser: (f, n) => `${who(f, n)} ontmoet ${host(f, n)} in ronde ${at(f, n)}.`,
      candidate: (f, n) => `U ontmoet ${host(f, n)} in ronde ${at(f, n)}.`,
    },
    forbidden: {
      organiser: (f, n) => `Een gesprek van ${who(f, n)} met ${host(f, n)} is uitgesloten.`,
      candidate: (f, n) => `Dit gesprek met ${host(f, n)} is niet mogelijk.`,
    },
    'no-common-round': {
      organiser: (f, n) => `${who(f, n)} en ${host(f, n)} zijn nooit in dezelfde ronde aanwezig.`,
      candidate: (f, n) => `${host(f, n)} is er niet op de uren dat u er bent.`,
    },
    'candidate-most': {
      organiser: (f, n) =>
        `${who(f, n)} heeft al het maximum aantal gesprekken (${f.limit}): ${hosts(f, n)}.`,
      candidate: (f) => `U hebt al het maximum aantal gesprekken per persoon (${f.limit}).`,
    },
    'recruiter-most': {
      organiser: (f, n) => `${host(f, n)} heeft al het maximum aantal gesprekken (${f.limit}).`,
      candidate: (f, n) =>
        `${host(f, n)} heeft al het maximum aantal gesprekken (${f.limit}) en kan niemand meer zien.`,
    },
    'seats-taken': {
      organiser: (f, n) =>
        `Alle plaatsen bij ${host(f, n)} zijn bezet. Punten van die wensen: ${taken(f, n)}. Punten van deze wens: ${f.amount}.`,
      candidate: (f, n) => `Alle plaatsen bij ${host(f, n)} zijn door andere mensen bezet.`,
    },
    'busy-then': {
      organiser: (f, n) =>
        `${who(f, n)} heeft telkens een ander gesprek wanneer ${host(f, n)} vrij is: ${hosts(f, n)}.`,
      candidate: (f, n) => `Wanneer ${host(f, n)} vrij is, hebt u al een ander gesprek: ${hosts(f, n)}.`,
    },
    'stations-full': {
      organiser: (f, n) => placesFull(f, n),
      candidate: (f, n) =>
        f.need === 'tables'
          ? `Op dat moment is er geen tafel meer vrij in ${site(f, n)}.`
          : `Er is dan geen computer meer vrij in ${site(f, n)}.`,
    },
    'tables-full': {
      organiser: (f, n) => `Alle tafels (${f.limit}) zijn bezet in ronde ${at(f, n)}.`,
      candidate: () => `Er is dan geen tafel meer vrij.`,
    },
    'no-fitting-table': {
      organiser: (f, n) => `Geen passende tafel (${f.need || 'vaste tafel'}) is vrij in ronde ${at(f, n)}.`,
      candidate: () => `De tafel die u nodig hebt, is dan niet vrij.`,
    },
    'no-helper': {
      organiser: (f, n) => `Geen helper (${f.need}) is vrij voor ${who(f, n)} in ronde ${at(f, n)}.`,
      candidate: () => `De persoon die u helpt, is dan niet vrij.`,
    },
    'longest-run': {
      organiser: (f, n) =>
        `${who(f, n)} zou ${f.amount} rondes na elkaar zonder pauze hebben (hoogstens ${f.limit}).`,
      candidate: () => `U hebt dan een pauze nodig tussen uw gesprekken.`,
    },
    'zone-gap': {
      organiser: (f, n) =>
        `${who(f, n)} zou geen tijd hebben om van zone te wisselen: ${hosts(f, n)} is vlak ervoor of erna.`,
      candidate: () => `Er is dan niet genoeg tijd om van het ene gesprek naar het andere te lopen.`,
    },
    'recruiter-break': {
      organiser: (f, n) => `${host(f, n)} zou geen pauze (rondes: ${f.limit}) meer hebben.`,
      candidate: (f, n) => `${host(f, n)} heeft dan pauze.`,
    },
    'would-cost': {
      organiser: (f, n) =>
        `Mogelijk in ronde ${at(f, n)}, maar het wachten kost meer dan de wens opbrengt (${f.amount} punten).`,
      candidate: (f, n) => `Een gesprek met ${host(f, n)} zou te lang doen wachten.`,
    },
    possible: {
      organiser: (f, n) => `Mogelijk in ronde ${at(f, n)}: voeg het toe (+${f.amount} punten).`,
      candidate: (f, n) => `Een plaats bij ${host(f, n)} is nog mogelijk: vraag het aan het onthaal.`,
    },
  },
  rules: {
    'forbidden-pair': {
      name: 'Uitgesloten gesprek',
      refusal: (f, n) => `Een gesprek van ${who(f, n)} met ${host(f, n)} is uitgesloten.`,
    },
    'pair-once': {
      name: 'Eén gesprek per paar',
      refusal: (f, n) => `${who(f, n)} ontmoet ${host(f, n)} al in ronde ${at(f, n)}.`,
    },
    presence: {
      name: 'Aanwezigheid',
      refusal: (f, n) =>
        f.limit === undefined
          ? `${either(f, n)} is er niet in ronde ${at(f, n)}.`
          : `Het gesprek zou na de laatste ronde (${f.limit}) eindigen.`,
    },
    'one-at-a-time': {
      name: 'Eén gesprek tegelijk',
      refusal: (f, n) => `${who(f, n)} heeft dan al een gesprek: ${hosts(f, n)}.`,
    },
    'most-meetings': {
      name: 'Maximum aantal gesprekken',
      refusal: (f, n) => `${either(f, n)} heeft al het maximum aantal gesprekken (${f.limit}).`,
    },
    seats: {
      name: 'Plaatsen van de werkgever',
      refusal: (f, n) => `${host(f, n)} is volzet in ronde ${at(f, n)}: ${those(f, n)}.`,
    },
    stations: {
      name: 'Computers en tafels van de locatie',
      refusal: (f, n) => placesFull(f, n),
    },
    tables: {
      name: 'Tafels',
      refusal: (f, n) => `Alle tafels (${f.limit}) zijn bezet in ronde ${at(f, n)}.`,
    },
    'table-features': {
      name: 'Aangepaste tafel',
      refusal: (f, n) => `Geen passende tafel (${f.need || 'vaste tafel'}) is vrij in ronde ${at(f, n)}.`,
    },
    helpers: {
      name: 'Helper',
      refusal: (f, n) => `Geen helper (${f.need}) is vrij voor ${who(f, n)} in ronde ${at(f, n)}.`,
    },
    'longest-run': {
      name: 'Pauze tussen gesprekken',
      refusal: (f, n) =>
        `${who(f, n)} zou ${f.amount} rondes na elkaar zonder pauze hebben (hoogstens ${f.limit}).`,
    },
    'zone-gap': {
      name: 'Looptijd tussen zones',
      refusal: (f, n) =>
        `${who(f, n)} heeft geen tijd om van zone te wisselen: ${hosts(f, n)} is te dichtbij.`,
    },
    breaks: {
      name: 'Pauze van de werkgever',
      refusal: (f, n) => `${host(f, n)} zou geen pauze (rondes: ${f.limit}) meer hebben.`,
    },
    'pinned-stay': {
      name: 'Vastgezet gesprek',
      refusal: (f, n) => `Het gesprek van ${who(f, n)} met ${host(f, n)} staat vast in ronde ${at(f, n)}.`,
    },
  },
  parts: {
    wishes: { name: 'Vervulde wensen', unit: 'waarde' },
    floor: { name: 'Billijkheid', unit: 'waarde' },
    'wait-candidates': { name: 'Wachten van kandidaten', unit: 'rondes' },
    'wait-recruiters': { name: 'Wachten van werkgevers', unit: 'rondes' },
    changes: { name: 'Wijzigingen aan de gepubliceerde planning', unit: 'gesprekken' },
  },
  changes: {
    dropped: (c, n) =>
      `${n.candidate(c.candidate)} – ${n.recruiter(c.recruiter)}: geschrapt (ronde ${n.round(c.from!.round)}).`,
    moved: (c, n) =>
      `${n.candidate(c.candidate)} – ${n.recruiter(c.recruiter)}: van ronde ${n.round(c.from!.round)} naar ronde ${n.round(c.to!.round)}.`,
    added: (c, n) =>
      `${n.candidate(c.candidate)} – ${n.recruiter(c.recruiter)}: nieuw, ronde ${n.round(c.to!.round)}.`,
    'other-table': (c, n) =>
      `${n.candidate(c.candidate)} – ${n.recruiter(c.recruiter)}: tafel ${c.to!.table ?? '–'}, ronde ${n.round(c.to!.round)}.`,
  },
  because: {
    'candidate-absent': (name) => `${name} is afwezig.`,
    'candidate-late': (name) => `${name} is te laat.`,
    'candidate-leaves': (name) => `${name} vertrekt.`,
    'recruiter-absent': (name) => `${name} is afwezig.`,
    'recruiter-late': (name) => `${name} is te laat.`,
    'recruiter-leaves': (name) => `${name} vertrekt.`,
    seats: (name) => `Ander aantal gesprekspartners bij ${name}.`,
    overrun: (name) => `Het gesprek van ${name} duurt langer.`,
    'table-lost': (name) => (name === null ? 'Er ontbreekt een tafel.' : `Tafel ${name} ontbreekt.`),
    'station-lost': (name) => `Er ontbreekt een computer in ${name}.`,
    'round-cancelled': () => 'De ronde is geschrapt.',
    'candidate-added': (name) => `${name} is net aangekomen.`,
    'recruiter-added': (name) => `${name} is net aangekomen.`,
    'fills-hole': (name) => (name === null ? 'Er was een plaats vrij.' : `De plaats van ${name} is vrij.`),
    'made-room': () => 'Maakt plaats voor een andere wijziging.',
  },
  complaints: {
    'not-this-format': (f) =>
      `Dit bestand is geen planningsprobleem: formaat ${f.found} in plaats van ${f.expected}.`,
    'wrong-type': (f, place) => `${place}: ${f.expected} verwacht, ${f.found} gevonden.`,
    'out-of-range': (f, place) => `${place}: ${f.found} valt buiten de grens (${f.limit}).`,
    'wrong-length': (f, place) =>
      `${place} (${f.id}): ${f.found} rondes gegeven, het evenement heeft er ${f.limit}.`,
    twice: (f, place) =>
      `${place}: "${f.other === undefined ? f.id : `${f.id} – ${f.other}`}" staat er twee keer.`,
    'unknown-id': (f, place) => `${place}: "${f.id}" bestaat niet.`,
    'pin-absent': (f, place) => `${place}: "${f.id}" is er niet in ronde ${f.round} (geteld vanaf 0).`,
    'pin-forbidden': (f, place) => `${place}: "${f.id}" en "${f.other}" mogen elkaar niet ontmoeten.`,
    'pin-clash': (f, place) =>
      `${place}: "${f.id}" past niet bij "${f.other}" in ronde ${f.round} (regel ${f.expected}).`,
    'pin-rule': (f, place) =>
      `${place}: "${f.id}" is niet mogelijk in ronde ${f.round} (regel ${f.expected}).`,
    'break-too-long': (f, place) => `${place}: de pauze van "${f.id}" past niet in haar ${f.limit} rondes.`,
  },
  quality: {
    atLeast: (percent) => `minstens ${percent} % van de best mogelijke planning`,
    best: 'de best mogelijke planning',
  },
  floor: {
    possible: 'Iedereen die aanwezig is, kan het minimum aantal gesprekken krijgen.',
    unknown: 'Geen planning gevonden die iedereen het minimum geeft; niets bewijst dat het onmogelijk is.',
    short: (name, least, reachable) =>
      `${name} kan hoogstens ${reachable} van de ${least} gesprekken krijgen.`,
    bottleneck: ({ candidates, wanted, recruiters, places }) =>
      `Te weinig plaatsen voor ${candidates}: er zijn ${wanted} gesprekken nodig, maar bij ${recruiters} is er plaats voor hoogstens ${places}.`,
    few: (names, others) => names.join(', ') + (others === 0 ? '' : ` en ${others} anderen`),
  },
};
