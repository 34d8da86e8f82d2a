import type { JSX } from 'preact';
import { Form } from '../../../web/fields.tsx';
import type { View } from '../../../web/view.ts';
import { Actions, Badge, Button, DataTable } from '../../../web/widgets/index.ts';
import type { Station } from '../schema.ts';
import { texts } from '../texts.ts';

const BOXES = ['headset', 'camera', 'stepFree'] as const;

/**
 * The computers of a site, each with its name and what it has, saved together. Whether one works is a press of its own,
 * the one that its host has too: whoever is planned there changes places at once.
 */
export function StationsTable(props: { view: View; base: string; stations: Station[] }): JSX.Element {
  const { view, base, stations } = props;
  const t = texts(view.locale);
  if (stations.length === 0) return <p>{t.noStation}</p>;
  return (
    <>
      <Form view={view} command="update-stations" action={base}>
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
                  checked={station[name]}
                  aria-label={`${t.numbered(station.number)}: ${t.station[name]}`}
                />
              ),
            })),
            {
              key: 'works',
              title: t.station.works,
              cell: ({ station }) => <Works station={station} view={view} />,
            },
          ]}
        />
        <Actions>
          <Button>{t.saveStations}</Button>
        </Actions>
      </Form>
      {stations.map(({ id, brokenAt }) => (
        <form method="post" action={`${base}/${id}/state`} id={formOf(id)}>
          <input type="hidden" name="_key" value={view.key} />
          <input type="hidden" name="state" value={brokenAt === null ? 'broken' : 'works'} />
        </form>
      ))}
    </>
  );
}

const formOf = (id: string) => `state-${id}`;

/** Whether a computer works, and the press that says the contrary; its form stands beside the table's own. */
function Works({ station, view }: { station: Station; view: View }): JSX.Element {
  const { station: t, numbered } = texts(view.locale);
  const press = station.brokenAt === null ? t.breaks : t.worksAgain;
  return (
    <span class="cluster">
      {station.brokenAt !== null && (
        <Badge tone="bad" shape="cross">
          {t.broken}
        </Badge>
      )}
      <Button
        kind="quiet"
        size="small"
        form={formOf(station.id)}
        label={`${numbered(station.number)}: ${press}`}
      >
        {press}
      </Button>
    </span>
  );
}
