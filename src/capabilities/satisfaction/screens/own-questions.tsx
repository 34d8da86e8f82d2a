import type { JSX } from 'preact';
import { z } from 'zod';
import { Form, fieldsFor } from '../../../web/fields.tsx';
import type { View } from '../../../web/view.ts';
import { Actions, Button, FieldRow, Section, SelectField, TextField } from '../../../web/widgets/index.ts';
import { withColon } from '../../../web/words.ts';
import { AUDIENCES, Audience, QUESTION_KINDS, type SatisfactionPage } from '../schema.ts';
import { texts } from '../texts.ts';

const NewQuestion = z.object({
  audience: Audience,
  kind: z.enum(QUESTION_KINDS),
  label: z.string().min(3).max(200),
});

/** The questions that the organisation adds, and those it asks no more. */
export function OwnQuestions({ data, view }: { data: SatisfactionPage; view: View }): JSX.Element {
  const t = texts(view.locale);
  const base = `/events/${data.event.id}/satisfaction/questions`;
  const { audience, kind, label } = t.page;
  const field = fieldsFor(NewQuestion, {
    view,
    command: 'add-question',
    labels: { audience, kind, label },
    values: { audience: 'candidate', kind: 'scale' },
  });
  return (
    <Section title={t.page.own} intro={t.page.ownIntro} id="questions">
      {data.questions.length > 0 && (
        <ul class="stack">
          {data.questions.map((question) => (
            <li class="cluster">
              <span>
                {t.audiences[question.audience]} · {question.label}
              </span>
              <Form view={view} command="retire-question" action={`${base}/${question.id}/retire`}>
                <Button
                  size="small"
                  kind="quiet"
                  label={withColon(view.locale, t.page.retire, question.label)}
                >
                  {t.page.retire}
                </Button>
              </Form>
            </li>
          ))}
        </ul>
      )}
      <Form view={view} command="add-question" action={base}>
        <FieldRow>
          <SelectField
            {...field('audience')}
            options={AUDIENCES.map((value) => ({ value, label: t.audiences[value] }))}
          />
          <SelectField
            {...field('kind')}
            options={QUESTION_KINDS.map((value) => ({ value, label: t.page.kinds[value] }))}
          />
          <TextField {...field('label')} width="full" />
        </FieldRow>
        <Actions>
          <Button>{t.page.add}</Button>
        </Actions>
      </Form>
    </Section>
  );
}
