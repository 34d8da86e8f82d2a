import type { JSX } from 'preact';
import type { FieldProps } from '../../../web/fields.tsx';
import type { View } from '../../../web/view.ts';
import {
  Disclosure,
  FieldGroup,
  FieldRow,
  Notice,
  SelectField,
  TextArea,
  TextField,
} from '../../../web/widgets/index.ts';
import { CONTRACTS } from '../schema.ts';
import { texts } from '../texts.ts';

type Field = (name: string) => FieldProps;

interface Props {
  view: View;
  command: string;
  field: Field;
  /** How many needs are stored. */
  stored: number;
  title: string;
}

/** Empty needs that can be opened after those that are there: more come with the next time the form is shown. */
const SPARE = 4;

/** The needs of a recruiter. "Add a need" opens an empty one: it is in the page already, so no script is needed. */
export function NeedFields({ view, command, field, stored, title }: Props): JSX.Element {
  const t = texts(view.locale).recruiter;
  const sent = view.sent?.command === command ? view.sent : null;
  const shown = Math.max(1, sent === null ? stored : highestNeed(sent.values));
  const error = sent?.errors.needs;
  return (
    <FieldGroup title={title}>
      <p class="field__hint">{t.needsIntro}</p>
      {error && <Notice tone="error">{error}</Notice>}
      {Array.from({ length: shown }, (_, index) => (
        <OneNeed view={view} field={field} index={index} />
      ))}
      <SpareNeeds view={view} field={field} from={shown} until={Math.min(20, shown + SPARE)} />
    </FieldGroup>
  );
}

/** Each empty need holds the button for the next one. */
function SpareNeeds(props: { view: View; field: Field; from: number; until: number }): JSX.Element | null {
  const { view, field, from, until } = props;
  if (from >= until) return null;
  return (
    <Disclosure summary={texts(view.locale).recruiter.addNeed}>
      <OneNeed view={view} field={field} index={from} />
      <SpareNeeds view={view} field={field} from={from + 1} until={until} />
    </Disclosure>
  );
}

function OneNeed({ view, field, index }: { view: View; field: Field; index: number }): JSX.Element {
  const t = texts(view.locale);
  const own = (name: string) => field(`needs.${index}.${name}`);
  // The first need must be there; the others may stay empty.
  const required = index === 0;
  return (
    <FieldGroup title={t.recruiter.need(index + 1)}>
      <TextField {...own('title')} required={required} quiet />
      <FieldRow>
        <SelectField
          {...own('contract')}
          required={required}
          quiet
          placeholder={t.recruiter.chooseContract}
          options={CONTRACTS.map((value) => ({ value, label: t.contracts[value] }))}
        />
        <TextField {...own('positions')} type="number" quiet />
        <TextField {...own('occupationCode')} width="short" />
      </FieldRow>
      <FieldRow>
        <TextField {...own('skills')} />
        <TextField {...own('languages')} />
      </FieldRow>
      <TextArea {...own('wantedProfile')} rows={2} />
      <TextArea {...own('notes')} rows={2} />
    </FieldGroup>
  );
}

function highestNeed(values: Readonly<Record<string, string | readonly string[]>>): number {
  const numbers = Object.entries(values)
    .filter(([name, value]) => /^needs\.\d+\./.test(name) && value !== '')
    .map(([name]) => Number(name.split('.')[1]) + 1);
  return Math.max(0, ...numbers);
}
