import type { InputHTMLAttributes, JSX } from 'preact';
import { type FieldBase, FieldFrame, type FieldFrameProps, useDescription } from './field.tsx';
import { useFieldIds } from './field-ids.ts';
import { widgetTexts } from './texts.ts';

type InputType = 'text' | 'email' | 'tel' | 'url' | 'number' | 'date' | 'time' | 'password' | 'search';

export interface TextFieldProps extends FieldBase {
  value?: string | number | null | undefined;
  type?: InputType | undefined;
  width?: FieldFrameProps['width'];
  autocomplete?: string | undefined;
  inputmode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'email' | 'search' | undefined;
  min?: string | number | undefined;
  max?: string | number | undefined;
  step?: string | number | undefined;
  maxlength?: number | undefined;
  /** Suggestions to choose from or to type beside. */
  suggestions?: readonly { value: string; label?: string | undefined }[] | undefined;
  autofocus?: boolean | undefined;
  /** Id of a list whose rows (`data-row`) are filtered as one types; the form still searches all of it. */
  filters?: string | undefined;
}

const WIDTHS: Partial<Record<InputType, 'short' | 'medium'>> = {
  number: 'short',
  time: 'short',
  date: 'medium',
  tel: 'medium',
};

/** A line of text, a number, a date or a time. With `suggestions` it is a combobox (a datalist without a script). */
export function TextField(props: TextFieldProps): JSX.Element {
  const { name, value, type = 'text', suggestions, error, required } = props;
  const id = useFieldIds()(name);
  const listId = `${id}-list`;
  const shared = {
    class: 'input',
    id,
    name,
    value: value ?? '',
    required,
    'aria-describedby': useDescription(props),
    'aria-invalid': error ? true : undefined,
    autocomplete: props.autocomplete ?? 'off',
    inputmode: props.inputmode,
    min: props.min,
    max: props.max,
    step: props.step,
    maxlength: props.maxlength,
    autofocus: props.autofocus,
    'data-filter-rows': props.filters,
    dir: 'auto',
  } as const;
  // Preact types an input by each single type; this one is told when the page is drawn.
  const plain = { ...shared, type } as InputHTMLAttributes<HTMLInputElement>;
  return (
    <FieldFrame {...props} width={props.width ?? WIDTHS[type] ?? 'full'}>
      {suggestions ? <input {...shared} type="text" list={listId} data-combobox="" /> : <input {...plain} />}
      {suggestions && (
        <datalist id={listId}>
          {suggestions.map((suggestion) => (
            <option value={suggestion.value} label={suggestion.label} />
          ))}
        </datalist>
      )}
    </FieldFrame>
  );
}

export interface TextAreaProps extends FieldBase {
  value?: string | null | undefined;
  rows?: number | undefined;
  maxlength?: number | undefined;
}

export function TextArea(props: TextAreaProps): JSX.Element {
  const { name, value, rows = 4, maxlength, error, required } = props;
  const id = useFieldIds()(name);
  return (
    <FieldFrame {...props}>
      <textarea
        class="input"
        id={id}
        name={name}
        rows={rows}
        maxlength={maxlength}
        required={required}
        aria-describedby={useDescription(props)}
        aria-invalid={error ? true : undefined}
        dir="auto"
      >
        {value ?? ''}
      </textarea>
    </FieldFrame>
  );
}

export interface Choice {
  value: string;
  label: string;
  hint?: string | undefined;
  disabled?: boolean | undefined;
}

export interface SelectFieldProps extends FieldBase {
  value?: string | null | undefined;
  options: readonly Choice[];
  /** Text of the empty choice; without it the first option is chosen. */
  placeholder?: string | undefined;
  width?: FieldFrameProps['width'];
  /** Sends the form when changed, where a script runs. */
  onChangeSubmit?: boolean | undefined;
}

export function SelectField(props: SelectFieldProps): JSX.Element {
  const { name, value, options, placeholder, error, required } = props;
  const id = useFieldIds()(name);
  return (
    <FieldFrame {...props}>
      <select
        class="input"
        id={id}
        name={name}
        required={required}
        aria-describedby={useDescription(props)}
        aria-invalid={error ? true : undefined}
      >
        {placeholder !== undefined && <option value="">{placeholder}</option>}
        {options.map((option) => (
          <option value={option.value} selected={option.value === value} disabled={option.disabled}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}

export interface FileFieldProps extends FieldBase {
  /** ".pdf" or ".xlsx,.csv". */
  accept: string;
  /** Words for the limits: formats ("PDF") and size ("5 Mo"). */
  formats: string;
  size: string;
  multiple?: boolean | undefined;
}

export function FileField(props: FileFieldProps): JSX.Element {
  const { locale, name, accept, multiple, error, required } = props;
  const id = useFieldIds()(name);
  const hint = props.hint ?? widgetTexts(locale).fileHint(props.formats, props.size);
  return (
    <FieldFrame {...props} hint={hint}>
      <input
        class="input input--file"
        id={id}
        name={name}
        type="file"
        accept={accept}
        multiple={multiple}
        required={required}
        aria-describedby={useDescription({ name, hint, error })}
        aria-invalid={error ? true : undefined}
      />
    </FieldFrame>
  );
}
