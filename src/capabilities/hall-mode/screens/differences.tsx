import type { JSX } from 'preact';
import { timeOf } from '../../../web/dates.ts';
import type { View } from '../../../web/view.ts';
import { Choices, DataTable } from '../../../web/widgets/index.ts';
import { type Difference, hoursInText, PLAN, TIMETABLE } from '../schema.ts';
import { texts } from '../texts.ts';
import type { HallData } from './data.ts';

interface Props {
  data: HallData;
  differences: readonly Difference[];
  view: View;
  /** Each with a choice; otherwise with what was kept. */
  choose?: boolean;
}

/** What both places did otherwise, side by side. */
export function Differences({ data, differences, view, choose = false }: Props): JSX.Element {
  const t = texts(view.locale).hall;
  const rows = differences.map((difference, index) => ({ ...difference, index }));
  return (
    <DataTable
      locale={view.locale}
      caption={t.sideBySide}
      empty={<p>{t.agreed}</p>}
      rows={rows}
      rowKey={({ key }) => key}
      columns={[
        { key: 'what', title: t.columns.what, heading: true, cell: (row) => whatOf(row, data, view) },
        { key: 'hall', title: t.columns.hall, cell: (row) => said(row, row.hall, data, view) },
        { key: 'here', title: t.columns.here, cell: (row) => said(row, row.here, data, view) },
        {
          key: 'kept',
          title: choose ? t.columns.keep : t.columns.kept,
          cell: (row) =>
            choose && !row.fixed ? (
              <>
                {/* The plan, when it differs, is the first choice of the page. */}
                <input type="hidden" name={`choices.${row.index + 1}.key`} value={row.key} />
                <Choices
                  locale={view.locale}
                  name={`choices.${row.index + 1}.kept`}
                  label={t.columns.keep}
                  required
                  inline
                  type="radio"
                  value={[row.kept]}
                  options={[
                    { value: 'hall', label: t.sides.hall },
                    { value: 'here', label: t.sides.here },
                  ]}
                />
                <p class="muted">{t.why[row.why]}</p>
              </>
            ) : (
              `${t.sides[row.kept]} (${t.why[row.why]})`
            ),
        },
      ]}
    />
  );
}

/** Whose or what, and which thing of it: "Steven D. · inscription". */
function whatOf({ table, field, about }: Difference, data: HallData, view: View): string {
  const t = texts(view.locale).hall;
  if (table === 'plan') return t.plan;
  if (table === 'rounds' && field === null) return t.timetable;
  const who = [
    about.registrationId && (data.people[about.registrationId] ?? t.somebody),
    about.recruiterId && data.companies[about.recruiterId],
    about.round === null ? null : t.round(about.round),
  ].filter((part) => part);
  const tables: Readonly<Record<string, string>> = t.tables;
  const fields: Readonly<Record<string, string>> = t.fields;
  const thing = (field === null ? undefined : fields[field]) ?? tables[table] ?? t.otherThing;
  return [...who, thing].join(' · ');
}

function said(difference: Difference, value: string | null, data: HallData, view: View): string {
  const t = texts(view.locale).hall;
  if (difference.table === 'plan' && difference.key === PLAN) return t.versions(Number(value ?? 0));
  // What was somebody's own is not written down once it is decided.
  const nothing = difference.field === null || (difference.here === null && difference.hall === null);
  if (value === null) return nothing ? '–' : t.empty;
  if (difference.key === TIMETABLE) {
    const time = (at: string) => timeOf(at, data.timeZone, view.locale);
    return hoursInText(value)
      .map(({ number, startsAt, endsAt }) => t.roundAt(number, time(startsAt), time(endsAt)))
      .join(', ');
  }
  const values: Readonly<Record<string, string>> = t.values;
  const known = values[value];
  if (known !== undefined) return known;
  return /^\d{4}-\d\d-\d\dT/.test(value)
    ? timeOf(new Date(value).toISOString(), data.timeZone, view.locale)
    : value;
}
