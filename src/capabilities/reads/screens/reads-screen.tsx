import type { JSX } from 'preact';
import { momentInWords } from '../../../web/dates.ts';
import { Form } from '../../../web/fields.tsx';
import { OrganiserPage } from '../../../web/layout/index.ts';
import type { View } from '../../../web/view.ts';
import { Button, DataTable, EmptyState, ListLinks, Notice, Section } from '../../../web/widgets/index.ts';
import type { Reader, Stop } from '../schema.ts';
import { texts } from '../texts.ts';

interface Data {
  organisationId: string;
  timeZone: string;
  readers: Reader[];
  stops: Stop[];
}

/** How many files each member opened, and who was slowed. */
export function ReadsScreen({ data, view }: { data: Data; view: View }): JSX.Element {
  const t = texts(view.locale);
  const said = view.done === null ? undefined : t.done[view.done as keyof typeof t.done];
  const when = (at: string) => momentInWords(at, data.timeZone, view.locale);
  return (
    <OrganiserPage view={view} title={t.title} intro={t.intro} signOutAction="/sign-out">
      {said && <Notice tone="success" announced title={said} />}
      {view.sent?.refusal && <Notice tone="error" announced title={view.sent.refusal} />}
      <Section title={t.stops}>
        {data.stops.length === 0 && <p>{t.noStop}</p>}
        <ul>
          {data.stops.map((stop) => (
            <li class="in-row">
              <span>
                <strong>{stop.name ?? t.program}</strong> · {t.stopped(stop.files, stop.others)} ·{' '}
                {when(stop.at)}
              </span>
              <Lifting stop={stop} organisationId={data.organisationId} view={view} />
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t.readers}>
        <DataTable
          locale={view.locale}
          id="readers"
          caption={t.readers}
          rows={data.readers}
          rowKey={({ name, lastAt }) => `${name} ${lastAt}`}
          empty={<EmptyState title={t.none} />}
          columns={[
            { key: 'who', title: t.who, heading: true, cell: ({ name }) => name ?? t.program },
            { key: 'day', title: t.day, align: 'end', cell: ({ day }) => day },
            { key: 'others', title: t.dayOthers, align: 'end', cell: ({ dayOthers }) => dayOthers },
            { key: 'month', title: t.month, align: 'end', cell: ({ month }) => month },
            { key: 'last', title: t.last, cell: ({ lastAt }) => when(lastAt) },
          ]}
        />
        <ListLinks locale={view.locale} href={`/organisations/${data.organisationId}/lists/reads`} />
      </Section>
    </OrganiserPage>
  );
}

function Lifting(props: { stop: Stop; organisationId: string; view: View }): JSX.Element {
  const { stop, organisationId, view } = props;
  const t = texts(view.locale);
  if (stop.liftedAt !== null)
    return <span>{stop.liftedBy === null ? t.liftedByNobody : t.lifted(stop.liftedBy)}</span>;
  if (stop.own) return <span>{t.own}</span>;
  const action = `/organisations/${organisationId}/reads/${stop.id}/lift`;
  return (
    <Form view={view} command="lift-reading-stop" action={action}>
      <Button size="small" label={t.liftOf(stop.name ?? t.program)}>
        {t.lift}
      </Button>
    </Form>
  );
}
