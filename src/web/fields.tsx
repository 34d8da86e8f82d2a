import type { ComponentChildren, JSX } from 'preact';
import { z } from 'zod';
import type { Locale } from '../kernel/locale.ts';
import { unwrap } from './decode.ts';
import type { View } from './view.ts';
import { FormName } from './widgets/field-ids.ts';
import { ErrorSummary } from './widgets/index.ts';

/** What a form needs to know of the page that it stands on. */
export type FormView = Pick<View, 'locale' | 'path' | 'key' | 'sent'>;

interface FormProps {
  view: FormView;
  /** Name of the command the form is for. */
  command: string;
  /** Where it is sent; the page's own address when left out. */
  action?: string | undefined;
  /** Carries files. */
  files?: boolean | undefined;
  /** Several small forms of one command on a page: only the one with this id shows what came back. */
  id?: string | undefined;
  class?: string | undefined;
  /** While a call goes on at this page, it stays: a press must not cut the call. */
  inPlace?: boolean | undefined;
  children: ComponentChildren;
}

/** A form that acts once however often it is sent, and that says what is wrong above its fields. */
export function Form(props: FormProps): JSX.Element {
  const { view, command, action, files, id, class: style, inPlace, children } = props;
  const sent = view.sent?.command === command ? view.sent : null;
  const errors = sent ? Object.entries(sent.errors).map(([field, message]) => ({ field, message })) : [];
  const refusals = sent?.refusal ? [{ field: null, message: sent.refusal }] : [];
  return (
    <FormName.Provider value={id ?? command}>
      <form
        method="post"
        action={action ?? view.path.split('?')[0]}
        encType={files ? 'multipart/form-data' : undefined}
        id={id}
        class={style}
        data-in-place={inPlace ? '' : undefined}
        // The server checks everything and says it in the reader's language, the same with and without a script.
        noValidate
      >
        <input type="hidden" name="_key" value={view.key} />
        <ErrorSummary locale={view.locale} errors={[...refusals, ...errors]} />
        {children}
      </form>
    </FormName.Provider>
  );
}

/** What a field's widget needs: `<TextField {...field('email')} />`. */
export interface FieldProps {
  readonly locale: Locale;
  readonly name: string;
  readonly label: string;
  readonly hint: string | undefined;
  readonly error: string | undefined;
  readonly required: boolean;
  readonly value: string | undefined;
  readonly maxlength: number | undefined;
  readonly min: number | undefined;
  readonly max: number | undefined;
}

interface FormSource {
  readonly view: View;
  readonly command: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly hints?: Readonly<Record<string, string>>;
  /** What the fields hold when the form is first shown. */
  readonly values?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * Gives each field of a form its label, its limits and what it holds, from the schema that will read it. What was
 * typed and not accepted comes before what is stored. Names may go down: "needs.0.title" has the label of "title".
 */
export function fieldsFor(schema: z.ZodType, { view, command, labels, hints = {}, values = {} }: FormSource) {
  const sent = view.sent?.command === command ? view.sent : null;
  return (name: string): FieldProps => {
    const leaf = name.split('.').at(-1)!;
    const field = schemaAt(schema, name);
    const limits = limitsOf(field);
    return {
      locale: view.locale,
      name,
      label: labels[leaf] ?? leaf,
      hint: hints[leaf],
      error: sent?.errors[name],
      required: field !== null && !acceptsNothing(field),
      value: sent ? asText(sent.values[name]) : asText(valueAt(values, name)),
      ...limits,
    };
  };
}

function schemaAt(schema: z.ZodType, name: string): z.ZodType | null {
  let at: z.ZodType = schema;
  for (const part of name.split('.')) {
    const inner = unwrap(at);
    if (inner instanceof z.ZodArray) at = inner.element as z.ZodType;
    else if (inner instanceof z.ZodObject && part in inner.shape) at = inner.shape[part] as z.ZodType;
    else return null;
  }
  return at;
}

/** Whether a field may be left empty: it then arrives as null, or not at all. */
function acceptsNothing(field: z.ZodType): boolean {
  return field.safeParse(null).success || field.safeParse(undefined).success;
}

function limitsOf(field: z.ZodType | null): {
  maxlength: number | undefined;
  min: number | undefined;
  max: number | undefined;
} {
  const inner = field === null ? null : unwrap(field);
  const isText = inner instanceof z.ZodString;
  const isNumber = inner instanceof z.ZodNumber;
  return {
    maxlength: isText ? (inner.maxLength ?? undefined) : undefined,
    min: isNumber && Number.isSafeInteger(inner.minValue) ? inner.minValue! : undefined,
    max: isNumber && Number.isSafeInteger(inner.maxValue) ? inner.maxValue! : undefined,
  };
}

function valueAt(values: Readonly<Record<string, unknown>>, name: string): unknown {
  let at: unknown = values;
  for (const part of name.split('.')) {
    if (typeof at !== 'object' || at === null) return undefined;
    at = (at as Record<string, unknown>)[part];
  }
  return at;
}

function asText(value: unknown): string | undefined {
  if (value === null || value === undefined) return undefined;
  return Array.isArray(value) ? value.join(', ') : String(value);
}
