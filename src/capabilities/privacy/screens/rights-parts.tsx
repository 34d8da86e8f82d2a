import type { JSX } from 'preact';
import { Form } from '../../../web/fields.tsx';
import type { View } from '../../../web/view.ts';
import { Actions, Button, CheckField, LinkButton, Notice, Section } from '../../../web/widgets/index.ts';
import { texts } from '../texts.ts';
import { dayOfInstant } from './parts.ts';

interface Props {
  /** Where the page is: the forms and the file come behind it. */
  here: string;
  months: { person: number };
  eraseAt: string | null;
  /** The commands of this page. */
  keep: string;
  erase: string;
  view: View;
}

/** Hand over, keep, erase: what staff can do for a person who asks. */
export function RightsParts({ here, months, eraseAt, keep, erase, view }: Props): JSX.Element {
  const t = texts(view.locale).staff;
  return (
    <>
      {view.done === keep && <Notice tone="success" announced title={t.kept} />}
      <Section title={t.hand} intro={t.handWhy}>
        <LinkButton icon="download" href={`${here}/file.zip`} download>
          {t.download}
        </LinkButton>
      </Section>
      <Section title={t.keep} intro={t.keepWhy(months.person)}>
        {eraseAt !== null && <Notice tone="warning" title={t.eraseAt(dayOfInstant(eraseAt, view.locale))} />}
        <Form view={view} command={keep} action={`${here}/keep`}>
          <Button icon="check">{t.keep}</Button>
        </Form>
      </Section>
      <Section title={t.erase} intro={t.eraseWhy}>
        <Form view={view} command={erase} action={`${here}/erase`}>
          <CheckField
            locale={view.locale}
            name="sure"
            label={t.sure}
            error={view.sent?.command === erase ? view.sent.errors.sure : undefined}
            required
          />
          <Actions>
            <Button kind="danger">{t.eraseNow}</Button>
          </Actions>
        </Form>
      </Section>
    </>
  );
}
