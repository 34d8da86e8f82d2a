import { type Comparison, EDITION_KEYS, type EditionFigures, type Report } from '../schema.ts';

/** A report in the few figures by which editions are compared. */
export function editionOf(name: string, { all, recruiters }: Report): EditionFigures {
  return {
    name,
    candidates: all.present,
    recruiters: recruiters.present,
    interviews: all.held,
    hired: all.hired,
    internships: all.internship,
  };
}

/** Figure by figure, what changed from one edition to the next. */
export function compareEditions(before: EditionFigures, now: EditionFigures): Comparison {
  const lines = EDITION_KEYS.map((key) => {
    const [old, fresh] = [before[key], now[key]];
    return { key, before: old, now: fresh, difference: old === null || fresh === null ? null : fresh - old };
  });
  return { before, now, lines };
}
