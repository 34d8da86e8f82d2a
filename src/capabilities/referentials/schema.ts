import { z } from 'zod';

export { kilometresBetween, type Point } from './rules/distance.ts';
export { plainForm } from './rules/plain.ts';

export const REFERENTIALS = ['rome', 'territory'] as const;
export type ReferentialName = (typeof REFERENTIALS)[number];

/** A job title with the occupation it belongs to. */
export const OccupationTitle = z.object({ title: z.string(), code: z.string(), occupation: z.string() });
export type OccupationTitle = z.output<typeof OccupationTitle>;

/** A macro-competence, or a soft skill. */
export const Ability = z.object({ code: z.string(), label: z.string(), kind: z.enum(['skill', 'soft']) });
export type Ability = z.output<typeof Ability>;

/** What two occupations are to each other, looking from the first. */
export interface Kinship {
  readonly siblings: boolean;
  /** Place among the moves from the first to the second; null when it is none of them. */
  readonly moveRank: number | null;
  /** Abilities in common by all abilities of both (Jaccard), 0 to 1. */
  readonly overlap: number;
}
