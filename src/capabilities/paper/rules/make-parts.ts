import type { Locale } from '../../../kernel/locale.ts';
import type { Kind } from './kinds.ts';
import type { LabelFormat } from './labels.ts';
import type { Material } from './material.ts';
import type { ContentOf, Pile, SheetPart } from './shapes/parts.ts';
import { candidatePlans } from './sheets/candidate-plans.ts';
import { changes } from './sheets/changes.ts';
import { frameOf } from './sheets/common.ts';
import { badges, signs } from './sheets/hall.ts';
import { recruiterPlans } from './sheets/recruiter-plans.ts';
import { type SheetWords, sheetWords } from './words/index.ts';

/** What whoever prints has chosen. */
export interface Choices {
  readonly labels: LabelFormat;
}

type Maker<K extends SheetPart['kind']> = (
  material: Material,
  words: SheetWords,
  choices: Choices,
) => ContentOf<K> | null;

/** How each kind of sheet is made; null where there is nothing to print. */
const MAKERS: { readonly [K in SheetPart['kind']]: Maker<K> } = {
  changes: (material, words) => changes(material, words),
  'recruiter-plans': (material, words) => filled(recruiterPlans(material, words)),
  'candidate-plans': (material) => filled(candidatePlans(material)),
  signs: (material, words) => signs(material, words),
  badges: (material, words, { labels }) => {
    const made = badges(material, words, labels);
    return made.badges.length === 0 ? null : made;
  },
};

function filled<C extends { sheets: readonly unknown[] }>(content: C): C | null {
  return content.sheets.length === 0 ? null : content;
}

/** The sheets of these kinds, in the order of the pack, with what stands on every page. Empty kinds are left out. */
export function makePile(material: Material, kinds: readonly Kind[], locale: Locale, choices: Choices): Pile {
  const words = sheetWords(locale);
  const parts = kinds.flatMap((kind): SheetPart[] => {
    const maker = (MAKERS as Partial<Record<Kind, Maker<SheetPart['kind']>>>)[kind];
    const content = maker?.(material, words, choices) ?? null;
    return content === null ? [] : [{ kind, title: words.kinds[kind], content } as SheetPart];
  });
  return { frame: frameOf(material, words, locale), parts };
}
