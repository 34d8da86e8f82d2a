import type { Download } from '../../../kernel/files.ts';
import type { Locale } from '../../../kernel/locale.ts';
import type { View } from '../../../web/view.ts';
import { type Sheet, tableFile } from '../../../web/workbook.ts';
import type { EventHeading } from '../../events/schema.ts';
import type { FilledTemplate } from '../schema.ts';
import { texts } from '../texts.ts';
import { fieldName, sexName, templateName } from './template-words.ts';

interface Props {
  data: { event: EventHeading; chosen: FilledTemplate };
  view: View;
}

export function templateFile({ data, view }: Props): Promise<Download> {
  return tableFile(nameOf(data, view.locale), [sheetOf(data.chosen, view.locale)], 'xlsx');
}

export function templateTable({ data, view }: Props): Promise<Download> {
  return tableFile(nameOf(data, view.locale), [sheetOf(data.chosen, view.locale)], 'csv');
}

function nameOf({ event, chosen }: Props['data'], locale: Locale): string {
  return `${templateName(chosen.template, locale)}, ${event.name} ${event.date}`;
}

/** A line for each field: what is counted stands last, so that whoever reads the file later knows. */
function sheetOf({ template, rows, sexes }: FilledTemplate, locale: Locale): Sheet {
  const t = texts(locale);
  return {
    name: templateName(template, locale),
    rows: [
      [t.figure, t.total, ...sexes.map((sex) => sexName(sex, locale)), t.definition],
      ...rows.map(({ figure, label, value, bySex }) => [
        fieldName({ figure, label }, locale),
        value,
        ...bySex.map((cell) => (figure === null ? null : (cell ?? t.hidden))),
        figure === null ? t.templates.byHand : t.definitions[figure],
      ]),
    ],
  };
}
