import type { JSX } from 'preact';
import { Form, fieldsFor } from '../../../web/fields.tsx';
import { OrganiserPage } from '../../../web/layout/index.ts';
import type { View } from '../../../web/view.ts';
import { Actions, Button, DataTable, Notice, Section, Stats, TextField } from '../../../web/widgets/index.ts';
import { Months, type Processing, type RetentionCounts } from '../schema.ts';
import { texts } from '../texts.ts';

interface Data {
  organisationId: string;
  name: string;
  months: Months;
  due: RetentionCounts;
  register: Processing[];
}

const COMMAND = 'update-retention';
const RULES = ['person', 'event-file', 'recruiter-note', 'document'] as const;
const DUE = ['notices', 'people', 'links', 'eventFiles', 'recruiterNotes', 'documents'] as const;

/** How long an organisation keeps what, what goes next, and its register. */
export function PrivacyScreen({ data, view }: { data: Data; view: View }): JSX.Element {
  const { manage: t } = texts(view.locale);
  const field = fieldsFor(Months, { view, command: COMMAND, labels: t.fields, values: data.months });
  const due = DUE.filter((kind) => data.due[kind] > 0);
  return (
    <OrganiserPage view={view} title={t.title} intro={`${data.name} · ${t.intro}`} signOutAction="/sign-out">
      {view.done === COMMAND && <Notice tone="success" announced title={t.saved} />}
      <Section title={t.months} intro={t.hint}>
        <Form view={view} command={COMMAND} action={`/organisations/${data.organisationId}/privacy`}>
          {RULES.map((rule) => (
            <TextField {...field(rule)} type="number" width="short" />
          ))}
          <Actions>
            <Button kind="primary">{t.save}</Button>
          </Actions>
        </Form>
      </Section>
      <Section title={t.due}>
        {due.length === 0 ? (
          <p>{t.nothingDue}</p>
        ) : (
          <Stats items={due.map((kind) => ({ value: data.due[kind], label: t.dueWords[kind] }))} />
        )}
      </Section>
      <Section title={t.register} intro={t.registerIntro}>
        <Register data={data} view={view} />
      </Section>
    </OrganiserPage>
  );
}

function Register({ data, view }: { data: Data; view: View }): JSX.Element {
  const { manage: t, words, months } = texts(view.locale);
  const keepingWords = (keeping: Processing['keeping'][number]) => {
    const rule = RULES.find((one) => one === keeping);
    const said = words.keeping[keeping];
    return rule === undefined ? said : `${months(data.months[rule])} ${said}`;
  };
  return (
    <DataTable
      locale={view.locale}
      caption={t.register}
      rows={data.register}
      rowKey={({ purpose }) => purpose}
      empty={t.nothingDue}
      columns={[
        {
          key: 'purpose',
          title: t.columns.purpose,
          heading: true,
          cell: ({ purpose }) => words.purposes[purpose],
        },
        {
          key: 'categories',
          title: t.columns.categories,
          cell: ({ categories }) => categories.map((one) => words.categories[one]).join(', '),
        },
        {
          key: 'keeping',
          title: t.columns.keeping,
          cell: ({ keeping }) => keeping.map(keepingWords).join(' ; '),
        },
      ]}
    />
  );
}
