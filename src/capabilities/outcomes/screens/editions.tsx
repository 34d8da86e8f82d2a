import type { JSX } from 'preact';
import { Form, fieldsFor } from '../../../web/fields.tsx';
import type { View } from '../../../web/view.ts';
import { Actions, Button, DataTable, Disclosure, FieldRow, TextField } from '../../../web/widgets/index.ts';
import { editionRows } from '../rules/workbook.ts';
import { type EditionFigures, PreviousFigures } from '../schema.ts';
import { texts } from '../texts.ts';
import type { ReportData } from './report-screen.tsx';

/** Two editions side by side. */
export function Editions({
  editions,
  view,
}: {
  editions: NonNullable<ReportData['editions']>;
  view: View;
}): JSX.Element {
  const t = texts(view.locale);
  const [, ...rows] = editionRows(editions, view.locale);
  return (
    <DataTable
      locale={view.locale}
      caption={t.compare}
      rows={rows}
      rowKey={([title]) => String(title)}
      empty={null}
      columns={[
        { key: 'figure', title: t.figure, heading: true, cell: ([title]) => String(title) },
        { key: 'before', title: editions.before.name, align: 'end', cell: (row) => shown(row[1], t.unknown) },
        { key: 'now', title: editions.now.name, align: 'end', cell: (row) => shown(row[2], t.unknown) },
        { key: 'difference', title: t.difference, align: 'end', cell: (row) => signed(row[3]) },
      ]}
    />
  );
}

function shown(value: unknown, unknown: string): string {
  return value === null || value === undefined ? unknown : String(value);
}

function signed(value: unknown): string {
  return typeof value !== 'number' ? '–' : value > 0 ? `+ ${value}` : value < 0 ? `− ${-value}` : '=';
}

const KEYS = [
  'candidates',
  'recruiters',
  'interviews',
  'hired',
  'internships',
] as const satisfies readonly (keyof EditionFigures)[];

/** For the first edition in Tremplin: the figures of the one before, typed by hand. */
export function PreviousFiguresForm({ data, view }: { data: ReportData; view: View }): JSX.Element {
  const t = texts(view.locale);
  const command = 'record-previous-figures';
  const labels = { ...t, name: t.editionName };
  const field = fieldsFor(PreviousFigures, {
    view,
    command,
    labels: labels as never,
    values: data.editions?.before,
  });
  return (
    <Disclosure summary={t.typePrevious} open={view.sent?.command === command}>
      <p>{t.typeIntro}</p>
      <Form view={view} command={command} action={`/events/${data.event.id}/previous-figures`}>
        <TextField {...field('name')} />
        <FieldRow>
          {KEYS.map((key) => (
            <TextField {...field(key)} type="number" quiet />
          ))}
        </FieldRow>
        <Actions>
          <Button kind="primary">{t.save}</Button>
        </Actions>
      </Form>
    </Disclosure>
  );
}
