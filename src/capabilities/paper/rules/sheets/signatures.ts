import type { Locale } from '../../../../kernel/locale.ts';
import { dateInWords, timeInWords, timeOf } from '../../../../web/dates.ts';
import { halfDaysOf } from '../../../events/schema.ts';
import type { Material } from '../material.ts';
import type { ListSheet, Lists } from '../shapes/lists.ts';
import { NO_SURROUNDINGS, type PreparationHour, type ScreenSignature } from '../surroundings.ts';
import { type HallWords, hallWords } from '../words/hall.ts';
import { blankRows, blankSheet, byOrganisation, filedName } from './lists.ts';

/** Lines for people who come without being on a list. */
const SPARE_LINES = 3;

/**
 * What a funder asks as a proof: one list for each organisation and half-day of the event, then one for each hour of
 * preparation, with a place for everybody's own signature and for whoever leads.
 */
export function signatures(material: Material, locale: Locale): Lists {
  const words = hallWords(locale);
  const { event, surroundings = NO_SURROUNDINGS } = material;
  const { signatures: w } = words;
  const hour = (instant: string) => timeOf(instant, event.timeZone, locale);
  const expected = material.candidates.filter(
    ({ status }) => status === 'registered' || status === 'confirmed',
  );
  const halves = halfDaysOf(event);
  const sheets = byOrganisation(expected).flatMap(({ organisation, people }) =>
    halves.map(({ part, startsAt, endsAt }): ListSheet => {
      const name = organisation ?? surroundings.host;
      return {
        ...signedList(words, w.title(name)),
        facts: [
          `${dateInWords(event.date, locale)} · ${w.when(w.parts[part], hour(startsAt), hour(endsAt))}`,
          event.place,
          w.declare,
        ],
        groups: [
          numbered(
            people.map((one) => ({
              name: filedName(one),
              organisation: name,
              signed:
                surroundings.signed.find((sign) => sign.registrationId === one.id && sign.part === part) ??
                null,
            })),
            (signedAt) => w.onScreen(hour(signedAt)),
          ),
        ],
      };
    }),
  );
  return {
    sheets: [...sheets, ...surroundings.hours.map((one) => hourList(one, words, event.timeZone, locale))],
  };
}

function hourList(hour: PreparationHour, words: HallWords, zone: string, locale: Locale): ListSheet {
  const { signatures: w } = words;
  const { kind, title, onDate, startsAt, place, leaders, people } = hour;
  const at = startsAt === null ? [] : [w.at(timeInWords(startsAt, locale))];
  return {
    ...signedList(words, w.workshop(title)),
    facts: [
      [w.kinds[kind], dateInWords(onDate, locale), ...at].join(' · '),
      ...(place === null ? [] : [place]),
      ...(leaders.length === 0 ? [] : [w.led(leaders.join(', '))]),
      w.declare,
    ],
    groups: [numbered(people, (signedAt) => w.onScreen(timeOf(signedAt, zone, locale)))],
  };
}

function signedList({ name, organisation, signatures: w }: HallWords, title: string): ListSheet {
  return {
    ...blankSheet(title),
    columns: [
      { title: w.number, as: 'text', width: 1 },
      { title: name, as: 'strong', width: 7 },
      { title: organisation, as: 'text', width: 6 },
      { title: w.signature, as: 'blank', width: 7 },
    ],
    height: 'signed',
    signatures: [w.facilitator, w.organiser],
  };
}

interface Signing {
  readonly name: string;
  readonly organisation: string;
  readonly signed: ScreenSignature | null;
}

/** Numbered lines for these people, with what was signed on a screen, and a few for those who come besides. */
function numbered(
  people: readonly Signing[],
  onScreen: (signedAt: string) => string,
): ListSheet['groups'][number] {
  const rows = [
    ...people.map(({ name, organisation, signed }) => [
      name,
      organisation,
      signed === null ? '' : onScreen(signed.signedAt),
    ]),
    ...blankRows(SPARE_LINES, 3),
  ];
  const drawings = people.map(({ signed }) => signed?.drawing ?? null);
  return {
    title: null,
    rows: rows.map((row, index) => [String(index + 1), ...row]),
    ...(drawings.some((drawing) => drawing !== null) ? { drawings } : {}),
  };
}
