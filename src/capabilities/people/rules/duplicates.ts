import { nameKey, type PersonName } from './names.ts';

export interface Known extends PersonName {
  readonly email: string | null;
  readonly phone: string | null;
}

/** 'same' updates, 'possible' shows both and lets a person decide, 'different' adds. */
export type Sameness = 'same' | 'possible' | 'different';

/**
 * Are two entries one person? The same name with the same e-mail or phone is. The same name alone, or the same contact
 * under a name that differs by a letter or by one of several words, may be. The same contact under another name is not:
 * couples and families share a phone. Values must be repaired before (E.164, small letters).
 */
export function sameness(one: Known, other: Known): Sameness {
  const [a, b] = [nameKey(one), nameKey(other)];
  if (a === '' || b === '') return 'different';
  const contact =
    (one.email !== null && one.email === other.email) || (one.phone !== null && one.phone === other.phone);
  if (a === b) return contact ? 'same' : 'possible';
  return contact && isClose(a, b) ? 'possible' : 'different';
}

export interface Pair {
  /** Places in the list, the earlier one first. */
  readonly first: number;
  readonly second: number;
  readonly sameness: 'same' | 'possible';
}

/** Entries under one key that a new one is compared with: beyond, a key (a switchboard's number) tells nobody apart. */
const MOST_COMPARED = 50;

/** All pairs of one list that are or may be one person, in the order of the list. Looks only where a key is shared. */
export function duplicatePairs(people: readonly Known[]): Pair[] {
  const buckets = new Map<string, number[]>();
  const pairs = new Map<string, Pair>();
  for (const [index, person] of people.entries()) {
    const keys = [`n ${nameKey(person)}`, `e ${person.email ?? ''}`, `p ${person.phone ?? ''}`].filter(
      (key) => key.length > 2,
    );
    for (const key of keys) {
      const before = buckets.get(key) ?? [];
      for (const first of before) {
        const answer = sameness(people[first]!, person);
        if (answer !== 'different')
          pairs.set(`${first} ${index}`, { first, second: index, sameness: answer });
      }
      if (before.length < MOST_COMPARED) before.push(index);
      buckets.set(key, before);
    }
  }
  return [...pairs.values()].sort((x, y) => x.first - y.first || x.second - y.second);
}

/** One name has all words of the other, or they differ by one letter typed wrong. */
function isClose(a: string, b: string): boolean {
  const [one, other] = [a.split(' '), b.split(' ')];
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length > 1 && short.every((word) => long.includes(word))) return true;
  return Math.abs(a.length - b.length) <= 1 && a.length > 5 && differByOne(a, b);
}

/** One letter added, missing or changed, or two neighbours exchanged. */
function differByOne(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const [left, right] = [a.slice(start, endA), b.slice(start, endB)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
