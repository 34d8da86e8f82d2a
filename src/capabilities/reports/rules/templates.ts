import type { TemplateField } from '../schema.ts';
import { figuresBySex } from './breakdowns.ts';
import type { Counted } from './counted.ts';
import { figuresOf } from './figures.ts';

/** A line of a template with its figure. */
export interface FilledRow extends TemplateField {
  /** Null: not counted here, or to be filled in by hand. */
  readonly value: number | null;
  /** By sex, in the order of `sexes`; null is hidden. */
  readonly bySex: readonly (number | null)[];
}

/** A template with the figures of an event in it: the fields in their order, and by sex where asked and allowed. */
export function fillTemplate(
  counted: Counted,
  { fields, bySex }: { fields: readonly TemplateField[]; bySex: boolean },
): { rows: FilledRow[]; sexes: (string | null)[] } {
  const all = figuresOf(counted.people, counted.meetings, counted);
  const figures = [...new Set(fields.map(({ figure }) => figure))].filter((figure) => figure !== null);
  const split = bySex
    ? figuresBySex(counted, (own, theirs) => figuresOf(own, theirs, counted), figures)
    : null;
  const groups = split?.groups ?? [];
  return {
    sexes: groups.map(({ key }) => key),
    rows: fields.map(({ label, figure }) => ({
      label,
      figure,
      value: figure === null ? null : all[figure],
      bySex: groups.map(({ cells }) => (figure === null ? null : (cells[figure] ?? null))),
    })),
  };
}
