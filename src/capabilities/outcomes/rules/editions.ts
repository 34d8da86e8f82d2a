import type { EditionFigures, Report } from '../schema.ts';

/** A report in the few figures by which editions are compared. */
export function editionOf(name: string, { all, recruiters }: Report): EditionFigures {
  return {
    name,
    candidates: all.present,
    recruiters: recruiters.present,
    interviews: all.held,
    hired: all.results.hired,
    internships: all.results.internship,
  };
}
