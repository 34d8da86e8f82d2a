import type { JSX } from 'preact';
import { dateInWords } from '../../../web/dates.ts';
import { Form, fieldsFor } from '../../../web/fields.tsx';
import { OrganiserPage } from '../../../web/layout/index.ts';
import type { View } from '../../../web/view.ts';
import {
  Actions,
  Button,
  CheckField,
  DataTable,
  Facts,
  FileField,
  Notice,
  Section,
  TextField,
} from '../../../web/widgets/index.ts';
import { EDITION_KEYS, type EditionPreview, EditionStart } from '../schema.ts';
import { texts } from '../texts.ts';

interface UploadData {
  organisation: { id: string; name: string };
}

/** The next edition from the file of an earlier one: first a look at what is in it. */
export function EditionUploadScreen({ data, view }: { data: UploadData; view: View }): JSX.Element {
  const { edition: t } = texts(view.locale);
  const { organisation } = data;
  const command = 'read-edition-file';
  const error = view.sent?.command === command ? view.sent.errors.file : undefined;
  const start = view.sent?.command === 'start-edition' ? view.sent.values : null;
  return (
    <OrganiserPage view={view} title={t.title} intro={organisation.name} signOutAction="/sign-out">
      {start !== null && (
        <Section title={t.start}>
          <StartForm
            organisationId={organisation.id}
            edition={String(start.edition ?? '')}
            name=""
            withRecruiters={start.withRecruiters === 'true'}
            view={view}
          />
        </Section>
      )}
      <p class="prose">{t.intro}</p>
      <Form
        view={view}
        command={command}
        action={`/events/new/edition?organisationId=${organisation.id}`}
        files
      >
        <input type="hidden" name="organisationId" value={organisation.id} />
        <FileField
          locale={view.locale}
          name="file"
          label={t.file}
          accept=".json,application/json"
          formats=".json"
          size={t.size}
          error={error}
          required
        />
        <Actions>
          <Button kind="primary">{t.read}</Button>
        </Actions>
      </Form>
    </OrganiserPage>
  );
}

/** What the file would bring, and the two things that are new: a name and a day. */
export function EditionPreviewScreen({ data, view }: { data: EditionPreview; view: View }): JSX.Element {
  const { edition: t, ...words } = texts(view.locale);
  const needs = data.recruiters.reduce((sum, one) => sum + one.needs.length, 0);
  return (
    <OrganiserPage view={view} title={t.preview} intro={data.organisation.name} signOutAction="/sign-out">
      <Facts
        items={[
          { term: t.from, value: `${data.name}, ${dateInWords(data.date, view.locale)}` },
          { term: t.place, value: data.place },
          { term: t.day, value: t.roundsAndTables(data.rounds, data.tables) },
          { term: t.companies, value: t.companiesAndNeeds(data.recruiters.length, needs) },
          ...EDITION_KEYS.map((key) => ({ term: words[key], value: data.results[key] ?? words.unknown })),
        ]}
      />
      <StartForm
        organisationId={data.organisation.id}
        edition={data.text}
        name={data.name}
        withRecruiters
        view={view}
      />
      <Section title={t.companies}>
        <DataTable
          locale={view.locale}
          caption={t.companies}
          rows={data.recruiters}
          rowKey={({ company }) => company}
          empty={<p>{t.noCompany}</p>}
          columns={[
            { key: 'company', title: words.company, heading: true, cell: ({ company }) => company },
            { key: 'needs', title: words.need, width: 'wide', cell: (one) => one.needs.join(', ') },
            { key: 'pitch', title: t.pitch, cell: ({ pitch }) => (pitch ? words.signatures.yes : '–') },
          ]}
        />
      </Section>
    </OrganiserPage>
  );
}

interface StartProps {
  organisationId: string;
  /** The file, as it was read. */
  edition: string;
  name: string;
  withRecruiters: boolean;
  view: View;
}

/** A name and a day for the next edition; what was not accepted is shown again with the file still in it. */
function StartForm({ organisationId, edition, name, withRecruiters, view }: StartProps): JSX.Element {
  const { edition: t } = texts(view.locale);
  const command = 'start-edition';
  const field = fieldsFor(EditionStart, { view, command, labels: t.fields, values: { name } });
  return (
    <Form view={view} command={command} action={`/events/new/edition/start?organisationId=${organisationId}`}>
      <input type="hidden" name="organisationId" value={organisationId} />
      <input type="hidden" name="edition" value={edition} />
      <TextField {...field('name')} />
      <TextField {...field('date')} type="date" width="medium" />
      <CheckField {...field('withRecruiters')} checked={withRecruiters} />
      <Notice tone="info" title={t.toConfirm} />
      <Actions>
        <Button kind="primary" size="large">
          {t.start}
        </Button>
      </Actions>
    </Form>
  );
}
