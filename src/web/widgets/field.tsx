import type { ComponentChildren, JSX } from 'preact';
import type { Locale } from '../../kernel/locale.ts';
import { useFieldIds } from './field-ids.ts';
import { widgetTexts } from './texts.ts';

export interface FieldBase {
  locale: Locale;
  /** Name as sent by the browser ("needs.0.title"). */
  name: string;
  label: ComponentChildren;
  hint?: ComponentChildren;
  error?: string | null | undefined;
  required?: boolean | undefined;
  /** Hides "facultatif" after the label of a field that is not required (filters, one-field forms). */
  quiet?: boolean | undefined;
}

export interface FieldFrameProps extends FieldBase {
  /** Width of the control: short for times and numbers, medium for names and dates. */
  width?: 'short' | 'medium' | 'full' | undefined;
  children: ComponentChildren;
}

/** The `aria-describedby` of a control inside a frame. */
export function useDescription({
  name,
  hint,
  error,
}: Pick<FieldBase, 'name' | 'hint' | 'error'>): string | undefined {
  const id = useFieldIds()(name);
  const ids = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}

/** Hint and error of a field: between the label and the control, where the eye is before typing. */
export function FieldNotes({
  locale,
  name,
  hint,
  error,
}: Pick<FieldBase, 'locale' | 'name' | 'hint' | 'error'>): JSX.Element {
  const id = useFieldIds()(name);
  return (
    <>
      {hint && (
        <p class="field__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p class="field__error" id={`${id}-error`}>
          <span class="hidden">{widgetTexts(locale).error} </span>
          {error}
        </p>
      )}
    </>
  );
}

/** Label above, hint, error, then the control given as children (whose id must be that of `useFieldIds`). */
export function FieldFrame(props: FieldFrameProps): JSX.Element {
  const { locale, name, label, error, required, quiet, width = 'full', children } = props;
  const id = useFieldIds()(name);
  return (
    <div class={`field field--${width}`} data-error={error ? '' : undefined}>
      <label class="field__label" for={id}>
        {label}
        {!required && !quiet && <span class="field__optional"> ({widgetTexts(locale).optional})</span>}
      </label>
      <FieldNotes {...props} />
      {children}
    </div>
  );
}

/** Fields in a row where there is room. */
export function FieldRow({ children }: { children: ComponentChildren }): JSX.Element {
  return <div class="field-row">{children}</div>;
}

/** Fields that belong together under one title. */
export function FieldGroup({
  title,
  children,
}: {
  title: ComponentChildren;
  children: ComponentChildren;
}): JSX.Element {
  return (
    <fieldset class="field-group">
      <legend>{title}</legend>
      {children}
    </fieldset>
  );
}
