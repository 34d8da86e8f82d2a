import type { OrganiserScope, PartnerScope } from '../../../../kernel/actor.ts';
import type { Db } from '../../../../kernel/database.ts';
import { isSameEmployer, tidy } from '../../rules/questions.ts';
import { plain } from '../../rules/read-list.ts';
import type { FollowUp, Met, Month, PlannedRow, ReadRow, Said } from '../../schema.ts';
import { listCame, listMetAt } from '../../store/follow-ups.ts';

type Person = Awaited<ReturnType<typeof listCame>>[number];

/** Holds what a list says against what is known: who is meant, and whether it is new, another answer, or the same. */
export async function planImport(
  db: Db,
  scope: OrganiserScope | PartnerScope,
  rows: readonly ReadRow[],
): Promise<PlannedRow[]> {
  const people = await listCame(db, scope);
  const met = Map.groupBy(await listMetAt(db, scope), ({ registrationId }) => registrationId);
  const byReference = new Map(people.map((person) => [person.reference, person]));
  const nameOf = (one: { firstName: string; lastName: string }) => plain(`${one.firstName} ${one.lastName}`);
  const byName = Map.groupBy(people, nameOf);
  const earlier = new Map<string, Map<Month, Said>>();
  return rows.map((row) => {
    const named = byName.get(nameOf(row)) ?? [];
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
function before(person: Person, month: Month, earlier: ReadonlyMap<string, ReadonlyMap<Month, Said>>) {
  const here = [...(earlier.get(person.registrationId) ?? [])].filter(([one]) => one < month).at(-1)?.[1];
  return here ?? person.followUps.filter((one) => one.month < month && one.situation !== null).at(-1) ?? null;
}

function stateOf(said: Said, known: FollowUp | undefined): 'new' | 'update' | 'same' {
  if (known === undefined || known.situation === null) return 'new';
  const fields = ['situation', 'contract', 'startsOn', 'endsOn', 'employer', 'recruiterId'] as const;
  return fields.every((field) => said[field] === known[field]) ? 'same' : 'update';
}
