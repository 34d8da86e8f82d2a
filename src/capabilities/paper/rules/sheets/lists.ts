import type { PaperCandidate } from '../material.ts';
import type { ListSheet } from '../shapes/lists.ts';

/** A list without rows yet. */
export function blankSheet(title: string): ListSheet {
  return {
    title,
    facts: [],
    notes: [],
    columns: [],
    height: 'text',
    groups: [],
    empty: null,
    signatures: [],
  };
}

/** "Dupont Marie", as lists are sorted; the card's code where the partner keeps the name. */
export function filedName({ named, lastName, firstName, cardCode }: PaperCandidate): string {
  return named ? `${lastName} ${firstName}` : cardCode;
}

export interface OfOne {
  /** Null for people whom no partner brings. */
  readonly organisation: string | null;
  readonly people: PaperCandidate[];
}

/** People by who brings them, by name of the organisation; whom nobody brings last. */
export function byOrganisation(people: readonly PaperCandidate[]): OfOne[] {
  const groups = new Map<string, OfOne>();
  for (const one of people) {
    const key = one.partnerId ?? '';
    const group = groups.get(key) ?? { organisation: one.partner, people: [] };
    group.people.push(one);
    groups.set(key, group);
  }
  return [...groups.values()].sort((a, b) =>
    a.organisation === null ? 1 : b.organisation === null ? -1 : a.organisation.localeCompare(b.organisation),
  );
}

/** Rows to be filled in by hand. */
export function blankRows(count: number, cells: number): string[][] {
  return Array.from({ length: count }, () => Array.from({ length: cells }, () => ''));
}
