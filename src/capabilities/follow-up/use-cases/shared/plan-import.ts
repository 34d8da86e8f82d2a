import { isSameEmployer, tidy } from '../../rules/questions.ts';
import { plain } from '../../rules/read-list.ts';
import type { FollowUp, Met, Month, PlannedRow, ReadRow, Said } from '../../schema.ts';

/** Somebody who came, as a list may mean them. */
export interface Known {
  readonly registrationId: string;
  readonly personId: string | null;
  readonly reference: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly followUps: readonly FollowUp[];
  /** Which months are asked for now or were, of a person who came to several events; null where there is one event. */
  readonly asked: readonly Month[] | null;
}

/** Those whom a list may mean, and whom each of them met. */
export interface World {
  readonly people: readonly Known[];
  readonly met: readonly (Met & { readonly registrationId: string })[];
}

/** Holds what a list says against what is known: who is meant, and whether it is new, another answer, or the same. */
export function planImport(world: World, rows: readonly ReadRow[]): PlannedRow[] {
  const { people } = world;
  const met = Map.groupBy(world.met, ({ registrationId }) => registrationId);
  const byReference = new Map(people.map((person) => [person.reference, person]));
  const nameOf = (one: { firstName: string; lastName: string }) => plain(`${one.firstName} ${one.lastName}`);
  const byName = Map.groupBy(people, nameOf);
  const earlier = new Map<string, Map<Month, Said>>();
  return rows.map((row) => {
    const named = meant(byName.get(nameOf(row)) ?? [], row.month);
    const person =
      byReference.get(row.reference) ?? (row.reference === '' && named.length === 1 ? named[0] : undefined);
    if (person === undefined) {
      const problem = row.reference === '' && named.length > 1 ? 'twice' : 'unknown';
      const name = [row.firstName, row.lastName].filter(Boolean).join(' ') || row.reference;
      return { ...row, registrationId: null, name, state: 'error', problem } as const;
    }
    const found = {
      registrationId: person.registrationId,
      name: `${person.firstName} ${person.lastName}`.trim(),
    };
    if (row.said === null) return { ...row, ...found, state: 'error' };
    const known = person.followUps.find(({ month }) => month === row.month);
    const typed = withEmployer(row.said, known, met.get(person.registrationId) ?? []);
    const said = tidy({ ...typed, sameEmployer: isSameEmployer(typed, before(person, row.month, earlier)) });
    const rest = earlier.get(person.registrationId) ?? new Map<Month, Said>();
    earlier.set(person.registrationId, rest.set(row.month, said));
    return { ...row, ...found, said, state: stateOf(said, known) };
  });
}

/** Of one person who came to several events, the last one that asks for this month; others stay as they are. */
function meant(named: readonly Known[], month: Month): readonly Known[] {
  const [first] = named;
  const isOne = first?.personId != null && named.every(({ personId }) => personId === first.personId);
  const asking = isOne ? named.filter(({ asked }) => asked?.includes(month)) : [];
  return asking.length === 0 ? named : asking.slice(-1);
}

/**
 * Who the employer is: a company that was met, or the name as it was typed. A list has no column for the town, and an
 * empty cell takes nothing back: while the situation is the same, what was known of the employer stays.
 */
function withEmployer(said: Said, known: FollowUp | undefined, met: readonly Met[]): Said {
  const typed = plain(said.employer ?? '');
  const same = known?.situation === said.situation ? known : undefined;
  const company = met.find((one) => plain(one.company) === typed);
  const employer =
    typed === ''
      ? { employer: same?.employer ?? null, recruiterId: same?.recruiterId ?? null }
      : company
        ? { employer: null, recruiterId: company.recruiterId }
        : { employer: said.employer, recruiterId: null };
  const stays = employer.employer === same?.employer && employer.recruiterId === same.recruiterId;
  return { ...said, ...employer, town: stays ? (same?.town ?? null) : null };
}

/** What was said the time before: in this list, else as it is written down. */
function before(person: Known, month: Month, earlier: ReadonlyMap<string, ReadonlyMap<Month, Said>>) {
  const here = [...(earlier.get(person.registrationId) ?? [])].filter(([one]) => one < month).at(-1)?.[1];
  return here ?? person.followUps.filter((one) => one.month < month && one.situation !== null).at(-1) ?? null;
}

function stateOf(said: Said, known: FollowUp | undefined): 'new' | 'update' | 'same' {
  if (known === undefined || known.situation === null) return 'new';
  const fields = ['situation', 'contract', 'startsOn', 'endsOn', 'employer', 'recruiterId'] as const;
  return fields.every((field) => said[field] === known[field]) ? 'same' : 'update';
}
