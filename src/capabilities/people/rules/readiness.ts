import { z } from 'zod';
import type { CvState } from './file-shapes.ts';

export const ACTIVITY_KINDS = ['workshop', 'interview', 'mock-interview'] as const;
export type ActivityKind = (typeof ACTIVITY_KINDS)[number];
/** What can fulfil a step of a checklist. */
export const FULFILLED_BY = [...ACTIVITY_KINDS, 'cv', 'tick'] as const;

/** A step of an organisation's checklist. */
export const Step = z.object({
  id: z.uuid(),
  label: z.string(),
  fulfilledBy: z.enum(FULFILLED_BY),
  /** How many attended activities it takes. */
  times: z.int(),
  needed: z.boolean(),
});
export type Step = z.output<typeof Step>;

/** Something done with a person before an event, or planned. */
export const Activity = z.object({
  id: z.uuid(),
  organisationId: z.uuid(),
  kind: z.enum(ACTIVITY_KINDS),
  title: z.string(),
  onDate: z.string(),
  ledBy: z.string().nullable(),
  /** Null while it is planned. */
  attended: z.boolean().nullable(),
  note: z.string().nullable(),
});
export type Activity = z.output<typeof Activity>;

/** What an organisation knows of somebody's preparation. */
export interface PreparationFacts {
  /** Attended activities of each kind. */
  readonly attended: Readonly<Record<ActivityKind, number>>;
  readonly cvState: CvState;
  /** Ids of the steps that somebody ticked. */
  readonly ticked: readonly string[];
}

export const CheckedStep = Step.extend({
  done: z.boolean(),
  /** How many of `times` are reached. */
  reached: z.int(),
});
export const Readiness = z.object({
  steps: z.array(CheckedStep),
  /** Needed steps that are done, and how many are needed. */
  done: z.int(),
  needed: z.int(),
  /** Null where the organisation has no checklist: then nothing is said. */
  ready: z.boolean().nullable(),
});
export type Readiness = z.output<typeof Readiness>;

/** Whether somebody is ready by the checklist of an organisation: each needed step is fulfilled. */
export function readinessOf(steps: readonly Step[], facts: PreparationFacts): Readiness {
  const checked = steps.map((step) => {
    const reached = Math.min(step.times, countFor(step, facts));
    return { ...step, reached, done: reached >= step.times };
  });
  const needed = checked.filter((step) => step.needed);
  const done = needed.filter((step) => step.done).length;
  return {
    steps: checked,
    done,
    needed: needed.length,
    ready: needed.length === 0 ? null : done === needed.length,
  };
}

function countFor(step: Step, facts: PreparationFacts): number {
  if (step.fulfilledBy === 'cv') return facts.cvState === 'ready' ? step.times : 0;
  if (step.fulfilledBy === 'tick') return facts.ticked.includes(step.id) ? step.times : 0;
  return facts.attended[step.fulfilledBy];
}

/** What an organisation may start its checklist from: two workshops, an interview with a counsellor, and the CV. */
export const USUAL_STEPS = [
  { fulfilledBy: 'workshop', times: 2, needed: true },
  { fulfilledBy: 'interview', times: 1, needed: true },
  { fulfilledBy: 'mock-interview', times: 1, needed: false },
  { fulfilledBy: 'cv', times: 1, needed: true },
] as const;
