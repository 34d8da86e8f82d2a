import type { JSX } from 'preact';
import { dateInShort } from '../../../web/dates.ts';
import { Form } from '../../../web/fields.tsx';
import type { View } from '../../../web/view.ts';
import { Badge, Button, DataTable, Section } from '../../../web/widgets/index.ts';
import type { CompanyLine, Edition } from '../schema.ts';
import { texts } from '../texts.ts';
import { CompanyPage } from './parts.tsx';

interface Data {
  organisationId: string;
  manages: boolean;
  company: CompanyLine;
  editions: Edition[];
}

/** A company edition by edition. */
export function CompanyScreen({ data, view }: { data: Data; view: View }): JSX.Element {
  const t = texts(view.locale);
  const { company } = data;
  const about = [company.sector, company.city].filter(Boolean).join(' · ');
  return (
    <CompanyPage view={view} title={company.name} intro={about}>
      {company.needs > 0 && (
        <Form
          view={view}
          command="confirm-company-needs"
          action={`/organisations/${data.organisationId}/companies/${company.id}/confirm`}
        >
          <p>{t.confirmIntro}</p>
          <Button kind={company.stale > 0 ? 'primary' : 'secondary'} icon="check">
            {t.confirm}
          </Button>
        </Form>
      )}
      <Section title={t.history}>
        <DataTable
          locale={view.locale}
          caption={t.history}
          rows={data.editions}
          rowKey={({ eventId }) => eventId}
          rowTone={({ withdrawn }) => (withdrawn ? 'dim' : null)}
          empty={null}
          columns={[
            { key: 'date', title: t.columns.date, cell: ({ date }) => dateInShort(date, view.locale) },
            {
              key: 'event',
              title: t.columns.event,
              heading: true,
              cell: ({ event, eventId, withdrawn }) => (
                <>
                  {data.manages ? <a href={`/events/${eventId}/recruiters`}>{event}</a> : event}
                  {withdrawn && ` (${t.withdrawn})`}
                </>
              ),
            },
            {
              key: 'needs',
              title: t.columns.needs,
              width: 'wide',
              cell: ({ needs }) => (
                <ul>
                  {needs.map(({ title, positions, refreshedAt, stale }) => (
                    <li>
                      {positions} × {title}{' '}
                      {stale ? (
                        <Badge tone="warn" shape="half">
                          {t.stale(1)}
                        </Badge>
                      ) : (
                        refreshedAt && (
                          <span class="muted">
                            {t.confirmedOn(dateInShort(refreshedAt.slice(0, 10), view.locale))}
                          </span>
                        )
                      )}
                    </li>
                  ))}
                </ul>
              ),
            },
            { key: 'held', title: t.columns.held, align: 'end', cell: ({ held }) => held },
            {
              key: 'answers',
              title: t.columns.answers,
              cell: ({ held, answered }) => held > 0 && t.answers(answered, held),
            },
            { key: 'hired', title: t.columns.hired, align: 'end', cell: ({ hired }) => hired },
          ]}
        />
      </Section>
    </CompanyPage>
  );
}
