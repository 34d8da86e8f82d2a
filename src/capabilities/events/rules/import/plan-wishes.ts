import { comparable } from '../../../people/schema.ts';
import { columnHolding, columnOf, complaintAbout } from './cells.ts';
import { personFinder } from './find-person.ts';
import type { KnownPerson } from './match-people.ts';
import { begins } from './plan-candidates.ts';
import type { ImportComplaint, ImportFile, ImportRow, RowState } from './shapes.ts';

export interface WishWorld {
  /** The candidates of the event within reach. */
  readonly people: readonly KnownPerson[];
  readonly companies: readonly string[];
  /** Candidates choose by themselves, or there is a plan: a list that somebody has is then not written over. */
  readonly wishesAreTheirs: boolean;
}

export interface PlannedWishes {
  readonly row: ImportRow;
  readonly known: KnownPerson | null;
  /** Companies of the event, the most wanted first. */
  readonly companies: readonly string[];
}

/** Holds a list of wishes against the candidates of the event: who is not on its list is nobody here. */
export function planWishes(
  file: ImportFile,
  world: WishWorld,
  { withoutCells = false }: { withoutCells?: boolean } = {},
): PlannedWishes[] {
  const find = personFinder(world.people.filter(({ registration }) => registration !== null));
  const names = new Map(world.companies.map((name) => [comparable(name), name]));
  return file.wishes.map(({ line, lines, values, complaints: said }) => {
    const complaints: ImportComplaint[] = said.map(({ field, code, cell, column }) => ({
      line,
      field,
      code,
      cell,
      column: column ?? columnOf(file, field),
      weight: code === 'name-missing' ? 'stops' : 'note',
    }));
    const found = find(values);
    const known = typeof found === 'string' ? null : found;
    if (typeof found === 'string' && values.lastName !== null)
      complaints.push(
        complaintAbout(
          file,
          line,
          'lastName',
          found === 'several' ? 'person-several' : 'person-unknown',
          'stops',
        ),
      );
    for (const { company } of values.wishes)
      if (!names.has(comparable(company)))
        complaints.push({
          line,
          field: 'wishes',
          code: 'wish-unknown',
          cell: company,
          column: columnHolding(file, line, 'wishes', company),
          weight: 'cell',
        });
    if (values.wishes.length === 0)
      complaints.push(complaintAbout(file, line, 'wishes', 'wishes-missing', 'stops'));
    const companies = values.wishes.flatMap(({ company }) => names.get(comparable(company)) ?? []);
    const before = known?.registration?.wishes ?? [];
    const isTheirs = world.wishesAreTheirs && before.length > 0;
    const state = stateOf();
    return {
      known,
      companies,
      row: {
        line,
        lines: [...lines],
        state,
        title: `${values.firstName ?? ''} ${values.lastName ?? ''}`.trim(),
        facts: [{ field: 'wishes', values: values.wishes.map(({ company }) => company) }],
        changes: state === 'update' ? [{ field: 'wishes', before: [...before], after: companies }] : [],
        complaints,
        possible: [],
        remarks: isTheirs ? ['wishes-theirs' as const] : [],
      },
    };

    function stateOf(): RowState {
      if (complaints.some(({ weight }) => weight === 'stops' || (weight === 'cell' && !withoutCells)))
        return 'error';
      if (isTheirs || companies.length === 0 || known?.registration?.status === 'cancelled') return 'same';
      return begins(companies, before) ? 'same' : 'update';
    }
  });
}
