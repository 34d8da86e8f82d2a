import type { ComponentChildren, JSX } from 'preact';
import type { Locale } from '../../kernel/locale.ts';
import { Icon, type IconName } from '../icons.tsx';
import type { Tone } from './badge.tsx';
import { type FieldBase, FieldNotes, useDescription } from './field.tsx';
import { useFieldIds } from './field-ids.ts';
import type { Choice } from './inputs.tsx';
import { widgetTexts } from './texts.ts';

export interface ChoicesProps extends FieldBase {
  type: 'radio' | 'checkbox';
  options: readonly Choice[];
  /** Chosen values: one for radio, any number for checkbox. */
  value?: readonly string[] | string | null | undefined;
  /** Short answers beside each other ("oui", "non"). */
  inline?: boolean | undefined;
}

/** A question with its answers as large rows to tap. */
export function Choices(props: ChoicesProps): JSX.Element {
  const { locale, type, name, label, options, value, inline, required, quiet, error } = props;
  const id = useFieldIds()(name);
  const chosen = value === null || value === undefined ? [] : typeof value === 'string' ? [value] : value;
  return (
    <fieldset
      class={inline ? 'choices choices--inline' : 'choices'}
      data-error={error ? '' : undefined}
      aria-describedby={useDescription(props)}
    >
      <legend class="field__label">
        {label}
        {!required && !quiet && <span class="field__optional"> ({widgetTexts(locale).optional})</span>}
      </legend>
      <FieldNotes {...props} />
      <div class="choices__list">
        {options.map((option, index) => (
          <ChoiceRow
            {...option}
            type={type}
            name={name}
            // The first answer has the field's id: the error summary leads there.
            id={index === 0 ? id : `${id}-${index}`}
            checked={chosen.includes(option.value)}
            required={required && type === 'radio'}
          />
        ))}
      </div>
    </fieldset>
  );
}

interface ChoiceRowProps extends Choice {
  type: 'radio' | 'checkbox';
  name: string;
  id: string;
  checked: boolean;
  required?: boolean | undefined;
}

function ChoiceRow({
  type,
  name,
  id,
  value,
  label,
  hint,
  checked,
  disabled,
  required,
}: ChoiceRowProps): JSX.Element {
  return (
    <label class="choice" for={id}>
      <input
        type={type}
        id={id}
        name={name}
        value={value}
        checked={checked}
        disabled={disabled}
        required={required}
      />
      <span class="choice__words">
        {label}
        {hint && <span class="choice__hint">{hint}</span>}
      </span>
    </label>
  );
}

export interface CheckFieldProps {
  locale: Locale;
  name: string;
  label: ComponentChildren;
  hint?: ComponentChildren;
  error?: string | null | undefined;
  checked?: boolean | undefined;
  /** Sent when ticked; "true" unless told. */
  value?: string | undefined;
  required?: boolean | undefined;
}

/** One box to tick. */
export function CheckField(props: CheckFieldProps): JSX.Element {
  const { name, label, error, checked, value = 'true', required } = props;
  const id = useFieldIds()(name);
  return (
    <div class="field" data-error={error ? '' : undefined}>
      <FieldNotes {...props} hint={undefined} />
      <label class="choice" for={id}>
        <input
          type="checkbox"
          id={id}
          name={name}
          value={value}
          checked={checked}
          required={required}
          aria-describedby={useDescription({ name, hint: undefined, error })}
        />
        <span class="choice__words">
          {label}
          {props.hint && <span class="choice__hint">{props.hint}</span>}
        </span>
      </label>
    </div>
  );
}

export interface TapButtonsProps {
  /** Name sent with the pressed value. */
  name: string;
  options: readonly {
    value: string;
    label: string;
    icon?: IconName | undefined;
    tone?: Tone | undefined;
    /** Already given: drawn as pressed. */
    pressed?: boolean | undefined;
  }[];
  label: string;
}

/** Answers that send the form in one tap: results of an interview, presence at the door. */
export function TapButtons({ name, options, label }: TapButtonsProps): JSX.Element {
  return (
    <fieldset class="taps">
      <legend class="hidden">{label}</legend>
      {options.map(({ value, label: words, icon, tone = 'neutral', pressed }) => (
        <button type="submit" name={name} value={value} class={`tap tap--${tone}`} aria-pressed={pressed}>
          {icon && <Icon name={icon} />}
          {words}
        </button>
      ))}
    </fieldset>
  );
}
