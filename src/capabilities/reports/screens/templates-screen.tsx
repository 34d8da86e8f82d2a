import type { JSX } from 'preact';
import { numberIn } from '../../../web/dates.ts';
import { EventPage } from '../../../web/layout/index.ts';
import type { View } from '../../../web/view.ts';
import {
  type Column,
  DataTable,
  FilterBar,
  LinkButton,
  Notice,
  Section,
  SelectField,
} from '../../../web/widgets/index.ts';
import type { EventHeading } from '../../events/schema.ts';
import { ESF_PLUS, type FilledTemplate, type Template } from '../schema.ts';
import { texts } from '../texts.ts';
import { TemplateForm } from './template-form.tsx';
import { fieldName, sexName, templateName } from './template-words.ts';

interface Data {
  event: EventHeading;
  templates: Template[];
  chosen: FilledTemplate;
}

/** The report as a funder asks for it: choose a template, take the file, or make one of one's own. */
export function TemplatesScreen({ data, view }: { data: Data; view: View }): JSX.Element {
  const t = texts(view.locale);
  const { event, templates, chosen } = data;
  const { template } = chosen;
  const base = `/events/${event.id}/report`;
  const file = `${base}/templates/${template.id}/report`;
  const said = { 'save-template': t.templates.done, 'remove-template': t.templates.doneRemove }[
    view.done ?? ''
  ];
  return (
    <EventPage
      view={view}
      event={event}
      section="outcomes"
      title={t.toTemplates}
      intro={t.templates.intro}
      actions={<LinkButton href={base}>{t.reportTitle}</LinkButton>}
    >
      {said && <Notice tone="success" announced title={said} />}
      <FilterBar locale={view.locale} action={`${base}/templates`}>
        <SelectField
          locale={view.locale}
          quiet
          name="template"
          label={t.templates.template}
          value={template.id}
          options={templates.map((one) => ({ value: one.id, label: templateName(one, view.locale) }))}
        />
      </FilterBar>
      <Section
        title={templateName(template, view.locale)}
        intro={template.id === ESF_PLUS ? t.templates.esfNote : undefined}
        actions={
          <>
            <LinkButton href={`${file}.xlsx`} icon="download" download>
              {t.file}
            </LinkButton>
            <LinkButton href={`${file}.csv`} icon="download" download>
              {t.csv}
            </LinkButton>
          </>
        }
      >
        <Filled chosen={chosen} view={view} />
        {template.bySex && !chosen.sexAllowed && <p class="muted">{t.templates.sexClosed}</p>}
      </Section>
      <TemplateForm event={event} template={template} view={view} />
    </EventPage>
  );
}

type Row = FilledTemplate['rows'][number] & { key: string };

function Filled({ chosen, view }: { chosen: FilledTemplate; view: View }): JSX.Element {
  const t = texts(view.locale);
  const number = (value: number) => numberIn(view.locale, value);
  const rows = chosen.rows.map((row, index) => ({ ...row, key: String(index) }));
  return (
    <DataTable
      locale={view.locale}
      caption={templateName(chosen.template, view.locale)}
      rows={rows}
      rowKey={({ key }) => key}
      empty={null}
      columns={[
        {
          key: 'label',
          title: t.figure,
          heading: true,
          width: 'wide',
          cell: (row) => (
            <>
              {fieldName(row, view.locale)}
              <span class="report-definition">
                {row.figure === null ? t.templates.byHand : t.definitions[row.figure]}
              </span>
            </>
          ),
        },
        {
          key: 'value',
          title: t.total,
          align: 'end',
          cell: ({ value, figure }) =>
            value === null ? (figure === null ? '' : t.templates.notCounted) : number(value),
        },
        ...chosen.sexes.map(
          (sex, index): Column<Row> => ({
            key: sex ?? 'unsaid',
            title: sexName(sex, view.locale),
            align: 'end',
            cell: ({ figure, bySex }) => {
              const cell = bySex[index] ?? null;
              return figure === null ? '' : cell === null ? t.hidden : number(cell);
            },
          }),
        ),
      ]}
    />
  );
}
