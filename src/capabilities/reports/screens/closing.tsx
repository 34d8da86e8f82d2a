import type { JSX } from 'preact';
import { dateInWords, dayOf, timeOf } from '../../../web/dates.ts';
import { Form } from '../../../web/fields.tsx';
import type { View } from '../../../web/view.ts';
import { Actions, Button, DataTable, LinkButton, Section } from '../../../web/widgets/index.ts';
import type { EventReport } from '../schema.ts';
import { texts } from '../texts.ts';

/** The end of an event: close it, and the copies of the report that no longer change. */
export function Closing({ data, view }: { data: EventReport; view: View }): JSX.Element {
  const t = texts(view.locale);
  const base = `/events/${data.event.id}/report`;
  const day = (at: string) => dateInWords(dayOf(at, data.timeZone), view.locale);
  const files = (id: string) => (
    <>
      <LinkButton href={`${base}/frozen/${id}/report.xlsx`} size="small" icon="download" download>
        .xlsx
      </LinkButton>
      <LinkButton href={`${base}/frozen/${id}/report.csv`} size="small" icon="download" download>
        .csv
      </LinkButton>
    </>
  );
  return (
    <>
      <Section title={t.closing} intro={t.closingIntro}>
        {data.closedAt !== null ? (
          <Form view={view} command="reopen-event" action={`${base}/reopen`}>
            <p>{t.closedOn(day(data.closedAt))}</p>
            <Actions>
              <Button>{t.reopen}</Button>
            </Actions>
          </Form>
        ) : data.over ? (
          <Form view={view} command="close-event" action={`${base}/close`}>
            <Actions>
              <Button kind="primary">{t.close}</Button>
            </Actions>
          </Form>
        ) : (
          <p>{t.closeEarly}</p>
        )}
      </Section>
      <Section title={t.frozenTitle} intro={t.frozenIntro}>
        <DataTable
          locale={view.locale}
          caption={t.frozenTitle}
          rows={data.frozen}
          rowKey={({ id }) => id}
          empty={<p>{t.noFrozen}</p>}
          columns={[
            {
              key: 'when',
              title: t.frozenWhen,
              heading: true,
              cell: ({ frozenAt }) => `${day(frozenAt)}, ${timeOf(frozenAt, data.timeZone, view.locale)}`,
            },
            { key: 'why', title: t.frozenWhy, cell: ({ because }) => t.frozenAs[because] },
            { key: 'by', title: t.frozenBy, cell: ({ frozenBy }) => frozenBy },
            { key: 'file', title: '', cell: ({ id }) => <span class="cluster">{files(id)}</span> },
          ]}
        />
        <Form view={view} command="freeze-report" action={`${base}/freeze`}>
          <Actions>
            <Button>{t.freeze}</Button>
          </Actions>
        </Form>
      </Section>
    </>
  );
}
