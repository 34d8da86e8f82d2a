import type { Locale } from '../../../../kernel/locale.ts';
import { wallTimeOf } from '../../../../web/dates.ts';
import type { Material, PaperCandidate } from '../material.ts';
import type { ListSheet, Lists } from '../shapes/lists.ts';
import { hallWords } from '../words/hall.ts';
import { interviewsBy, roundsOf } from './common.ts';
import { blankSheet, byOrganisation, filedName } from './lists.ts';

/** Who is expected at the door: by name, by organisation, and the recruiters; with room for the hour of arrival. */
export function doorList(material: Material, locale: Locale): Lists {
  const words = hallWords(locale);
  const { door: w } = words;
  const { event, recruiters, interviews } = material;
  const starts = new Map(
    roundsOf(event).map(({ number, startsAt }) => [number, wallTimeOf(startsAt, event.timeZone)]),
  );
  const place = (own: ReturnType<typeof interviewsBy>, id: string) => {
    const first = own.get(id)?.[0];
    return first === undefined ? w.none : w.place(starts.get(first.round) ?? '', first.table);
  };
  const expected = material.candidates.filter(({ status }) => status !== 'cancelled');
  const ofCandidates = interviewsBy(interviews, 'candidate');
  const ofRecruiters = interviewsBy(interviews, 'recruiter');
  const row = (one: PaperCandidate) => [
    one.cardCode,
    one.status === 'waiting' ? `${filedName(one)} (${w.waiting})` : filedName(one),
    one.partner ?? '',
    place(ofCandidates, one.id),
    '',
  ];
  const column = { title: w.arrived, as: 'blank', width: 4 } as const;
  const people: ListSheet = {
    ...blankSheet(w.byName),
    facts: [words.people(expected.length), w.how],
    columns: [
      { title: words.code, as: 'code', width: 0 },
      { title: words.name, as: 'strong', width: 8 },
      { title: words.organisation, as: 'text', width: 7 },
      { title: w.first, as: 'text', width: 5 },
      column,
    ],
    height: 'written',
    groups: [{ title: null, rows: expected.map(row) }],
    empty: expected.length === 0 ? words.nobody : null,
  };
  const partners = byOrganisation(expected);
  const sheets: ListSheet[] = [people];
  if (partners.some(({ organisation }) => organisation !== null))
    sheets.push({
      ...people,
      title: w.byPartner,
      columns: people.columns.filter((_, index) => index !== 2),
      groups: partners.map(({ organisation, people: own }) => ({
        title: `${organisation ?? words.host} · ${words.people(own.length)}`,
        rows: own.map((one) => row(one).filter((_, index) => index !== 2)),
      })),
    });
  if (recruiters.length > 0)
    sheets.push({
      ...blankSheet(w.recruiters),
      facts: [w.how],
      columns: [
        { title: w.company, as: 'strong', width: 8 },
        { title: w.contact, as: 'text', width: 6 },
        { title: w.first, as: 'text', width: 5 },
        column,
      ],
      height: 'written',
      groups: [
        {
          title: null,
          rows: [...recruiters]
            .sort((a, b) => a.company.localeCompare(b.company, locale))
            .map(({ id, company, firstName, lastName }) => [
              company,
              [firstName, lastName].filter(Boolean).join(' '),
              place(ofRecruiters, id),
              '',
            ]),
        },
      ],
    });
  return { sheets };
}
