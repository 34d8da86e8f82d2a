import type { JSX } from 'preact';
import { Form, fieldsFor } from '../../../web/fields.tsx';
import {
  Actions,
  Button,
  CheckField,
  FieldGroup,
  FieldRow,
  LinkButton,
  Section,
  TextField,
} from '../../../web/widgets/index.ts';
import { LIMITED, NetworkRules } from '../schema.ts';
import { texts } from '../texts.ts';
import type { PartProps } from './parts.ts';

/** The public address, the day of the second factor, and how long data are kept at most. */
export function Rules({ data, view, base }: PartProps): JSX.Element {
  const t = texts(view.locale);
  const command = 'update-network-rules';
  const field = fieldsFor(NetworkRules, {
    view,
    command,
    labels: t.fields,
    hints: t.hints,
    values: data.rules,
  });
  return (
    <Section title={t.rules.title}>
      <Form view={view} command={command} action={`${base}/rules`}>
        <FieldRow>
          <TextField {...field('slug')} />
          <TextField {...field('secondFactorFrom')} type="date" width="medium" />
        </FieldRow>
        <FieldGroup title={t.rules.keeping}>
          <p class="muted">{t.rules.keepingIntro}</p>
          <FieldRow>
            {LIMITED.map((kind) => (
              <TextField {...field(kind)} type="number" width="short" />
            ))}
          </FieldRow>
        </FieldGroup>
        <FieldGroup title={t.rules.reports}>
          <p class="muted">{t.rules.reportsIntro}</p>
          <CheckField {...field('reportsSex')} checked={data.rules.reportsSex} />
          <CheckField {...field('reportsAge')} checked={data.rules.reportsAge} />
        </FieldGroup>
        <Actions>
          <Button kind="primary">{t.rules.save}</Button>
          <LinkButton href={`/n/${data.rules.slug}`}>{t.rules.home}</LinkButton>
          <LinkButton href={`${base}/journal`}>{t.rules.journal}</LinkButton>
        </Actions>
      </Form>
    </Section>
  );
}
