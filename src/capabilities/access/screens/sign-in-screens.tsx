import type { JSX } from 'preact';
import { z } from 'zod';
import { Form, fieldsFor } from '../../../web/fields.tsx';
import { PlainPage } from '../../../web/layout/index.ts';
import type { View } from '../../../web/view.ts';
import { Actions, Button, Notice, TextField } from '../../../web/widgets/index.ts';
import { EmailAddress } from '../schema.ts';
import { texts } from '../texts.ts';
import { PasskeyForm } from './passkey-form.tsx';

interface Props {
  data: {
    secret: string | null;
    wrong: string | null;
    passwords: boolean;
    providers: { id: string; organisation: string }[];
  };
  view: View;
}

/** Asks for an address, and sends a message to it. */
export function AskSignInScreen({ data, view }: Props): JSX.Element {
  const { signIn, fields } = texts(view.locale);
  const field = fieldsFor(z.object({ email: EmailAddress }), {
    view,
    command: 'ask-sign-in',
    labels: fields,
  });
  return (
    <PlainPage view={view} title={signIn.title} intro={signIn.intro}>
      {data.wrong && (
        <Notice
          tone="error"
          announced
          title={data.wrong === 'organisation' ? signIn.organisationWrong : signIn.passkeyWrong}
        />
      )}
      <Form view={view} command="ask-sign-in" action="/sign-in">
        <TextField {...field('email')} type="email" autocomplete="email" inputmode="email" />
        <Actions>
          <Button kind="primary" size="large">
            {signIn.submit}
          </Button>
        </Actions>
      </Form>
      <PasskeyForm
        view={view}
        act="use"
        command="sign-in-with-passkey"
        action="/sign-in/passkey"
        label={signIn.withPasskey}
      />
      {data.providers.map(({ id, organisation }) => (
        <Form
          view={view}
          command="start-organisation-sign-in"
          action={`/sign-in/with/${id}`}
          id={`with-${id}`}
        >
          <Actions>
            <Button icon="company">{signIn.withOrganisation({ organisation })}</Button>
          </Actions>
        </Form>
      ))}
      {data.passwords && (
        <p>
          <a href="/sign-in/password">{signIn.withPassword}</a>
        </p>
      )}
      <p>{signIn.forWhom}</p>
      <p>
        <a href="/card">{signIn.withCard}</a>
      </p>
    </PlainPage>
  );
}

/** Waits for the code, in the browser that asked. */
export function SignInCodeScreen({ data, view }: Props): JSX.Element {
  const { signIn, fields } = texts(view.locale);
  return (
    <PlainPage view={view} title={signIn.sentTitle} intro={signIn.sentIntro}>
      {data.wrong && <Notice tone="error" announced title={signIn.wrong} />}
      <Form view={view} command="open-session">
        <TextField
          locale={view.locale}
          name="code"
          label={fields.code}
          inputmode="numeric"
          autocomplete="one-time-code"
          width="medium"
          required
        />
        <Actions>
          <Button kind="primary" size="large">
            {signIn.openWithCode}
          </Button>
        </Actions>
      </Form>
      <p>
        <a href="/sign-in">{signIn.again}</a>
      </p>
    </PlainPage>
  );
}

/** Where the link of the message leads: a button, because opening a link must not open a session by itself. */
export function SignInLinkScreen({ data, view }: Props): JSX.Element {
  const { signIn } = texts(view.locale);
  return (
    <PlainPage view={view} title={signIn.linkTitle} intro={data.wrong ? undefined : signIn.linkIntro}>
      {data.wrong && <Notice tone="error" announced title={signIn.wrong} />}
      <Form view={view} command="open-session">
        <Actions>
          <Button kind="primary" size="large">
            {signIn.openWithCode}
          </Button>
        </Actions>
      </Form>
      <p>{signIn.linkElsewhere}</p>
      <p>
        <a href="/sign-in">{signIn.again}</a>
      </p>
    </PlainPage>
  );
}

/** An address and a password, where an organisation lets its members have one. */
export function PasswordScreen({ data, view }: Props): JSX.Element {
  const { signIn, fields } = texts(view.locale);
  const field = fieldsFor(z.object({ email: EmailAddress, password: z.string() }), {
    view,
    command: 'sign-in-with-password',
    labels: fields,
  });
  return (
    <PlainPage view={view} title={signIn.passwordTitle}>
      {data.wrong && <Notice tone="error" announced title={signIn.passwordWrong} />}
      <Form view={view} command="sign-in-with-password" action="/sign-in/password">
        <TextField {...field('email')} type="email" autocomplete="username" inputmode="email" />
        <TextField {...field('password')} value="" type="password" autocomplete="current-password" />
        <Actions>
          <Button kind="primary" size="large">
            {signIn.passwordSubmit}
          </Button>
        </Actions>
      </Form>
      <p>
        <a href="/sign-in">{signIn.withMessage}</a>
      </p>
    </PlainPage>
  );
}
