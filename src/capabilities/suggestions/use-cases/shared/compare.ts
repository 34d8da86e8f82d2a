import type { Db } from '../../../../kernel/database.ts';
import {
  abilitiesByOccupation,
  codesOfTitles,
  kinshipsBetween,
  pointsOf,
  regulatedAmong,
} from '../../../referentials/queries.ts';
import { kilometresBetween } from '../../../referentials/schema.ts';
import type { Between, Suggestion } from '../../rules/shapes.ts';
import { compareSuggestions, suggest } from '../../rules/suggest.ts';
import { choicesOf, type SeekerRow, type SoughtRow } from '../../store.ts';

export interface Pair extends Suggestion {
  readonly seeker: SeekerRow;
  readonly sought: SoughtRow;
  readonly wishRank: number | null;
  readonly invited: boolean;
}

/**
 * Every person beside every need, wishes first. What lies between them is looked up for all at once: the same number of
 * queries for one pair and for a thousand.
 */
export async function compareAll(
  db: Db,
  seekers: readonly SeekerRow[],
  needs: readonly SoughtRow[],
): Promise<Pair[]> {
  const people = await withCodes(db, seekers);
  const wantedCodes = people.flatMap(({ facts }) => facts.wanted.flatMap(({ code }) => code ?? []));
  const neededCodes = needs.flatMap(({ facts }) => facts.occupationCode ?? []);
  const kinships = await kinshipsBetween(db, wantedCodes, neededCodes);
  const asked = await abilitiesByOccupation(db, neededCodes);
  const regulated = await regulatedAmong(db, neededCodes);
  const points = await pointsOf(
    db,
    [...people, ...needs].flatMap(({ postcode }) => postcode ?? []),
  );
  const choices = await choicesOf(
    db,
    people.map(({ registrationId }) => registrationId),
    needs.map(({ recruiterId }) => recruiterId),
  );
  const between = (seeker: SeekerRow, sought: SoughtRow): Between => {
    const [home, work] = [points.get(seeker.postcode ?? ''), points.get(sought.postcode ?? '')];
    const code = sought.facts.occupationCode;
    const kin = seeker.facts.wanted.flatMap(({ label, code: wanted }) => {
      if (wanted === null || code === null) return [];
      const kinship = kinships.get(`${wanted} ${code}`);
      return [
        {
          wantedLabel: label,
          same: wanted === code,
          siblings: kinship?.siblings ?? false,
          moveRank: kinship?.moveRank ?? null,
          overlap: kinship?.overlap ?? 0,
          sameDomain: wanted.slice(0, 3) === code.slice(0, 3),
        },
      ];
    });
    return {
      kinship: kin.sort((one, other) => nearness(other) - nearness(one))[0] ?? null,
      askedAbilities: code === null ? [] : (asked.get(code) ?? []),
      regulated: code !== null && regulated.has(code),
      kilometres: home && work ? kilometresBetween(home, work) : null,
    };
  };
  return people
    .flatMap((seeker) =>
      needs.map((sought) => {
        const choice = choices.get(`${seeker.registrationId} ${sought.recruiterId}`);
        const grade = choice?.grade ?? null;
        return {
          ...suggest(seeker.facts, sought.facts, between(seeker, sought)),
          seeker,
          sought,
          wishRank: choice?.wishRank ?? null,
          grade,
          invited: grade === 'must' || grade === 'would',
          title: `${sought.company} ${sought.facts.title} ${seeker.name}`,
        };
      }),
    )
    .sort(compareSuggestions);
}

/** Of several wanted occupations the nearest counts. */
function nearness(kin: NonNullable<Between['kinship']>): number {
  if (kin.same) return 400;
  if (kin.siblings) return 300;
  if (kin.moveRank !== null) return 200 - kin.moveRank;
  return kin.overlap * 100 + (kin.sameDomain ? 1 : 0);
}

/** Titles that were typed without being chosen, with their codes where one occupation has them. */
async function withCodes(db: Db, seekers: readonly SeekerRow[]): Promise<SeekerRow[]> {
  const labels = [
    ...new Set(
      seekers.flatMap(({ facts }) =>
        facts.wanted.flatMap(({ label, code }) => (code === null ? [label] : [])),
      ),
    ),
  ];
  const codes = await codesOfTitles(db, labels);
  const codeOf = new Map(labels.map((label, index) => [label, codes[index] ?? null]));
  return seekers.map((seeker) => ({
    ...seeker,
    facts: {
      ...seeker.facts,
      wanted: seeker.facts.wanted.map(({ label, code }) => ({
        label,
        code: code ?? codeOf.get(label) ?? null,
      })),
    },
  }));
}
