import type { JSX } from 'preact';
import { Form, fieldsFor } from '../../../web/fields.tsx';
import type { View } from '../../../web/view.ts';
import {
  Actions,
  Button,
  CheckField,
  FieldGroup,
  FieldRow,
  Notice,
  SelectField,
  TextField,
} from '../../../web/widgets/index.ts';
import { ChecklistEntry, FULFILLED_BY, type Step, USUAL_STEPS } from '../schema.ts';
import { texts } from '../texts.ts';
import { PeoplePage } from './parts.tsx';

const COMMAND = 'save-checklist';
/** Empty steps that can be filled in after those that are there. */
const SPARE = 2;

/** What "ready" means to an organisation. Where nothing was said yet, the usual steps are proposed. */
export function ChecklistScreen(props: {
  data: { organisationId: string; steps: Step[] };
  view: View;
}): JSX.Element {
  const { data, view } = props;
  const t = texts(view.locale);
  const c = t.checklist;
  const fresh = data.steps.length === 0;
  const steps = fresh
    ? USUAL_STEPS.map((step) => ({ ...step, id: null, label: c.usual[step.fulfilledBy] }))
    : data.steps;
  const field = fieldsFor(ChecklistEntry, {
    view,
    command: COMMAND,
    labels: { ...t.fields, label: t.fields.title },
    values: { steps },
  });
  return (
    <PeoplePage view={view} title={c.title} intro={c.intro}>
      {fresh && <Notice tone="info" title={c.suggested} />}
      <Form view={view} command={COMMAND} action={`/organisations/${data.organisationId}/checklist`}>
        {Array.from({ length: Math.min(20, steps.length + SPARE) }, (_, index) => (
          <FieldGroup title={c.step(index + 1)}>
            {steps[index]?.id && <input type="hidden" name={`steps.${index}.id`} value={steps[index].id} />}
            <FieldRow>
              <TextField {...field(`steps.${index}.label`)} required={false} quiet />
              <SelectField
                {...field(`steps.${index}.fulfilledBy`)}
                quiet
                required={false}
                placeholder="–"
                options={FULFILLED_BY.map((value) => ({
                  value,
                  label: value === 'cv' || value === 'tick' ? t.fulfilled[value] : t.activityKinds[value],
                }))}
              />
              <TextField {...field(`steps.${index}.times`)} required={false} quiet type="number" />
            </FieldRow>
            <CheckField
              locale={view.locale}
              name={`steps.${index}.needed`}
              label={t.fields.needed}
              checked={
                view.sent?.command === COMMAND
                  ? view.sent.values[`steps.${index}.needed`] === 'true'
                  : (steps[index]?.needed ?? false)
              }
            />
          </FieldGroup>
        ))}
        <Actions>
          <Button kind="primary">{c.save}</Button>
        </Actions>
      </Form>
    </PeoplePage>
  );
}
