import type { JSX } from 'preact';
import { Form } from '../../../web/fields.tsx';
import { PlainPage } from '../../../web/layout/index.ts';
import type { View } from '../../../web/view.ts';
import { Actions, Button, Notice, TextField } from '../../../web/widgets/index.ts';
import { texts } from '../texts.ts';
import { PasskeyForm } from './passkey-form.tsx';

interface Props {
  data: { passkey: boolean; app: boolean; wrong: boolean };
  view: View;
}

/** The second step: a passkey, the code of an app, or a recovery code. */
export function SecondFactorScreen({ data, view }: Props): JSX.Element {
  const { twice } = texts(view.locale);
  return (
    <PlainPage view={view} title={twice.title} intro={twice.intro}>
      {data.wrong && <Notice tone="error" announced title={twice.wrong} />}
      {data.passkey && (
        <PasskeyForm
          view={view}
          act="use"
          command="sign-in-with-passkey"
          action="/sign-in/passkey"
          label={twice.withPasskey}
          primary
        />
      )}
      {data.passkey || data.app ? <CodeForm data={data} view={view} /> : <p>{twice.viaMessage}</p>}
      <p>{twice.lost}</p>
      <form method="post" action="/sign-out">
        <input type="hidden" name="_key" value={view.key} />
        <Button kind="quiet">{twice.leave}</Button>
      </form>
    </PlainPage>
  );
}

function CodeForm({ data, view }: Props): JSX.Element {
  const { twice } = texts(view.locale);
  return (
    <Form view={view} command="give-second-factor">
      <TextField
        locale={view.locale}
        name="code"
        label={data.app ? twice.code : twice.recovery}
        hint={data.app ? twice.codeHint : undefined}
        inputmode={data.app ? 'numeric' : 'text'}
        autocomplete="one-time-code"
        width="medium"
        required
      />
      <Actions>
        <Button kind={data.passkey ? 'secondary' : 'primary'} size={data.passkey ? 'normal' : 'large'}>
          {twice.confirm}
        </Button>
      </Actions>
    </Form>
  );
}
