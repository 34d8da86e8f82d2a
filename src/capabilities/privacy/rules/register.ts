import {
  CATEGORIES,
  categoriesOf,
  KEEPING,
  PERSONAL,
  PURPOSES,
  type TableOfData,
} from '../../../kernel/personal-data.ts';
import type { Processing } from '../schema.ts';

/** The register of processing as the tables are: each purpose with what is held for it and by which rule it goes. */
export function processings(declared: readonly TableOfData[]): Processing[] {
  return PURPOSES.flatMap((purpose) => {
    const tables = declared.filter((table) => table.purpose === purpose);
    const held = new Set(tables.flatMap((table) => [...categoriesOf(table).values()]));
    const categories = CATEGORIES.filter((category) => PERSONAL.has(category) && held.has(category));
    const personal = tables.filter((table) =>
      [...categoriesOf(table).values()].some((one) => PERSONAL.has(one)),
    );
    const rules = new Set(personal.map(({ keeping }) => keeping));
    return categories.length === 0
      ? []
      : [{ purpose, categories, keeping: KEEPING.filter((one) => rules.has(one)) }];
  });
}
