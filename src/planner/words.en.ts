import type { Facts } from './rules/rule.ts';
import type { Names, Words } from './words-shape.ts';

/** "Anna (32), Bilal (28) and 3 others", with the values in brackets. */
function taken(facts: Facts, names: Names): string {
  const others = facts.others ?? [];
  const shown = others.slice(0, 4).map(({ candidate, value }) => `${names.candidate(candidate)} (${value})`);
  const more = others.length - shown.length;
  return more > 0 ? `${shown.join(', ')} and ${more} others` : shown.join(', ');
}

/** "Anna, Bilal": who has those places. */
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
/** All computers or tables of a site. */
const placesFull = (f: Facts, n: Names): string =>
  f.need === 'tables'
    ? `All tables of ${site(f, n)} (${f.limit}) are taken in round ${at(f, n)}.`
    : `All computers of ${site(f, n)} (${f.limit}) are taken in round ${at(f, n)}.`;
/** The person, or the recruiter when the facts name that one. */
const either = (facts: Facts, names: Names): string =>
  facts.recruiter === undefined ? who(facts, names) : host(facts, names);

export const words: Words = {
  reasons: {
    held: {
      organiser: (f, n) => `${who(f, n)} meets ${host(f, n)} in round ${at(f, n)}.`,
      candidate: (f, n) => `You meet ${host(f, n)} in round ${at(f, n)}.`,
    },
    forbidden: {
      organiser: (f, n) => `${who(f, n)} and ${host(f, n)} must not meet.`,
      candidate: (f, n) => `This interview with ${host(f, n)} is not possible.`,
    },
    'no-common-round': {
      organiser: (f, n) => `${who(f, n)} and ${host(f, n)} are never there in the same round.`,
      candidate: (f, n) => `${host(f, n)} is not there during your hours.`,
    },
    'candidate-most': {
      organiser: (f, n) =>
        `${who(f, n)} already has the most interviews allowed (${f.limit}): ${hosts(f, n)}.`,
      candidate: (f) => `You already have the most interviews for one person (${f.limit}).`,
    },
    'recruiter-most': {
      organiser: (f, n) => `${host(f, n)} already has the most interviews allowed (${f.limit}).`,
      candidate: (f, n) =>
        `${host(f, n)} already has the most interviews allowed (${f.limit}) and cannot see more people.`,
    },
    'seats-taken': {
      organiser: (f, n) =>
        `All places with ${host(f, n)} are taken. Points of those wishes: ${taken(f, n)}. Points of this one: ${f.amount}.`,
      candidate: (f, n) => `All places with ${host(f, n)} are taken by other people.`,
    },
    'busy-then': {
      organiser: (f, n) =>
        `${who(f, n)} has another interview whenever ${host(f, n)} is free: ${hosts(f, n)}.`,
      candidate: (f, n) => `When ${host(f, n)} is free, you already have another interview: ${hosts(f, n)}.`,
    },
    'stations-full': {
      organiser: (f, n) => placesFull(f, n),
      candidate: (f, n) =>
        f.need === 'tables'
          ? `At that time no table is free at ${site(f, n)}.`
          : `No computer is free at ${site(f, n)} at that time.`,
    },
    'tables-full': {
      organiser: (f, n) => `All tables (${f.limit}) are taken in round ${at(f, n)}.`,
      candidate: () => `No table is free at that time.`,
    },
    'no-fitting-table': {
      organiser: (f, n) => `No suitable table (${f.need || 'fixed table'}) is free in round ${at(f, n)}.`,
      candidate: () => `The table you need is not free at that time.`,
    },
    'no-helper': {
      organiser: (f, n) => `No helper (${f.need}) is free for ${who(f, n)} in round ${at(f, n)}.`,
      candidate: () => `The person who helps you is not free at that time.`,
    },
    'longest-run': {
      organiser: (f, n) =>
        `${who(f, n)} would have ${f.amount} rounds in a row without a break (at most ${f.limit}).`,
      candidate: () => `You need a break between your interviews at that time.`,
    },
    'zone-gap': {
      organiser: (f, n) =>
        `${who(f, n)} would have no time to change zone: ${hosts(f, n)} is right before or after.`,
      candidate: () => `There is not enough time to walk between two interviews at that time.`,
    },
    'recruiter-break': {
      organiser: (f, n) => `${host(f, n)} would lose their break (rounds: ${f.limit}).`,
      candidate: (f, n) => `${host(f, n)} has a break at that time.`,
    },
    'would-cost': {
      organiser: (f, n) =>
        `Possible in round ${at(f, n)}, but waiting would cost more than the wish brings (${f.amount} points).`,
      candidate: (f, n) => `An interview with ${host(f, n)} would make the wait too long.`,
    },
    possible: {
      organiser: (f, n) => `Possible in round ${at(f, n)}: add it (+${f.amount} points).`,
      candidate: (f, n) => `A place with ${host(f, n)} is still possible: ask at the welcome desk.`,
    },
  },
  rules: {
    'forbidden-pair': {
      name: 'Excluded pair',
      refusal: (f, n) => `${who(f, n)} and ${host(f, n)} must not meet.`,
    },
    'pair-once': {
      name: 'Each pair once',
      refusal: (f, n) => `${who(f, n)} already meets ${host(f, n)} in round ${at(f, n)}.`,
    },
    presence: {
      name: 'Presence',
      refusal: (f, n) =>
        f.limit === undefined
          ? `${either(f, n)} is not there in round ${at(f, n)}.`
          : `The interview would end after the last round (${f.limit}).`,
    },
    'one-at-a-time': {
      name: 'One interview at a time',
      refusal: (f, n) => `${who(f, n)} already has an interview then: ${hosts(f, n)}.`,
    },
    'most-meetings': {
      name: 'Most interviews',
      refusal: (f, n) => `${either(f, n)} already has the most interviews allowed (${f.limit}).`,
    },
    seats: {
      name: 'The recruiter’s places',
      refusal: (f, n) => `${host(f, n)} is full in round ${at(f, n)}: ${those(f, n)}.`,
    },
    stations: {
      name: 'The site’s computers and tables',
      refusal: (f, n) => placesFull(f, n),
    },
    tables: { name: 'Tables', refusal: (f, n) => `All tables (${f.limit}) are taken in round ${at(f, n)}.` },
    'table-features': {
      name: 'Suitable table',
      refusal: (f, n) => `No suitable table (${f.need || 'fixed table'}) is free in round ${at(f, n)}.`,
    },
    helpers: {
      name: 'Helper',
      refusal: (f, n) => `No helper (${f.need}) is free for ${who(f, n)} in round ${at(f, n)}.`,
    },
    'longest-run': {
      name: 'Break between interviews',
      refusal: (f, n) =>
        `${who(f, n)} would have ${f.amount} rounds in a row without a break (at most ${f.limit}).`,
    },
    'zone-gap': {
      name: 'Walking time between zones',
      refusal: (f, n) => `${who(f, n)} has no time to change zone: ${hosts(f, n)} is too close.`,
    },
    breaks: {
      name: 'The recruiter’s break',
      refusal: (f, n) => `${host(f, n)} would lose their break (rounds: ${f.limit}).`,
    },
    'pinned-stay': {
      name: 'Locked interview',
      refusal: (f, n) => `The interview of ${who(f, n)} with ${host(f, n)} is locked in round ${at(f, n)}.`,
    },
  },
  parts: {
    wishes: { name: 'Wishes held', unit: 'value' },
    floor: { name: 'Fairness', unit: 'value' },
    'wait-candidates': { name: 'Candidates’ waiting', unit: 'rounds' },
    'wait-recruiters': { name: 'Recruiters’ waiting', unit: 'rounds' },
    changes: { name: 'Changes of the published plan', unit: 'interviews' },
  },
  changes: {
    dropped: (c, n) =>
      `${n.candidate(c.candidate)} – ${n.recruiter(c.recruiter)}: cancelled (round ${n.round(c.from!.round)}).`,
    moved: (c, n) =>
      `${n.candidate(c.candidate)} – ${n.recruiter(c.recruiter)}: from round ${n.round(c.from!.round)} to round ${n.round(c.to!.round)}.`,
    added: (c, n) =>
      `${n.candidate(c.candidate)} – ${n.recruiter(c.recruiter)}: new, round ${n.round(c.to!.round)}.`,
    'other-table': (c, n) =>
      `${n.candidate(c.candidate)} – ${n.recruiter(c.recruiter)}: table ${c.to!.table ?? '–'}, round ${n.round(c.to!.round)}.`,
  },
  because: {
    'candidate-absent': (name) => `${name} is absent.`,
    'candidate-late': (name) => `${name} is late.`,
    'candidate-leaves': (name) => `${name} leaves.`,
    'recruiter-absent': (name) => `${name} is absent.`,
    'recruiter-late': (name) => `${name} is late.`,
    'recruiter-leaves': (name) => `${name} leaves.`,
    seats: (name) => `Another number of interviewers at ${name}.`,
    overrun: (name) => `The interview of ${name} takes longer.`,
    'table-lost': (name) => (name === null ? 'A table is missing.' : `Table ${name} is missing.`),
    'station-lost': (name) => `A computer is missing at ${name}.`,
    'round-cancelled': () => 'The round is cancelled.',
    'candidate-added': (name) => `${name} has just arrived.`,
    'recruiter-added': (name) => `${name} has just arrived.`,
    'fills-hole': (name) => (name === null ? 'A place was free.' : `The place of ${name} is free.`),
    'made-room': () => 'Makes room for another change.',
  },
  complaints: {
    'not-this-format': (f) => `This file is no planning problem: format ${f.found} instead of ${f.expected}.`,
    'wrong-type': (f, place) => `${place}: expected ${f.expected}, found ${f.found}.`,
    'out-of-range': (f, place) => `${place}: ${f.found} is beyond the limit (${f.limit}).`,
    'wrong-length': (f, place) => `${place} (${f.id}): ${f.found} rounds given, the event has ${f.limit}.`,
    twice: (f, place) =>
      `${place}: "${f.other === undefined ? f.id : `${f.id} – ${f.other}`}" is there twice.`,
    'unknown-id': (f, place) => `${place}: "${f.id}" does not exist.`,
    'pin-absent': (f, place) => `${place}: "${f.id}" is not there in round ${f.round} (counted from 0).`,
    'pin-forbidden': (f, place) => `${place}: "${f.id}" and "${f.other}" must not meet.`,
    'pin-clash': (f, place) =>
      `${place}: "${f.id}" clashes with "${f.other}" in round ${f.round} (rule ${f.expected}).`,
    'pin-rule': (f, place) => `${place}: "${f.id}" is not possible in round ${f.round} (rule ${f.expected}).`,
    'break-too-long': (f, place) =>
      `${place}: the break of "${f.id}" does not fit into its ${f.limit} rounds.`,
  },
  quality: {
    atLeast: (percent) => `at least ${percent} % of the best possible plan`,
    best: 'the best possible plan',
  },
  floor: {
    possible: 'Everybody present can have the least number of interviews.',
    unknown: 'No plan was found that gives everybody the least; nothing proves that there is none.',
    short: (name, least, reachable) => `${name} can have at most ${reachable} of ${least} interviews.`,
    bottleneck: ({ candidates, wanted, recruiters, places }) =>
      `Too few places for ${candidates}: they need ${wanted} interviews, but at most ${places} can be held with ${recruiters}.`,
    few: (names, others) => names.join(', ') + (others === 0 ? '' : ` and ${others} others`),
  },
};
