import type { Breakdown, Figures } from '../schema.ts';
import { BASE, BREAKDOWN_FIGURES, type BreakdownKind, type Figure, GUARDED, TOGETHER } from './catalogue.ts';
import type { Counted, CountedMeeting, CountedPerson } from './counted.ts';
import { type HiddenColumn, hideSmall } from './hide.ts';
import { AGE_BANDS, ageBandOf } from './traits.ts';

type Count = (people: readonly CountedPerson[], meetings: readonly CountedMeeting[]) => Figures;

/** Somebody's group: its key, and the name it goes by where it has one of its own; null when nobody knows. */
interface Group {
  readonly key: string;
  readonly name: string | null;
}

const SEXES = ['female', 'male', 'other'] as const;

/** The tables of a report by what people are or come from, small numbers hidden; none where there is nothing to tell apart. */
export function breakdownsOf(counted: Counted, count: Count): Breakdown[] {
  const { counts, year } = counted;
  // An event that is all in one hall has no table of its places.
  const apart = counted.people.some(({ attendsFrom }) => attendsFrom !== 'hall');
  const by = (
    kind: BreakdownKind,
    groupOf: (person: CountedPerson) => Group | null,
    order: readonly string[],
  ) => breakdown(counted, count, kind, groupOf, order, BREAKDOWN_FIGURES);
  return [
    by('partner', ({ partnerId, partnerName }) => named(partnerId, partnerName), []),
    ...(apart ? [by('site', siteOf, [])] : []),
    by('stream', ({ stream }) => named(stream?.toLowerCase() ?? null, stream), []),
    ...(counts.sex ? [by('sex', sexOf, SEXES)] : []),
    ...(counts.age ? [by('age', (person) => ageOf(person, year), AGE_BANDS)] : []),
  ].filter(
    ({ kind, groups }) => groups.length > 0 && (kind === 'partner' || groups.some(({ key }) => key !== null)),
  );
}

/** Any figures by sex, as a funder's template asks; null where the network does not let it be counted. */
export function figuresBySex(counted: Counted, count: Count, figures: readonly Figure[]): Breakdown | null {
  return counted.counts.sex ? breakdown(counted, count, 'sex', sexOf, SEXES, figures) : null;
}

const named = (key: string | null, name: string | null): Group | null =>
  key === null ? null : { key, name };
const siteOf = ({ attendsFrom, siteId, siteName }: CountedPerson): Group =>
  attendsFrom === 'site' && siteId !== null
    ? { key: siteId, name: siteName }
    : { key: attendsFrom, name: null };
const sexOf = ({ sex }: CountedPerson): Group | null => sex && { key: sex, name: null };

function ageOf({ birthYear }: CountedPerson, year: number): Group | null {
  const band = ageBandOf(birthYear, year);
  return band && { key: band, name: null };
}

function breakdown(
  { people, meetings }: Counted,
  count: Count,
  kind: BreakdownKind,
  groupOf: (person: CountedPerson) => Group | null,
  order: readonly string[],
  figures: readonly Figure[],
): Breakdown {
  const members = Map.groupBy(people, (person) => groupOf(person)?.key ?? null);
  const groups = [...members].map(([key, own]) => {
    const ids = new Set(own.map(({ registrationId }) => registrationId));
    const theirs = meetings.filter(({ registrationId }) => ids.has(registrationId));
    return { key, name: groupOf(own[0]!)?.name ?? null, counts: count(own, theirs) };
  });
  // In the order of their bands or of their names; people whom nobody can place stand last.
  groups.sort(
    (a, b) =>
      Number(a.key === null) - Number(b.key === null) ||
      order.indexOf(a.key ?? '') - order.indexOf(b.key ?? '') ||
      (a.name ?? '').localeCompare(b.name ?? ''),
  );
  const shown = hideSmall(
    groups.map(({ counts }) => figures.map((figure) => counts[figure] ?? 0)),
    figures.map((figure) => columnOf(figure, figures)),
  );
  return {
    kind,
    groups: groups.map(({ key, name }, g) => ({
      key,
      name,
      cells: Object.fromEntries(
        figures.map((figure, f) => [figure, groups[g]!.counts[figure] === null ? null : shown[g]![f]!]),
      ),
    })),
  };
}

/** What hiding must know of a figure: the nearest figure in the table that it is a part of. */
function columnOf(figure: Figure, figures: readonly Figure[]): HiddenColumn {
  let base = BASE[figure];
  while (base !== null && !figures.includes(base)) base = BASE[base];
  const together = TOGETHER[figure];
  return {
    partOf: base === null ? null : figures.indexOf(base),
    ...(together === undefined ? {} : { together }),
    guardsRest: GUARDED.has(figure),
  };
}
