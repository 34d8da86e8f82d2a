import type { JSX } from 'preact';
import { Form, fieldsFor } from '../../../web/fields.tsx';
import type { View } from '../../../web/view.ts';
import {
  Actions,
  Button,
  CheckField,
  Disclosure,
  FieldRow,
  SelectField,
  TextField,
} from '../../../web/widgets/index.ts';
import type { EventHeading } from '../../events/schema.ts';
import { ESF_PLUS, FIGURE_GROUPS, GROUPS, type Template, TemplateEntry } from '../schema.ts';
import { texts } from '../texts.ts';
import { fieldName, templateName } from './template-words.ts';

/** Empty lines after those that are there: more come with the next time the form is shown. */
const SPARE = 6;

interface Props {
  event: EventHeading;
  template: Template;
  view: View;
}

/** Chooses, orders and names the lines; a copy of the shipped template is where a new one starts. */
export function TemplateForm({ event, template, view }: Props): JSX.Element {
  const t = texts(view.locale);
  const command = 'save-template';
  const base = `/events/${event.id}/report/templates`;
  const own = template.id !== ESF_PLUS;
  const lines = template.fields.map((one, index) => ({
    position: index + 1,
    figure: one.figure,
    label: one.label === null ? null : fieldName(one, view.locale),
  }));
  const field = fieldsFor(TemplateEntry, {
    view,
    command,
    labels: t.templates.fields,
    values: {
      name: own ? template.name : t.templates.copyOf(templateName(template, view.locale)),
      fields: lines,
    },
  });
  const figures = FIGURE_GROUPS.flatMap((group) =>
    GROUPS[group].map((figure) => ({ value: figure, label: t.figures[figure] })),
  );
  return (
    <Disclosure summary={own ? t.templates.change : t.templates.make} open={view.sent?.command === command}>
      <Form view={view} command={command} action={base}>
        {own && <input type="hidden" name="templateId" value={template.id} />}
        <TextField {...field('name')} />
        <CheckField {...field('bySex')} checked={template.bySex} />
        <p class="muted">{t.templates.lines}</p>
        {Array.from({ length: lines.length + SPARE }, (_, index) => (
          <FieldRow>
            <TextField {...field(`fields.${index}.position`)} type="number" width="short" quiet />
            <SelectField
              {...field(`fields.${index}.figure`)}
              quiet
              placeholder={t.templates.byHand}
              options={figures}
            />
            <TextField {...field(`fields.${index}.label`)} quiet />
          </FieldRow>
        ))}
        <Actions>
          <Button kind="primary">{t.templates.save}</Button>
        </Actions>
      </Form>
      {own && (
        <Form view={view} command="remove-template" action={`${base}/${template.id}/remove`}>
          <Actions>
            <Button kind="danger">{t.templates.remove}</Button>
          </Actions>
        </Form>
      )}
    </Disclosure>
  );
}
