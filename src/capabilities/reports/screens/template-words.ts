import type { Locale } from '../../../kernel/locale.ts';
import { ESF_PLUS, type Template, type TemplateField } from '../schema.ts';
import { texts } from '../texts.ts';

/** The shipped template is named in the reader's language; the others as their organisation named them. */
export function templateName({ id, name }: Pick<Template, 'id' | 'name'>, locale: Locale): string {
  return id === ESF_PLUS ? texts(locale).templates.esfPlus : name;
}

/** A line as its funder names it, or else as this software does. */
export function fieldName({ figure, label }: TemplateField, locale: Locale): string {
  const t = texts(locale);
  const words = label === null ? undefined : t.esf[label as keyof typeof t.esf];
  if (words !== undefined) return `${label} ${words}`;
  return label ?? (figure === null ? '' : t.figures[figure]);
}

/** The column of a sex; null for those who did not say. */
export function sexName(sex: string | null, locale: Locale): string {
  const t = texts(locale);
  return sex === null ? t.unplaced.sex : (t.sexes[sex as keyof typeof t.sexes] ?? sex);
}
