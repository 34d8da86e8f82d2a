import type { JSX } from 'preact';
import { Form } from '../../../web/fields.tsx';
import type { View } from '../../../web/view.ts';
import { Actions, Button, DataTable } from '../../../web/widgets/index.ts';
import type { Station } from '../schema.ts';
import { texts } from '../texts.ts';

const BOXES = ['headset', 'camera', 'stepFree', 'broken'] as const;

/** The computers of a site, each with its name and what it has, saved together. */
export function StationsTable(props: { view: View; action: string; stations: Station[] }): JSX.Element {
  const { view, action, stations } = props;
  const t = texts(view.locale);
  if (stations.length === 0) return <p>{t.noStation}</p>;
  const isSet = (station: Station, name: (typeof BOXES)[number]) =>
    name === 'broken' ? station.brokenAt !== null : station[name];
  return (
    <Form view={view} command="update-stations" action={action}>
      <DataTable
        locale={view.locale}
        caption={t.computers}
        rows={stations.map((station, index) => ({ station, index }))}
        rowKey={({ station }) => station.id}
        empty={null}
        columns={[
          {
            key: 'number',
            title: t.station.number,
            heading: true,
            align: 'end',
            width: 'narrow',
            cell: ({ station, index }) => (
              <>
                <input type="hidden" name={`stations.${index}.id`} value={station.id} />
                {station.number}
              </>
            ),
          },
          {
            key: 'label',
            title: t.station.label,
            cell: ({ station, index }) => (
              <input
                class="input"
                name={`stations.${index}.label`}
                value={station.label ?? ''}
                maxlength={40}
                aria-label={`${t.numbered(station.number)}: ${t.station.label}`}
              />
            ),
          },
          ...BOXES.map((name) => ({
            key: name,
            title: t.station[name],
            align: 'center' as const,
            cell: ({ station, index }: { station: Station; index: number }) => (
              <input
                type="checkbox"
                name={`stations.${index}.${name}`}
                value="true"
                checked={isSet(station, name)}
                aria-label={`${t.numbered(station.number)}: ${t.station[name]}`}
              />
            ),
          })),
        ]}
      />
      <Actions>
        <Button>{t.saveStations}</Button>
      </Actions>
    </Form>
  );
}
