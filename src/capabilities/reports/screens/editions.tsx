import type { JSX } from 'preact';
import { Form, fieldsFor } from '../../../web/fields.tsx';
import type { View } from '../../../web/view.ts';
import {
  Actions,
  Button,
  type Column,
  DataTable,
  Disclosure,
  FieldRow,
  TextField,
} from '../../../web/widgets/index.ts';
import { EDITION_KEYS, type EventReport, PreviousFigures } from '../schema.ts';
import { texts } from '../texts.ts';
import { EditionChart } from './edition-chart.tsx';

/** The editions in a picture, and the last two beside each other in a table; nothing while there is one only. */
export function Editions({ data, view }: { data: EventReport; view: View }): JSX.Element | null {
  const t = texts(view.locale);
  const { editions, history } = data;
  if (editions === null) return null;
  return (
    <>
      <EditionChart history={history} locale={view.locale} />
      <DataTable
        locale={view.locale}
        caption={t.compare}
        rows={editions.lines}
        rowKey={({ key }) => key}
        empty={null}
        columns={[
          { key: 'figure', title: t.figure, heading: true, cell: ({ key }) => t[key] },
          ...history.map(
            (edition, index): Column<(typeof editions.lines)[number]> => ({
              key: `edition-${index}`,
              title: edition.name,
              align: 'end',
              cell: ({ key }) => edition[key] ?? t.unknown,
            }),
          ),
          {
            key: 'difference',
            title: t.difference,
            align: 'end',
            cell: ({ difference }) => signed(difference),
          },
        ]}
      />
    </>
  );
}

function signed(value: number | null): string {
  return value === null ? '–' : value > 0 ? `+ ${value}` : value < 0 ? `− ${-value}` : '=';
}

/** For the first edition in Tremplin: the figures of the one before, typed by hand. */
export function PreviousFiguresForm({ data, view }: { data: EventReport; view: View }): JSX.Element {
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
          {EDITION_KEYS.map((key) => (
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
