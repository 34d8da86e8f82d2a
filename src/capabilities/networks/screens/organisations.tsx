import type { JSX } from 'preact';
import { Form, fieldsFor } from '../../../web/fields.tsx';
import {
  Actions,
  Button,
  DataTable,
  Disclosure,
  FieldRow,
  ListLinks,
  Section,
  SelectField,
  TextField,
} from '../../../web/widgets/index.ts';
import { withColon } from '../../../web/words.ts';
import { ORGANISATION_KINDS } from '../../access/schema.ts';
import { NewNetworkOrganisation } from '../schema.ts';
import { texts } from '../texts.ts';
import type { PartProps } from './parts.ts';

export function Organisations({ data, view, base }: PartProps): JSX.Element {
  const t = texts(view.locale);
  const field = fieldsFor(NewNetworkOrganisation, {
    view,
    command: 'open-organisation',
    labels: t.fields,
    values: { kind: 'training' },
  });
  return (
    <Section title={t.organisations.title} intro={t.organisations.intro}>
      <DataTable
        locale={view.locale}
        caption={t.organisations.title}
        empty={null}
        rows={data.organisations}
        rowKey={({ id }) => id}
        columns={[
          { key: 'name', title: t.fields.name, heading: true, width: 'wide', cell: ({ name }) => name },
          { key: 'kind', title: t.fields.kind, cell: ({ kind }) => t.kinds[kind] },
          { key: 'members', title: t.organisations.members, align: 'end', cell: ({ members }) => members },
          { key: 'events', title: t.organisations.events, align: 'end', cell: ({ events }) => events },
          {
            key: 'state',
            title: t.organisations.state,
            cell: ({ id, name, closed }) => {
              const act = closed ? 'reopen' : 'close';
              return (
                <Form
                  view={view}
                  command={`${act}-organisation`}
                  action={`${base}/organisations/${id}/${act}`}
                >
                  <span class="cluster">
                    {closed ? t.organisations.closed : t.organisations.open}
                    <Button
                      size="small"
                      kind={closed ? 'secondary' : 'quiet'}
                      label={withColon(view.locale, t.organisations[act], name)}
                    >
                      {t.organisations[act]}
                    </Button>
                  </span>
                </Form>
              );
            },
          },
        ]}
      />
      <ListLinks locale={view.locale} href={`${base}/lists/organisations`} />
      <Disclosure summary={t.organisations.add} open={view.sent?.command === 'open-organisation'}>
        <Form view={view} command="open-organisation" action={`${base}/organisations`}>
          <FieldRow>
            <TextField {...field('name')} />
            <SelectField
              {...field('kind')}
              options={ORGANISATION_KINDS.map((kind) => ({ value: kind, label: t.kinds[kind] }))}
            />
          </FieldRow>
          <FieldRow>
            <TextField {...field('organiserName')} />
            <TextField {...field('organiserEmail')} type="email" />
          </FieldRow>
          <Actions>
            <Button kind="primary">{t.organisations.add}</Button>
          </Actions>
        </Form>
      </Disclosure>
    </Section>
  );
}
