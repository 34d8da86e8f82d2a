import type { Locale } from '../../../../kernel/locale.ts';
import { wallTimeOf } from '../../../../web/dates.ts';
import type { Material } from '../material.ts';
import type { ListSheet, Lists } from '../shapes/lists.ts';
import { NO_SURROUNDINGS, type StationPlan } from '../surroundings.ts';
import { hallWords } from '../words/hall.ts';
import { roundsOf } from './common.ts';
import { blankSheet } from './lists.ts';

/** Rounds beside each other on a page. */
const ROUNDS_ACROSS = 5;

/** Who sits at which computer when, site by site; so many rounds on each table that a name fits. */
export function stations(material: Material, locale: Locale): Lists {
  const words = hallWords(locale);
  const { event, surroundings = NO_SURROUNDINGS } = material;
  const rounds = roundsOf(event);
  const people = new Map(material.candidates.map(({ id, short }) => [id, short]));
  const companies = new Map(material.recruiters.map(({ id, company }) => [id, company]));
  const seated = (station: StationPlan, round: number) => {
    const seat = station.seats.find((one) => one.round === round);
    if (seat === undefined) return words.stations.free;
    return [people.get(seat.candidate), companies.get(seat.recruiter)].filter(Boolean).join('\n');
  };
  const across = Array.from({ length: Math.ceil(rounds.length / ROUNDS_ACROSS) }, (_, index) =>
    rounds.slice(index * ROUNDS_ACROSS, (index + 1) * ROUNDS_ACROSS),
  );
  return {
    sheets: surroundings.sites.flatMap((site) =>
      across.map(
        (own): ListSheet => ({
          ...blankSheet(words.stations.title(site.name)),
          facts: [words.stations.rounds(own[0]!.number, own.at(-1)!.number), words.stations.how],
          columns: [
            { title: words.stations.station, as: 'code', width: 3 },
            ...own.map(({ startsAt }) => ({
              title: wallTimeOf(startsAt, event.timeZone),
              as: 'text' as const,
              width: 5,
            })),
          ],
          height: 'written',
          groups: [
            {
              title: null,
              rows: site.stations.map((station) => [
                station.label,
                ...own.map(({ number }) => seated(station, number)),
              ]),
            },
          ],
        }),
      ),
    ),
  };
}
