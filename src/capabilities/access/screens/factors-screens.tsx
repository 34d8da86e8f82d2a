import type { JSX } from 'preact';
import { z } from 'zod';
import { dateInWords, dayOf } from '../../../web/dates.ts';
import { Form, fieldsFor } from '../../../web/fields.tsx';
import { PlainPage } from '../../../web/layout/index.ts';
import type { View } from '../../../web/view.ts';
import {
  Actions,
  Button,
  Disclosure,
  LinkButton,
  Notice,
  PrintButton,
  QrCode,
  Section,
  TextField,
} from '../../../web/widgets/index.ts';
import { colon, withColon } from '../../../web/words.ts';
import type { PasskeyShown } from '../schema.ts';
import { texts } from '../texts.ts';
import { PasskeyForm } from './passkey-form.tsx';

interface Data {
  passkeys: PasskeyShown[];
  app: boolean;
  recoveryCodes: number;
  requiredFrom: string | null;
  required: boolean;
}

/** Days are told by the zone of most of the instances: a date of the server, not of an event. */
const ZONE = 'Europe/Brussels';
const dayIn = (instant: string, view: View) => dateInWords(dayOf(instant, ZONE), view.locale);

/** My second factors: the first one to set up, or those there are to change. */
export function FactorsScreen({ data, view }: { data: Data; view: View }): JSX.Element {
  const { factors: t, done } = texts(view.locale);
  const said = view.done === null ? undefined : done[view.done as keyof typeof done];
  const some = data.passkeys.length > 0 || data.app;
  return (
    <PlainPage view={view} title={t.title} intro={t.intro}>
      {said && <Notice tone="success" announced title={said} />}
      <State data={data} view={view} some={some} />
      <Passkeys data={data} view={view} />
      <App data={data} view={view} />
      {some && (
        <Section title={t.recovery} intro={t.recoveryIntro}>
          <p>{t.recoveryLeft({ count: data.recoveryCodes })}</p>
          <Form view={view} command="renew-recovery-codes" action="/account/second-factor/recovery-codes">
            <Button icon="refresh">{t.recoveryRenew}</Button>
          </Form>
        </Section>
      )}
      {!data.required && (
        <Actions>
          <LinkButton href={some ? '/account' : '/'}>{some ? t.goOn : t.later}</LinkButton>
        </Actions>
      )}
    </PlainPage>
  );
}

function State({ data, view, some }: { data: Data; view: View; some: boolean }): JSX.Element | null {
  const { factors: t } = texts(view.locale);
  if (some) return <Notice tone="success" title={t.on} />;
  if (data.required) return <Notice tone="warning" title={t.required} />;
  if (data.requiredFrom === null) return null;
  return <Notice tone="info" title={t.soon({ date: dayIn(data.requiredFrom, view) })} />;
}

function Passkeys({ data, view }: { data: Data; view: View }): JSX.Element {
  const { factors: t } = texts(view.locale);
  return (
    <Section title={t.passkeys} intro={t.passkeysIntro}>
      {data.passkeys.map((passkey) => (
        <PasskeyLine passkey={passkey} view={view} />
      ))}
      <PasskeyForm
        view={view}
        act="add"
        command="add-passkey"
        action="/account/second-factor/passkeys"
        label={t.addPasskey}
        primary={data.passkeys.length === 0 && !data.app}
      >
        <TextField
          locale={view.locale}
          name="name"
          label={t.passkeyName}
          hint={t.passkeyNameHint}
          maxlength={60}
          width="medium"
        />
      </PasskeyForm>
      <noscript>
        <p>{t.noScript}</p>
      </noscript>
    </Section>
  );
}

function PasskeyLine({ passkey, view }: { passkey: PasskeyShown; view: View }): JSX.Element {
  const { factors: t } = texts(view.locale);
  const { id, name, createdAt, lastUsedAt } = passkey;
  const base = `/account/second-factor/passkeys/${encodeURIComponent(id)}`;
  const when =
    lastUsedAt === null
      ? t.madeAt({ date: dayIn(createdAt, view) })
      : t.usedAt({ date: dayIn(lastUsedAt, view) });
  return (
    <Disclosure summary={`${name} · ${when}`}>
      <Form view={view} command="rename-passkey" action={base} id={`rename-${id}`}>
        <TextField
          locale={view.locale}
          name="name"
          label={t.passkeyName}
          value={name}
          maxlength={60}
          width="medium"
          required
        />
        <Actions>
          <Button>{t.rename}</Button>
        </Actions>
      </Form>
      <Form view={view} command="remove-passkey" action={`${base}/remove`} id={`remove-${id}`}>
        <Button kind="danger" label={withColon(view.locale, t.remove, name)}>
          {t.remove}
        </Button>
      </Form>
    </Disclosure>
  );
}

function App({ data, view }: { data: Data; view: View }): JSX.Element {
  const { factors: t } = texts(view.locale);
  return (
    <Section title={t.app} intro={t.appIntro}>
      {data.app ? (
        <>
          <p>{t.appOn}</p>
          <Form view={view} command="remove-authenticator-app" action="/account/second-factor/app/remove">
            <Button kind="danger">{t.removeApp}</Button>
          </Form>
        </>
      ) : (
        <Form view={view} command="start-authenticator-app" action="/account/second-factor">
          <Button icon="phone">{t.startApp}</Button>
        </Form>
      )}
    </Section>
  );
}

/** The key of an authenticator app: photograph it, then type the first code. */
export function AuthenticatorAppScreen({
  data,
  view,
}: {
  data: { uri: string; key: string };
  view: View;
}): JSX.Element {
  const { factors: t } = texts(view.locale);
  const field = fieldsFor(z.object({ code: z.string() }), {
    view,
    command: 'confirm-authenticator-app',
    labels: { code: t.firstCode },
  });
  return (
    <PlainPage view={view} title={t.scanTitle} intro={t.scanIntro}>
      <QrCode text={data.uri} label={t.qr} />
      <p>
        {t.key}
        {colon(view.locale)} <code>{data.key.match(/.{1,4}/g)!.join(' ')}</code>
      </p>
      <Form view={view} command="confirm-authenticator-app">
        <TextField {...field('code')} inputmode="numeric" autocomplete="one-time-code" width="medium" />
        <Actions>
          <Button kind="primary" size="large">
            {t.confirm}
          </Button>
        </Actions>
      </Form>
    </PlainPage>
  );
}

/** Recovery codes, shown this once; nothing to show when there were some already. */
export function RecoveryCodesScreen({
  data,
  view,
}: {
  data: { recoveryCodes: string[] };
  view: View;
}): JSX.Element {
  const { factors: t } = texts(view.locale);
  if (data.recoveryCodes.length === 0)
    return (
      <PlainPage view={view} title={t.on}>
        <Actions>
          <LinkButton kind="primary" size="large" href="/">
            {t.goOn}
          </LinkButton>
        </Actions>
      </PlainPage>
    );
  return (
    <PlainPage view={view} title={t.recoveryTitle} intro={t.recoveryIntro}>
      <Notice tone="warning" announced title={t.recoveryNow} />
      <ol>
        {data.recoveryCodes.map((code) => (
          <li>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <Actions>
        <LinkButton kind="primary" size="large" href="/">
          {t.saved}
        </LinkButton>
        <PrintButton>{t.print}</PrintButton>
      </Actions>
    </PlainPage>
  );
}
