// What matching speaks of, said once: wishes, drafts of a plan, and the plan that people follow.
export * from './rules/shapes/drafts.ts';
export * from './rules/shapes/plans.ts';
export * from './rules/shapes/wishes.ts';
