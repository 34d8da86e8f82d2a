import type { JSX } from 'preact';
import { z } from 'zod';
import { dateInShort } from '../../../web/dates.ts';
import { Form, fieldsFor } from '../../../web/fields.tsx';
import type { View } from '../../../web/view.ts';
import {
  Actions,
  Badge,
  Button,
  DataTable,
  EmptyState,
  ListLinks,
  Section,
  TextField,
} from '../../../web/widgets/index.ts';
import { withColon } from '../../../web/words.ts';
import type { CompanyLine } from '../schema.ts';
import { texts } from '../texts.ts';
import { CompanyPage } from './parts.tsx';

type Named = Pick<CompanyLine, 'id' | 'name'>;

interface Data {
  organisationId: string;
  manages: boolean;
  companies: CompanyLine[];
  needDays: number;
  pairs: { one: Named; other: Named }[];
  merges: { id: string; kept: string; gone: string; at: string }[];
}

/** The address book with its figures. */
export function CompaniesScreen({ data, view }: { data: Data; view: View }): JSX.Element {
  const t = texts(view.locale);
  const base = `/organisations/${data.organisationId}/companies`;
  return (
    <CompanyPage view={view} title={t.title} intro={t.intro}>
      <DataTable
        locale={view.locale}
        caption={t.title}
        rows={data.companies}
        rowKey={({ id }) => id}
        empty={
          <EmptyState title={t.none} icon="company">
            {t.noneText}
          </EmptyState>
        }
        columns={[
          {
            key: 'name',
            title: t.columns.name,
            heading: true,
            cell: ({ id, name }) => <a href={`${base}/${id}`}>{name}</a>,
          },
          { key: 'sector', title: t.columns.sector, cell: ({ sector }) => sector },
          { key: 'city', title: t.columns.city, cell: ({ city }) => city },
          { key: 'editions', title: t.columns.editions, align: 'end', cell: ({ editions }) => editions },
          { key: 'last', title: t.columns.last, cell: ({ lastEdition }) => lastEdition },
          {
            key: 'needs',
            title: t.columns.needs,
            cell: ({ needs, stale }) =>
              stale > 0 ? (
                <Badge tone="warn" shape="half">
                  {t.stale(stale)}
                </Badge>
              ) : (
                needs > 0 && `${needs} · ${t.fresh}`
              ),
          },
          {
            key: 'answers',
            title: t.columns.answers,
            cell: ({ held, answered }) => held > 0 && t.answers(answered, held),
          },
        ]}
      />
      {data.companies.length > 0 && (
        <ListLinks locale={view.locale} href={`/organisations/${data.organisationId}/lists/companies`} />
      )}
      {data.manages ? (
        <>
          <Pairs data={data} base={base} view={view} />
          <NeedDays data={data} base={base} view={view} />
        </>
      ) : (
        <p class="muted">{t.expireAfter(data.needDays)}</p>
      )}
    </CompanyPage>
  );
}

interface PartProps {
  data: Data;
  base: string;
  view: View;
}

/** Entries that may be one company, and merges that can be undone. */
function Pairs({ data, base, view }: PartProps): JSX.Element {
  const t = texts(view.locale);
  const keep = (kept: Named, gone: Named) => (
    <Form view={view} command="merge-companies" id={`keep-${kept.id}-${gone.id}`} action={`${base}/merge`}>
      <input type="hidden" name="keptId" value={kept.id} />
      <input type="hidden" name="goneId" value={gone.id} />
      <Button size="small">{t.keep(kept.name)}</Button>
    </Form>
  );
  return (
    <>
      {data.pairs.length > 0 && (
        <Section title={t.pairs} id="pairs">
          <ul class="stack">
            {data.pairs.map(({ one, other }) => (
              <li class="cluster">
                <span>
                  {one.name} · {other.name}
                </span>
                {keep(one, other)}
                {keep(other, one)}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {data.merges.length > 0 && (
        <Section title={t.merges} id="merges">
          <ul class="stack">
            {data.merges.map(({ id, kept, gone, at }) => (
              <li class="cluster">
                <span>{t.merged(gone, kept)}</span>
                <span class="muted">{dateInShort(at.slice(0, 10), view.locale)}</span>
                <Form
                  view={view}
                  command="undo-company-merge"
                  id={`undo-${id}`}
                  action={`${base}/merges/${id}/undo`}
                >
                  <Button
                    size="small"
                    icon="undo"
                    label={withColon(view.locale, t.undo, t.merged(gone, kept))}
                  >
                    {t.undo}
                  </Button>
                </Form>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

function NeedDays({ data, base, view }: PartProps): JSX.Element {
  const t = texts(view.locale);
  const field = fieldsFor(z.object({ needDays: z.int().min(7).max(730) }), {
    view,
    command: 'save-need-days',
    labels: { needDays: t.needDays },
    values: { needDays: data.needDays },
  });
  return (
    <Section title={t.columns.needs} id="need-days">
      <Form view={view} command="save-need-days" action={`${base}/need-days`}>
        <TextField {...field('needDays')} type="number" width="short" />
        <Actions>
          <Button>{t.save}</Button>
        </Actions>
      </Form>
    </Section>
  );
}
