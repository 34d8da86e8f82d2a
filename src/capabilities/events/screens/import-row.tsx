import type { JSX } from 'preact';
import { type Locale, OWN_NAMES, READER_LOCALES, type ReaderLocale } from '../../../kernel/locale.ts';
import { dateInShort, timeInWords } from '../../../web/dates.ts';
import { phoneForReading } from '../../../web/phones.ts';
import type { View } from '../../../web/view.ts';
import { SelectField, TextArea, TextField } from '../../../web/widgets/index.ts';
import { type ComplaintCode, complaintText } from '../../people/schema.ts';
import type { ImportKind, ImportRow } from '../schema.ts';
import { texts } from '../texts.ts';
import { fieldWords } from './import-columns.tsx';

interface PartProps {
  row: ImportRow;
  kind: ImportKind;
  view: View;
}

const LONGEST_SHOWN = 160;

function languageWords(code: string, locale: Locale): string {
  return new Intl.DisplayNames([locale], { type: 'language' }).of(code) ?? code;
}

/** Values as people read them: codes and times in words. */
function valueWords(field: string, values: readonly string[], view: View): string {
  const t = texts(view.locale);
  const words = values.map((value) => {
    if (field === 'accessNeeds') return t.accessNeeds[value as keyof typeof t.accessNeeds] ?? value;
    if (field === 'need') return t.contracts[value as keyof typeof t.contracts] ?? value;
    if (field === 'presentFrom' || field === 'presentUntil') return timeInWords(value, view.locale);
    if (field === 'activity' && /^\d{4}-\d{2}-\d{2}$/.test(value)) return dateInShort(value, view.locale);
    if (field === 'phone') return phoneForReading(value);
    if (field === 'languages' || field === 'readingLocale') return languageWords(value, view.locale);
    if (field === 'site') return t.imports.places[value as 'hall' | 'home'] ?? value;
    if (field === 'attended') return value === 'yes' ? t.imports.came : t.imports.missed;
    if (field === 'shortageStatus')
      return t.imports.shortageStatuses[value as 'shortage' | 'critical'] ?? value;
    return value;
  });
  const all = words.join(field === 'need' ? ' · ' : ', ');
  return all.length > LONGEST_SHOWN ? `${all.slice(0, LONGEST_SHOWN)}…` : all;
}

export function RowFacts({ row, kind, view }: PartProps): JSX.Element | null {
  if (row.facts.length === 0) return null;
  return (
    <dl class="import-row__facts">
      {row.facts.map(({ field, values }) => (
        <div>
          <dt>{fieldWords(field, kind, view)}</dt>
          <dd dir="auto">{valueWords(field, values, view)}</dd>
        </div>
      ))}
    </dl>
  );
}

export function RowChanges({ row, kind, view }: PartProps): JSX.Element | null {
  const t = texts(view.locale).imports;
  if (row.changes.length === 0) return null;
  return (
    <div>
      <h4 class="import-row__part">{t.changes}</h4>
      <ul class="import-row__list">
        {row.changes.map(({ field, before, after }) => (
          <li>
            <span class="import-row__label">{fieldWords(field, kind, view)}</span>{' '}
            <del>{before.length === 0 ? t.empty : valueWords(field, before, view)}</del>{' '}
            <span class="muted">{t.into}</span> <ins>{valueWords(field, after, view)}</ins>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What is wrong with a cell, in words. */
export function problemOf(code: string, view: View): string {
  const { problems } = texts(view.locale).imports;
  return problems[code as keyof typeof problems] ?? complaintText(code as ComplaintCode, view.locale);
}

/** Each cell in trouble as a field, with what is wrong beside it. */
export function RowComplaints({
  row,
  kind,
  view,
  sites,
  cellAt,
}: PartProps & {
  sites: readonly string[];
  cellAt: (complaint: ImportRow['complaints'][number]) => number;
}): JSX.Element | null {
  const t = texts(view.locale).imports;
  if (row.complaints.length === 0) return null;
  return (
    <div class="import-row__cells">
      {row.complaints.map((complaint) => {
        const { line, column, field, code, cell, weight } = complaint;
        const label = t.mendCell(fieldWords(field, kind, view), line);
        const words = problemOf(code, view);
        if (column === null)
          return (
            <p data-weight={weight}>
              <strong>{label}</strong> {cell === '' ? null : <q>{cell}</q>} {words}
            </p>
          );
        const name = `cells.${cellAt(complaint)}`;
        const value = typedIn(view, `${name}.value`) ?? cell;
        const isNote = weight === 'note';
        const choices = isNote ? null : choicesOf(field, sites, view);
        const control = {
          locale: view.locale,
          name: `${name}.value`,
          label,
          quiet: true,
          hint: isNote ? words : undefined,
          error: isNote ? undefined : words,
          value,
        };
        return (
          <div>
            <input type="hidden" name={`${name}.line`} value={line} />
            <input type="hidden" name={`${name}.column`} value={column} />
            {choices !== null ? (
              <SelectField
                {...control}
                options={[...new Set([value, ...choices])].map((text) => ({ value: text, label: text }))}
              />
            ) : value.length > 80 || value.includes('\n') ? (
              <TextArea {...control} />
            ) : (
              <TextField {...control} />
            )}
          </div>
        );
      })}
    </div>
  );
}

/** What may stand in a cell of which there are only so many values, as it is read again; null for all others. */
function choicesOf(field: string, sites: readonly string[], view: View): string[] | null {
  const { places } = texts(view.locale).imports;
  if (field === 'site') return [...sites, places.hall, places.home];
  return field === 'readingLocale' ? READER_LOCALES.map((locale: ReaderLocale) => OWN_NAMES[locale]) : null;
}

function typedIn(view: View, name: string): string | null {
  const typed = view.sent?.command === 'mend-import' ? view.sent.values[name] : undefined;
  return typeof typed === 'string' ? typed : null;
}
