import type { JSX } from 'preact';
import { z } from 'zod';
import { dateInShort, numberIn } from '../../../web/dates.ts';
import { Form, fieldsFor } from '../../../web/fields.tsx';
import type { View } from '../../../web/view.ts';
import {
  Actions,
  Button,
  DataTable,
  Disclosure,
  FieldRow,
  FileField,
  LinkButton,
  Section,
  SelectField,
} from '../../../web/widgets/index.ts';
import { withColon } from '../../../web/words.ts';
import { DOCUMENT_KINDS } from '../schema.ts';
import { texts } from '../texts.ts';
import type { PersonData } from './person-data.ts';

const NewDocument = z.object({ kind: z.enum(DOCUMENT_KINDS), file: z.string() });

/** CV, letters and certificates, to open, to add and to take out. */
export function DocumentsPart({ data, view }: { data: PersonData; view: View }): JSX.Element {
  const t = texts(view.locale);
  const p = t.person;
  const base = `/people/${data.person.id}/documents`;
  const field = fieldsFor(NewDocument, {
    view,
    command: 'keep-document',
    labels: t.fields,
    values: { kind: 'cv' },
  });
  return (
    <Section title={p.documents} id="documents">
      <DataTable
        locale={view.locale}
        caption={p.documents}
        rows={data.documents}
        rowKey={({ id }) => id}
        empty={<p>{p.noDocument}</p>}
        columns={[
          { key: 'kind', title: t.fields.kind, cell: ({ kind }) => t.documentKinds[kind] },
          {
            key: 'name',
            title: t.fields.file,
            heading: true,
            cell: ({ fileName, size }) => (
              <span class="breakable">
                {fileName}{' '}
                <span class="muted nowrap">{p.kilobytes(numberIn(view.locale, Math.ceil(size / 1024)))}</span>
              </span>
            ),
          },
          {
            key: 'at',
            title: t.fields.onDate,
            cell: ({ createdAt }) => dateInShort(createdAt.slice(0, 10), view.locale),
          },
          {
            key: 'act',
            title: '',
            cell: ({ id, fileName }) => (
              <Actions>
                <LinkButton
                  size="small"
                  icon="download"
                  href={`${base}/${id}`}
                  label={withColon(view.locale, p.open, fileName)}
                >
                  {p.open}
                </LinkButton>
                <Form view={view} command="remove-document" action={`${base}/${id}/remove`}>
                  <Button
                    kind="quiet"
                    size="small"
                    icon="cross"
                    label={withColon(view.locale, p.remove, fileName)}
                  >
                    {p.remove}
                  </Button>
                </Form>
              </Actions>
            ),
          },
        ]}
      />
      <Disclosure summary={p.addDocument} open={view.sent?.command === 'keep-document'}>
        <Form view={view} command="keep-document" action={base} files>
          <FieldRow>
            <SelectField
              {...field('kind')}
              options={DOCUMENT_KINDS.map((value) => ({ value, label: t.documentKinds[value] }))}
            />
            <FileField
              {...field('file')}
              accept=".pdf,.docx,.odt,.jpg,.jpeg,.png"
              formats={p.formats}
              size={p.size}
            />
          </FieldRow>
          <Actions>
            <Button>{p.addDocument}</Button>
          </Actions>
        </Form>
      </Disclosure>
    </Section>
  );
}
