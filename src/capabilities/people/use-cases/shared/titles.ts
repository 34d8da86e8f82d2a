import type { Db } from '../../../../kernel/database.ts';
import { allTitles, codesOfTitles, searchTitles } from '../../../referentials/queries.ts';
import type { OccupationTitle } from '../../../referentials/schema.ts';
import type { Coded } from '../../schema.ts';

/** Titles that a form offers at most: a page must stay light on a phone. */
const MOST_TITLES = 400;

/**
 * Titles to choose from: first those near what was typed and not recognised, then those in use. With the official files
 * there are too many to offer all; what is typed is looked up when the form is sent.
 */
export async function titlesToOffer(db: Db, wanted: readonly Coded[]): Promise<OccupationTitle[]> {
  const unknown = wanted.filter(({ code }) => code === null).slice(0, 3);
  const near: OccupationTitle[] = [];
  for (const { label } of unknown) near.push(...(await searchTitles(db, label.split(' ')[0] ?? '', 20)));
  const all = await allTitles(db, MOST_TITLES - near.length);
  return [...new Map([...near, ...all].map((title) => [title.title, title])).values()];
}

/** What was typed, each with the code of the one occupation that has this title. */
export async function coded(db: Db, wanted: readonly { readonly label: string }[]): Promise<Coded[]> {
  const codes = await codesOfTitles(
    db,
    wanted.map(({ label }) => label),
  );
  return wanted.map(({ label }, index) => ({ label, code: codes[index] ?? null }));
}
