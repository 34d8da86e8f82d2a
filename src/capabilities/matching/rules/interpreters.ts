/** Who interprets, in which rounds they are there, and in which languages (as `languageKey` writes them). */
export interface AtHand {
  readonly id: string;
  readonly languages: readonly string[];
  /** By the number of a round. */
  readonly rounds: ReadonlySet<number>;
}

/** A meeting that needs an interpreter. */
export interface Interpreted {
  readonly candidate: string;
  readonly recruiter: string;
  readonly round: number;
  readonly rounds: number;
  readonly language: string;
}

/** A language as people may write it: "Arabe", "arabe " and "ARABE" are one. */
export function languageKey(language: string): string {
  return language.normalize('NFD').replace(/\p{M}/gu, '').trim().toLowerCase();
}

/**
 * Gives each meeting an interpreter of its language, each of whom serves one at a time; null where nobody is left. In
 * the order of the rounds, the same one for the same person where that is possible; who is given away to an earlier
 * meeting changes places with somebody free (augmenting paths of a matching).
 */
export function shareInterpreters(
  meetings: readonly Interpreted[],
  interpreters: readonly AtHand[],
): Map<Interpreted, string | null> {
  const given = new Map<Interpreted, string | null>(meetings.map((meeting) => [meeting, null]));
  const usual = new Map<string, string>();
  for (const meeting of [...meetings].sort((a, b) => a.round - b.round)) {
    const able = interpreters
      .filter((one) => one.languages.includes(meeting.language) && isThere(one, meeting))
      .map(({ id }) => id);
    const known = usual.get(meeting.candidate);
    const order = known && able.includes(known) ? [known, ...able.filter((id) => id !== known)] : able;
    place(meeting, order, { given, interpreters, tried: new Set() });
    const own = given.get(meeting);
    if (own) usual.set(meeting.candidate, own);
  }
  return given;
}

interface Search {
  readonly given: Map<Interpreted, string | null>;
  readonly interpreters: readonly AtHand[];
  readonly tried: Set<string>;
}

function place(meeting: Interpreted, able: readonly string[], search: Search): boolean {
  const { given, interpreters, tried } = search;
  const free = able.find((id) => busyWith(given, id, meeting).length === 0);
  if (free !== undefined) {
    given.set(meeting, free);
    return true;
  }
  for (const id of able) {
    const [other, ...more] = busyWith(given, id, meeting);
    if (other === undefined || more.length > 0 || tried.has(`${id}/${other.round}`)) continue;
    tried.add(`${id}/${other.round}`);
    const elsewhere = interpreters
      .filter((one) => one.id !== id && one.languages.includes(other.language) && isThere(one, other))
      .map((one) => one.id);
    if (!place(other, elsewhere, search)) continue;
    given.set(meeting, id);
    return true;
  }
  return false;
}

function busyWith(
  given: ReadonlyMap<Interpreted, string | null>,
  id: string,
  meeting: Interpreted,
): Interpreted[] {
  return [...given].flatMap(([other, own]) =>
    own === id &&
    other !== meeting &&
    other.round < meeting.round + meeting.rounds &&
    meeting.round < other.round + other.rounds
      ? [other]
      : [],
  );
}

function isThere({ rounds }: AtHand, meeting: Interpreted): boolean {
  return Array.from({ length: meeting.rounds }, (_, index) => meeting.round + index).every((round) =>
    rounds.has(round),
  );
}
