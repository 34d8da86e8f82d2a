import type { JSX } from 'preact';
import { Form, fieldsFor } from '../../../web/fields.tsx';
import type { View } from '../../../web/view.ts';
import { Actions, Button, DataTable, Disclosure, FieldRow, TextField } from '../../../web/widgets/index.ts';
import { type Comparison, EDITION_KEYS, type EventReport, PreviousFigures } from '../schema.ts';
import { texts } from '../texts.ts';

/** Two editions side by side. */
export function Editions({ editions, view }: { editions: Comparison; view: View }): JSX.Element {
  const t = texts(view.locale);
  return (
    <DataTable
      locale={view.locale}
      caption={t.compare}
      rows={editions.lines}
      rowKey={({ key }) => key}
      empty={null}
      columns={[
        { key: 'figure', title: t.figure, heading: true, cell: ({ key }) => t[key] },
        {
          key: 'before',
          title: editions.before.name,
          align: 'end',
          cell: ({ before }) => before ?? t.unknown,
        },
        { key: 'now', title: editions.now.name, align: 'end', cell: ({ now }) => now ?? t.unknown },
        {
          key: 'difference',
          title: t.difference,
          align: 'end',
          cell: ({ difference }) => signed(difference),
        },
      ]}
    />
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
