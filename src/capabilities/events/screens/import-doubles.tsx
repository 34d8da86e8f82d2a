import type { JSX } from 'preact';
import { phoneForReading } from '../../../web/phones.ts';
import type { View } from '../../../web/view.ts';
import { type ImportRow, PAIR_CHOICES } from '../schema.ts';
import { texts } from '../texts.ts';

interface Props {
  row: ImportRow;
  view: View;
  pairAt: (other: string) => number;
}

/** Whom this may be, side by side with the row, and the answers. */
export function RowDoubles({ row, view, pairAt }: Props): JSX.Element {
  return (
    <>
      {row.possible.map((double) => (
        <Double row={row} double={double} view={view} field={`pairs.${pairAt(double.other)}`} />
      ))}
    </>
  );
}

function Double({
  row,
  double,
  view,
  field,
}: {
  row: ImportRow;
  double: ImportRow['possible'][number];
  view: View;
  field: string;
}): JSX.Element {
  const t = texts(view.locale).imports;
  const inRow = (name: string) => row.facts.find((fact) => fact.field === name)?.values ?? [];
  const phone = (number: string | null | undefined) => (number ? phoneForReading(number) : '');
  const lines: readonly (readonly [string, string, string])[] = [
    [t.fields.name, row.title, double.name],
    [t.fields.email, inRow('email')[0] ?? '', double.email ?? ''],
    [t.fields.phone, phone(inRow('phone')[0]), phone(double.phone)],
    [t.fields.wantedOccupations, inRow('wantedOccupations').join(', '), double.occupations.join(', ')],
  ];
  return (
    <fieldset class="import-row__double">
      <legend>{t.possible}</legend>
      <table class="import-double">
        <thead>
          <tr>
            <td />
            <th scope="col">{t.line(row.line)}</th>
            <th scope="col">{double.line === null ? t.known : t.line(double.line)}</th>
          </tr>
        </thead>
        <tbody>
          {lines
            .filter(([, one, other]) => one !== '' || other !== '')
            .map(([title, one, other]) => (
              <tr data-differs={one === other ? undefined : ''}>
                <th scope="row">{title}</th>
                <td dir="auto">{one || t.empty}</td>
                <td dir="auto">{other || t.empty}</td>
              </tr>
            ))}
        </tbody>
      </table>
      <input type="hidden" name={`${field}.line`} value={row.line} />
      <input type="hidden" name={`${field}.other`} value={double.other} />
      <div class="choices__list">
        {PAIR_CHOICES.filter((choice) => choice !== 'fill' || double.line === null).map((choice) => (
          <label class="choice">
            <input type="radio" name={`${field}.choice`} value={choice} checked={double.decided === choice} />
            <span class="choice__words">{t.pairs[choice]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
