import type { JSX } from 'preact';
import { z } from 'zod';
import type { PartnerRole } from '../../../kernel/identity.ts';
import { timeOf } from '../../../web/dates.ts';
import { Form, fieldsFor } from '../../../web/fields.tsx';
import { EventPage, linkWords } from '../../../web/layout/index.ts';
import type { View } from '../../../web/view.ts';
import {
  Actions,
  Button,
  DataTable,
  Disclosure,
  FieldRow,
  LinkButton,
  Notice,
  Section,
  SelectField,
  TextField,
} from '../../../web/widgets/index.ts';
import { ORGANISATION_KINDS } from '../../access/schema.ts';
import type { EventFacts, EventHeading, EventTable, Interpreter } from '../schema.ts';
import { texts } from '../texts.ts';
import { EventFields } from './event-fields.tsx';
import { Interpreters } from './interpreters.tsx';
import { Said } from './parts.tsx';

interface Data {
  event: EventHeading;
  facts: EventFacts;
  partners: { organisationId: string; name: string; role: PartnerRole; candidates: number }[];
  interpreters: Interpreter[];
  others: { id: string; name: string }[];
}

export function SettingsScreen({ data, view }: { data: Data; view: View }): JSX.Element {
  const t = texts(view.locale);
  const { event, facts } = data;
  return (
    <EventPage view={view} event={event} section="prepare" title={t.settings.title}>
      <Said view={view} />
      <Form view={view} command="update-event" action={`/events/${event.id}/settings`}>
        <EventFields view={view} command="update-event" values={facts} fixed={facts.planVersion > 0} />
        <Notice tone="info">{t.newEvent.end(timeOf(facts.endsAt, facts.timeZone, view.locale))}</Notice>
        <Actions>
          <Button kind="primary">{t.settings.submit}</Button>
        </Actions>
      </Form>
      <Partners data={data} view={view} />
      <Tables data={data} view={view} />
      <Interpreters view={view} eventId={event.id} interpreters={data.interpreters} />
    </EventPage>
  );
}

/** What a partner can be asked for; there is one host. */
const JOINS_AS = ['brings', 'co-organises', 'lends-site', 'recruits'] as const;

const NewPartner = z.object({
  partnerId: z.string().nullable(),
  name: z.string().max(120).nullable(),
  kind: z.enum(ORGANISATION_KINDS),
  role: z.enum(JOINS_AS),
});

function Partners({ data, view }: { data: Data; view: View }): JSX.Element {
  const t = texts(view.locale).settings;
  const { fields, sharing } = texts(view.locale);
  const { roles } = sharing;
  const base = `/events/${data.event.id}/partners`;
  const field = fieldsFor(NewPartner, {
    view,
    command: 'add-partner',
    labels: { ...fields, partnerId: t.existing, name: t.newPartner },
    values: { kind: 'training', role: 'brings' },
  });
  return (
    <Section
      title={t.partners}
      id="partners"
      intro={t.partnersIntro}
      actions={
        <LinkButton href={`/events/${data.event.id}/agreement`}>
          {linkWords(view.locale).agreement}
        </LinkButton>
      }
    >
      <ul>
        {data.partners.map(({ organisationId, name, role, candidates }) => (
          <li class="in-row">
            {name} · {role === 'brings' ? texts(view.locale).event.brings(candidates) : roles[role]}
            {role !== 'host' && candidates === 0 && (
              <Form view={view} command="remove-partner" action={`${base}/${organisationId}/remove`}>
                <Button kind="quiet" size="small" icon="cross" label={t.removeOf(name)}>
                  {t.remove}
                </Button>
              </Form>
            )}
          </li>
        ))}
      </ul>
      <Form view={view} command="add-partner" action={base}>
        <FieldRow>
          {data.others.length > 0 && (
            <SelectField
              {...field('partnerId')}
              quiet
              placeholder={t.choose}
              options={data.others.map(({ id, name }) => ({ value: id, label: name }))}
            />
          )}
          <TextField {...field('name')} quiet />
          <SelectField
            {...field('kind')}
            options={ORGANISATION_KINDS.map((kind) => ({ value: kind, label: t.kinds[kind] }))}
          />
          <SelectField
            {...field('role')}
            options={JOINS_AS.map((role) => ({ value: role, label: roles[role] }))}
          />
        </FieldRow>
        <Actions>
          <Button icon="plus">{t.addPartner}</Button>
        </Actions>
      </Form>
    </Section>
  );
}

function Tables({ data, view }: { data: Data; view: View }): JSX.Element {
  const t = texts(view.locale).settings;
  const { fields } = texts(view.locale);
  const box = (index: number, name: 'stepFree' | 'quiet', table: EventTable) => (
    <input
      type="checkbox"
      name={`tables.${index}.${name}`}
      value="true"
      checked={table[name]}
      aria-label={`${t.number} ${table.number}: ${t[name]}`}
    />
  );
  const rows = data.facts.tables.map((table, index) => ({ table, index }));
  return (
    <Section title={t.tables} intro={t.tablesIntro}>
      <Disclosure summary={t.describe(data.facts.tables.length)}>
        <Form view={view} command="update-tables" action={`/events/${data.event.id}/tables`}>
          <DataTable
            locale={view.locale}
            caption={t.tables}
            rows={rows}
            rowKey={({ table }) => String(table.number)}
            empty={null}
            columns={[
              {
                key: 'number',
                title: t.number,
                heading: true,
                align: 'end',
                width: 'narrow',
                cell: ({ table, index }) => (
                  <>
                    <input type="hidden" name={`tables.${index}.number`} value={table.number} />
                    {table.number}
                  </>
                ),
              },
              {
                key: 'label',
                title: fields.label,
                cell: ({ table, index }) => (
                  <input
                    class="input"
                    name={`tables.${index}.label`}
                    value={table.label ?? ''}
                    maxlength={40}
                    aria-label={`${t.number} ${table.number}: ${fields.label}`}
                  />
                ),
              },
              {
                key: 'stepFree',
                title: t.stepFree,
                align: 'center',
                cell: ({ table, index }) => box(index, 'stepFree', table),
              },
              {
                key: 'quiet',
                title: t.quiet,
                align: 'center',
                cell: ({ table, index }) => box(index, 'quiet', table),
              },
            ]}
          />
          <Actions>
            <Button>{t.submitTables}</Button>
          </Actions>
        </Form>
      </Disclosure>
    </Section>
  );
}
