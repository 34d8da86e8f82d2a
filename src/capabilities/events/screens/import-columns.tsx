import type { JSX } from 'preact';
import { Form } from '../../../web/fields.tsx';
import type { View } from '../../../web/view.ts';
import { Actions, Button, DataTable, Disclosure, SelectField } from '../../../web/widgets/index.ts';
import { IMPORT_FIELDS, type ImportKind } from '../schema.ts';
import { texts } from '../texts.ts';
import { type ImportProps, importAddress } from './import-parts.ts';

/** Columns by which a row says whom or what it is about: any one of these sets is enough. */
const PERSON: readonly string[][] = [['fullName'], ['firstName', 'lastName']];
const NAMED_BY: Readonly<Record<ImportKind, readonly string[][]>> = {
  candidates: PERSON,
  recruiters: [['company']],
  wishes: PERSON,
  attendance: PERSON,
  shortages: [['label']],
};

/** What each column was taken for, to be said otherwise. Open when a name was found nowhere. */
export function ImportColumns({ data, view }: ImportProps): JSX.Element {
  const t = texts(view.locale).imports;
  const { kind, columns, sheets, chosen } = data.import;
  const named = columns.filter(({ field, samples }) => field !== 'ignore' && samples.length > 0);
  const filled = columns.filter(({ samples }) => samples.length > 0);
  const has = (field: string) => columns.some((column) => column.field === field);
  const lacksName = !NAMED_BY[kind].some((fields) => fields.every(has));
  const refused = view.sent?.command === 'set-import-columns';
  const rows = columns.map((column, index) => ({ ...column, index }));
  return (
    <Disclosure
      id="columns"
      summary={`${t.columns} · ${t.columnsFound(named.length, filled.length)}`}
      open={lacksName || refused}
    >
      <Form view={view} command="set-import-columns" action={`${importAddress(data)}/columns`}>
        <p class="muted">{t.columnsIntro}</p>
        {sheets.length > 1 && (
          <SelectField
            locale={view.locale}
            name="sheet"
            label={t.sheet}
            required
            value={String(chosen)}
            error={refused ? view.sent?.errors.sheet : undefined}
            options={sheets.map(({ name, rows: count }, index) => ({
              value: String(index),
              label: t.sheetRows(name, count),
            }))}
          />
        )}
        <DataTable
          locale={view.locale}
          caption={t.columns}
          rows={rows}
          rowKey={({ index }) => String(index)}
          rowTone={({ field }) => (field === 'ignore' ? 'dim' : null)}
          empty={null}
          columns={[
            {
              key: 'header',
              title: t.column,
              heading: true,
              cell: ({ header, index }) => (header === '' ? <i>{t.noTitle(index + 1)}</i> : header),
            },
            {
              key: 'field',
              title: t.holds,
              cell: ({ field, header, index }) => (
                <select
                  class="input"
                  name="columns"
                  aria-label={`${t.holds}, ${header || t.noTitle(index + 1)}`}
                >
                  {IMPORT_FIELDS[kind].map((each) => (
                    <option value={each} selected={each === field}>
                      {fieldWords(each, kind, view)}
                    </option>
                  ))}
                </select>
              ),
            },
            {
              key: 'samples',
              title: t.examples,
              width: 'wide',
              cell: ({ samples }) => <span class="muted breakable">{samples.join(' · ')}</span>,
            },
          ]}
        />
        <Actions>
          <Button icon="refresh">{t.readAgain}</Button>
        </Actions>
      </Form>
    </Disclosure>
  );
}

/** A field in words. */
export function fieldWords(field: string, kind: ImportKind, view: View): string {
  const t = texts(view.locale).imports;
  if (kind === 'shortages' && field === 'label') return t.fields.occupation;
  return t.fields[field as keyof typeof t.fields] ?? field;
}
