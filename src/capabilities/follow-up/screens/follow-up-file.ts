import type { Download } from '../../../kernel/files.ts';
import type { View } from '../../../web/view.ts';
import { type Cell, workbookFile } from '../../../web/workbook.ts';
import { type FollowedUp, type FollowUpList, type FollowUpsAcross, type Met, MONTHS } from '../schema.ts';
import { texts } from '../texts.ts';

const day = (date: string | null): Cell => (date === null ? null : { date, time: null });

/** The list to fill in: who, how to reach them, and five columns for each month. Given back, it is read by these titles. */
export function followUpFile({ data, view }: { data: FollowUpList; view: View }): Promise<Download> {
  const months =
    data.filter.month === null ? MONTHS : MONTHS.filter((one) => String(one) === data.filter.month);
  return listToFillIn({ ...data, name: data.event.name, months }, view);
}

/** The list of several events: each person with the event that they came to. */
export function acrossFile({ data, view }: { data: FollowUpsAcross; view: View }): Promise<Download> {
  return listToFillIn({ ...data, name: texts(view.locale).across.title, months: MONTHS }, view);
}

interface ToFillIn {
  readonly name: string;
  readonly people: readonly (FollowedUp & { readonly eventName?: string })[];
  readonly companies: readonly Met[];
  readonly months: readonly (typeof MONTHS)[number][];
}

function listToFillIn({ name, people, companies: met, months }: ToFillIn, view: View): Promise<Download> {
  const t = texts(view.locale);
  const c = t.columns;
  const withEvent = people.some(({ eventName }) => eventName !== undefined);
  const titles = [
    ...[c.reference, c.lastName, c.firstName, c.partner, c.phone, c.email],
    ...(withEvent ? [c.event] : []),
    ...months.flatMap((month) => [
      c.situation(month),
      c.contract(month),
      c.startsOn(month),
      c.endsOn(month),
      c.employer(month),
    ]),
  ];
  const companies = new Map(met.map(({ recruiterId, company }) => [recruiterId, company]));
  const rows = people.map((person): Cell[] => [
    ...[person.reference, person.lastName, person.firstName, person.partner, person.phone, person.email],
    ...(withEvent ? [person.eventName ?? null] : []),
    ...months.flatMap((month) => {
      const one = person.followUps.find((each) => each.month === month)!;
      return [
        one.situation && t.situations[one.situation],
        one.contract && t.contracts[one.contract],
        day(one.startsOn),
        day(one.endsOn),
        one.employer ?? companies.get(one.recruiterId ?? '') ?? null,
      ];
    }),
  ]);
  return workbookFile(`${name} - ${c.sheet}`, [{ name: c.sheet, rows: [titles, ...rows] }]);
}
