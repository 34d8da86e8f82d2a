import type { ComponentChildren, JSX } from 'preact';
import { asset } from '../../../web/assets.ts';
import { Form } from '../../../web/fields.tsx';
import type { View } from '../../../web/view.ts';
import { Actions, Button, Notice } from '../../../web/widgets/index.ts';
import { texts } from '../texts.ts';

interface Props {
  view: View;
  act: 'add' | 'use';
  command: string;
  action: string;
  label: string;
  primary?: boolean;
  children?: ComponentChildren;
}

/** The button of a passkey, shown by its script where the browser has passkeys. */
export function PasskeyForm({ view, act, command, action, label, primary, children }: Props): JSX.Element {
  const options = act === 'add' ? '/api/account/passkeys/question' : '/api/sign-in/passkey/question';
  return (
    <div data-passkey={act} data-options={options} hidden>
      <script type="module" src={asset('passkeys.js')} />
      <Form view={view} command={command} action={action} id={command}>
        <input type="hidden" name="challengeId" value="" />
        <input type="hidden" name="response" value="" />
        {children}
        <div data-passkey-failed="" hidden>
          <Notice tone="error" announced title={texts(view.locale).twice.failed} />
        </div>
        <Actions>
          <Button icon="lock" kind={primary ? 'primary' : 'secondary'} size={primary ? 'large' : 'normal'}>
            {label}
          </Button>
        </Actions>
      </Form>
    </div>
  );
}
