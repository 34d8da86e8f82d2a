import type { JSX } from 'preact';
import { Form } from '../../../web/fields.tsx';
import { EventPage } from '../../../web/layout/index.ts';
import type { View } from '../../../web/view.ts';
import { Actions, Button, CheckField, LinkButton, Notice, Section } from '../../../web/widgets/index.ts';
import type { EventHeading } from '../../events/schema.ts';
import type { Months } from '../schema.ts';
import { texts } from '../texts.ts';
import { dayOfInstant } from './parts.ts';

interface Data {
  event: EventHeading;
  registrationId: string;
  name: string;
  months: Months;
  eraseAt: string | null;
  mayBeMinor: boolean;
  needsParent: boolean;
}

/** The rights of a person, for who helps them. */
export function PersonDataScreen({ data, view }: { data: Data; view: View }): JSX.Element {
  const t = texts(view.locale).staff;
  const candidate = `/events/${data.event.id}/candidates/${data.registrationId}`;
  const here = `${candidate}/data`;
  return (
    <EventPage view={view} event={data.event} section="candidates" title={t.title} intro={t.intro(data.name)}>
      {view.done === 'keep-person' && <Notice tone="success" announced title={t.kept} />}
      {data.mayBeMinor && (
        <Notice tone="info" title={t.minor}>
          <p>{data.needsParent ? t.parent : t.minorText}</p>
        </Notice>
      )}
      <LinkButton kind="quiet" href={candidate}>
        {t.back}
      </LinkButton>
      <Section title={t.hand} intro={t.handWhy}>
        <LinkButton icon="download" href={`${here}/file.zip`} download>
          {t.download}
        </LinkButton>
      </Section>
      <Section title={t.keep} intro={t.keepWhy(data.months.person)}>
        {data.eraseAt !== null && (
          <Notice tone="warning" title={t.eraseAt(dayOfInstant(data.eraseAt, view.locale))} />
        )}
        <Form view={view} command="keep-person" action={`${here}/keep`}>
          <Button icon="check">{t.keep}</Button>
        </Form>
      </Section>
      <Section title={t.erase} intro={t.eraseWhy}>
        <Form view={view} command="erase-person" action={`${here}/erase`}>
          <CheckField
            locale={view.locale}
            name="sure"
            label={t.sure}
            error={view.sent?.command === 'erase-person' ? view.sent.errors.sure : undefined}
            required
          />
          <Actions>
            <Button kind="danger">{t.eraseNow}</Button>
          </Actions>
        </Form>
      </Section>
    </EventPage>
  );
}
