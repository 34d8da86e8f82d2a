import type { Locale } from '../../../kernel/locale.ts';
import type { Kind } from './kinds.ts';
import type { LabelFormat } from './labels.ts';
import type { Material } from './material.ts';
import type { ContentOf, Pile, SheetPart } from './shapes/parts.ts';
import { candidatePlans } from './sheets/candidate-plans.ts';
import { evaluations, satisfactionSlips } from './sheets/cards.ts';
import { changes } from './sheets/changes.ts';
import { frameOf } from './sheets/common.ts';
import { doorList } from './sheets/door-list.ts';
import { badges, signs } from './sheets/hall.ts';
import { incidents } from './sheets/incidents.ts';
import { recruiterPlans } from './sheets/recruiter-plans.ts';
import { signatures } from './sheets/signatures.ts';
import { standby } from './sheets/standby.ts';
import { stations } from './sheets/stations.ts';
import { type SheetWords, sheetWords } from './words/index.ts';

/** What whoever prints has chosen. */
export interface Choices {
  readonly labels: LabelFormat;
}

type Maker<K extends SheetPart['kind']> = (
  material: Material,
  words: SheetWords,
  choices: Choices,
  locale: Locale,
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
  'door-list': (material, _words, _choices, locale) => doorList(material, locale),
  signatures: (material, _words, _choices, locale) => filled(signatures(material, locale)),
  stations: (material, _words, _choices, locale) => filled(stations(material, locale)),
  standby: (material, _words, _choices, locale) => standby(material, locale),
  incidents: (_material, _words, _choices, locale) => incidents(locale),
  evaluations: (material, _words, _choices, locale) => cut(evaluations(material, locale)),
  satisfaction: (material, _words, _choices, locale) => cut(satisfactionSlips(material, locale)),
  privacy: ({ surroundings }) => surroundings?.notice ?? null,
};

function filled<C extends { sheets: readonly unknown[] }>(content: C): C | null {
  return content.sheets.length === 0 ? null : content;
}

function cut<C extends { cards: readonly unknown[] }>(content: C): C | null {
  return content.cards.length === 0 ? null : content;
}

/** The sheets of these kinds, in the order of the pack, with what stands on every page. Empty kinds are left out. */
export function makePile(material: Material, kinds: readonly Kind[], locale: Locale, choices: Choices): Pile {
  const words = sheetWords(locale);
  const parts = kinds.flatMap((kind): SheetPart[] => {
    const maker = (MAKERS as Partial<Record<Kind, Maker<SheetPart['kind']>>>)[kind];
    const content = maker?.(material, words, choices, locale) ?? null;
    return content === null ? [] : [{ kind, title: words.kinds[kind], content } as SheetPart];
  });
  return { frame: frameOf(material, words, locale), parts };
}
