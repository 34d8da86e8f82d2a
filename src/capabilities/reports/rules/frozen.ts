import { CountedReport } from '../schema.ts';
import { FIGURES } from './catalogue.ts';

const NOTHING = Object.fromEntries(FIGURES.map((figure) => [figure, null]));

/**
 * A copy as it was kept, by an earlier version of this software too: figures that were not counted then are null.
 * @throws when it is no copy of a report at all
 */
export function asKept(kept: unknown): CountedReport {
  const { report, ...rest } = kept as { report: { all: object } };
  return CountedReport.parse({ ...rest, report: { ...report, all: { ...NOTHING, ...report.all } } });
}
