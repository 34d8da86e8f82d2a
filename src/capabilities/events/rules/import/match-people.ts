import { duplicatePairs, type Known, nameKey } from '../../../people/schema.ts';
import type { CandidateEntryRow } from './check-candidate.ts';
import type { ImportChoices, PossibleDouble } from './shapes.ts';

/** What lists say of a person besides name and contact. */
export interface PersonFacts {
  /** ISO 639 codes. */
  readonly languages: readonly string[];
  readonly street: string | null;
  readonly postcode: string | null;
  readonly town: string | null;
  readonly birthYear: number | null;
  readonly readingLocale: string | null;
}

/** Somebody within the reader's reach. */
export interface KnownPerson extends Known {
  readonly personId: string;
  readonly firstName: string;
  readonly lastName: string;
  /** What the file of a person says besides; null when the reader's organisation does not follow this person. */
  readonly facts: PersonFacts | null;
  readonly registration: {
    readonly id: string;
    readonly status: string;
    readonly partnerId: string | null;
    readonly wantedOccupations: readonly string[];
    readonly accessNeeds: readonly string[];
    readonly presentFrom: string | null;
    readonly presentUntil: string | null;
    readonly note: string | null;
    /** 'hall', 'home' or the id of a site. */
    readonly site: string;
    /** Companies, the most wanted first. */
    readonly wishes: readonly string[];
  } | null;
}

/** Rows of the file that are one person, and whom they are. */
export interface Cluster {
  readonly entries: readonly CandidateEntryRow[];
  readonly known: KnownPerson | null;
  /** Others that this may be, decided or not; a person decides. */
  readonly possible: readonly PossibleDouble[];
}

/**
 * Puts rows that are one person together and finds each among the people known. `people` in the order of preference:
 * registered at this event first. What is asked of the reader does not depend on the order of the rows.
 */
export function matchPeople(
  entries: readonly CandidateEntryRow[],
  people: readonly KnownPerson[],
  choices: ImportChoices,
): Cluster[] {
  const groups = new Groups(entries.length);
  const possibleKnown = entries.map((): number[] => []);
  const possibleEntry = entries.map((): number[] => []);
  const matches = entries.map((): number[] => []);
  for (const { first, second, sameness } of duplicatePairs([...people, ...entries])) {
    const b = second - people.length;
    if (b < 0) continue;
    const a = first - people.length;
    const said = decisionOf(choices, entries[b]!, a < 0 ? people[first]! : entries[a]!);
    const same = sameness === 'same' || said === 'same' || said === 'fill';
    if (a < 0) {
      if (same) matches[b]!.push(first);
      // What was decided stays on screen, to be decided otherwise.
      if (sameness === 'possible') possibleKnown[b]!.push(first);
    } else if (same) groups.join(a, b);
    else {
      possibleEntry[a]!.push(b);
      possibleEntry[b]!.push(a);
    }
  }
  for (const [b, found] of byNameAlone(entries, people, groups))
    if (matches[b]!.length === 0) matches[b]!.push(found);
  joinByMatch(matches, groups);
  return groups.all().map((members) => {
    const found = members.flatMap((member) => matches[member]!).sort((x, y) => x - y)[0];
    const known = found === undefined ? null : people[found]!;
    const others = members
      .flatMap((member) => [
        ...possibleKnown[member]!.map((index) => doubleOf(choices, entries[member]!, people[index]!)),
        ...possibleEntry[member]!.filter((other) => !members.includes(other)).map((other) =>
          doubleOf(choices, entries[member]!, entries[other]!),
        ),
      ])
      .filter(({ decided }) => known === null || decided !== null);
    return { entries: members.map((member) => entries[member]!), known, possible: others };
  });
}

/** The key of a decision: the row's line and whom it is about. Of two rows the later one is compared with the earlier. */
export function pairKey(line: number, other: string): string {
  const otherLine = /^line:(\d+)$/.exec(other)?.[1];
  if (otherLine === undefined) return `${line} ${other}`;
  const lines = [line, Number(otherLine)];
  return `${Math.max(...lines)} line:${Math.min(...lines)}`;
}

function otherOf(other: KnownPerson | CandidateEntryRow): string {
  return 'personId' in other ? other.personId : `line:${other.line}`;
}

function decisionOf(
  choices: ImportChoices,
  entry: CandidateEntryRow,
  other: KnownPerson | CandidateEntryRow,
) {
  return choices.pairs[pairKey(entry.line, otherOf(other))] ?? null;
}

function doubleOf(
  choices: ImportChoices,
  entry: CandidateEntryRow,
  other: KnownPerson | CandidateEntryRow,
): PossibleDouble {
  return {
    other: otherOf(other),
    line: 'line' in other ? other.line : null,
    name: `${other.firstName} ${other.lastName}`,
    email: other.email,
    phone: other.phone,
    occupations: [
      ...('personId' in other ? (other.registration?.wantedOccupations ?? []) : other.wantedOccupations),
    ],
    decided: decisionOf(choices, entry, other),
  };
}

/**
 * The same name at the same event from the same partner, where one of the two has neither e-mail nor phone: nothing
 * contradicts that it is the same person, as long as the name stands once on either side.
 */
function byNameAlone(
  entries: readonly CandidateEntryRow[],
  people: readonly KnownPerson[],
  groups: Groups,
): Map<number, number> {
  const attending = new Map<string, number[]>();
  for (const [index, person] of people.entries())
    if (person.registration) push(attending, nameKey(person), index);
  const rows = new Map<string, number[]>();
  for (const [index, entry] of entries.entries()) push(rows, nameKey(entry), index);
  const found = new Map<number, number>();
  for (const [key, members] of rows) {
    const [only, ...others] = attending.get(key) ?? [];
    const isOne = new Set(members.map((member) => groups.rootOf(member))).size === 1;
    if (key === '' || only === undefined || others.length > 0 || !isOne) continue;
    const person = people[only]!;
    for (const member of members) {
      const { email, phone, partnerId } = entries[member]!;
      const bare = (email ?? phone) === null || (person.email ?? person.phone) === null;
      const partner = partnerId === null || partnerId === person.registration!.partnerId;
      if (bare && partner) found.set(member, only);
    }
  }
  return found;
}

function push(lists: Map<string, number[]>, key: string, value: number): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** Two rows that are the same known person are one person. */
function joinByMatch(matches: readonly (readonly number[])[], groups: Groups): void {
  const holder = new Map<number, number>();
  for (const [member, found] of matches.entries()) {
    const best = Math.min(...found);
    if (found.length === 0) continue;
    if (holder.has(best)) groups.join(holder.get(best)!, member);
    else holder.set(best, member);
  }
}

/** Disjoint sets of rows. */
class Groups {
  readonly #parent: number[];

  constructor(count: number) {
    this.#parent = Array.from({ length: count }, (_, index) => index);
  }

  rootOf(member: number): number {
    let root = member;
    while (this.#parent[root] !== root) root = this.#parent[root]!;
    this.#parent[member] = root;
    return root;
  }

  join(one: number, other: number): void {
    const [a, b] = [this.rootOf(one), this.rootOf(other)];
    this.#parent[Math.max(a, b)] = Math.min(a, b);
  }

  all(): number[][] {
    const sets = new Map<number, number[]>();
    for (const member of this.#parent.keys()) {
      const root = this.rootOf(member);
      sets.set(root, [...(sets.get(root) ?? []), member]);
    }
    return [...sets.values()];
  }
}
