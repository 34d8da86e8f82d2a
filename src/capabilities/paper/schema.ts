// What paper speaks of, said once: the kinds of sheets, what is on each, and the packs that are made of them.
export { KINDS, type Kind, kindsAgainFor, kindsFor } from './rules/kinds.ts';
export { LABEL_FORMATS, type LabelFormat } from './rules/labels.ts';
export * from './rules/shapes/cards.ts';
export * from './rules/shapes/common.ts';
export * from './rules/shapes/hall.ts';
export * from './rules/shapes/lists.ts';
export * from './rules/shapes/notices.ts';
export * from './rules/shapes/packs.ts';
export * from './rules/shapes/parts.ts';
export * from './rules/shapes/plans.ts';
export { titleOfKind, versionInWords } from './rules/words/index.ts';
