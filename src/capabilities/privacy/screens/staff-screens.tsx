import type { JSX } from 'preact';
import { Form } from '../../../web/fields.tsx';
import { OrganiserPage, PersonPage, PlainPage, recruiterMenu } from '../../../web/layout/index.ts';
import { phoneForReading } from '../../../web/phones.ts';
import type { View } from '../../../web/view.ts';
import {
  Actions,
  Button,
  CheckField,
  Facts,
  LinkButton,
  Notice,
  Section,
} from '../../../web/widgets/index.ts';
import type { HeldAccount } from '../schema.ts';
import { texts } from '../texts.ts';

interface Contact {
  company: string;
  event: string;
  host: string;
  name: string;
  email: string | null;
  phone: string | null;
}

/** What is held of a recruiter as a person, and the way to erase it. */
export function MyContactScreen({ data, view }: { data: Contact; view: View }): JSX.Element {
  const { contact: t } = texts(view.locale);
  const held = [
    { term: t.name, value: data.name },
    { term: t.email, value: data.email ?? '' },
    { term: t.phone, value: data.phone === null ? '' : phoneForReading(data.phone) },
  ].filter(({ value }) => value !== '');
  return (
    <PersonPage
      view={view}
      over={data.event}
      title={t.title}
      intro={t.intro(data.host)}
      menu={recruiterMenu(view, 'stand')}
    >
      <Section title={t.held}>{held.length === 0 ? <p>{t.nothing}</p> : <Facts items={held} />}</Section>
      <Section title={t.erase}>
        <What lines={t.goes} />
        <What lines={t.stays} title={t.staysTitle} />
        <EraseForm
          view={view}
          command="erase-my-contact"
          action={`${view.path.split('?')[0]}/erase`}
          sure={t.sure}
        />
      </Section>
    </PersonPage>
  );
}

/** Shown at once: the link of who has erased themselves leads nowhere any more. */
export function ContactErasedScreen({ data, view }: { data: { event: string }; view: View }): JSX.Element {
  const { contact: t } = texts(view.locale);
  return (
    <PersonPage view={view} over={data.event} title={t.gone}>
      <p>{t.goneText}</p>
    </PersonPage>
  );
}

/** What is held of a member; who looks at themselves and who manages them see the same. */
export function AccountDataScreen({ data, view }: { data: HeldAccount; view: View }): JSX.Element {
  const { account: t } = texts(view.locale);
  const own = data.organisationId === null;
  const back = own ? '/account' : `/organisations/${data.organisationId}`;
  const here = own ? '/account/data' : `${back}/members/${data.accountId}/data`;
  return (
    <OrganiserPage view={view} title={t.title} intro={own ? t.intro : data.name} signOutAction="/sign-out">
      <LinkButton kind="quiet" icon="arrow-left" href={back}>
        {t.back}
      </LinkButton>
      <Section title={t.held}>
        <Facts
          items={[
            { term: t.name, value: data.name },
            { term: t.email, value: data.email },
            { term: t.organisations, value: data.organisations.join(', ') },
            { term: t.follows, value: String(data.follows) },
          ]}
        />
      </Section>
      <Section title={own ? t.erase : t.eraseOther}>
        <What lines={t.goes} />
        <What lines={t.stays} title={t.staysTitle} />
        {data.alone.length > 0 ? (
          <Notice tone="warning" title={t.alone(data.alone.join(', '))} />
        ) : (
          <EraseForm
            view={view}
            command={own ? 'erase-my-account' : 'erase-member'}
            action={`${here}/erase`}
            sure={own ? t.sure : t.sureOther}
          />
        )}
      </Section>
    </OrganiserPage>
  );
}

export function AccountErasedScreen({ view }: { view: View }): JSX.Element {
  const { account: t } = texts(view.locale);
  return (
    <PlainPage view={{ ...view, signedInAs: null }} title={t.gone}>
      <p>{t.goneText}</p>
    </PlainPage>
  );
}

function What({ lines, title }: { lines: readonly string[]; title?: string }): JSX.Element {
  return (
    <>
      {title !== undefined && <p>{title}</p>}
      <ul>
        {lines.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
    </>
  );
}

function EraseForm(props: { view: View; command: string; action: string; sure: string }): JSX.Element {
  const { view, command, action, sure } = props;
  return (
    <Form view={view} command={command} action={action}>
      <CheckField
        locale={view.locale}
        name="sure"
        label={sure}
        error={view.sent?.command === command ? view.sent.errors.sure : undefined}
        required
      />
      <Actions>
        <Button kind="danger">{texts(view.locale).own.eraseNow}</Button>
      </Actions>
    </Form>
  );
}
