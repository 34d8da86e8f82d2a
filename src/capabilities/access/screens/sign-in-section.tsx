import type { JSX } from 'preact';
import { Form } from '../../../web/fields.tsx';
import type { View } from '../../../web/view.ts';
import { Actions, Button, CheckField, Section } from '../../../web/widgets/index.ts';
import { texts } from '../texts.ts';

interface Props {
  organisationId: string;
  passwords: boolean;
  view: View;
}

/** How the members of an organisation sign in, besides the message that everybody may ask for. */
export function SignInSection({ organisationId, passwords, view }: Props): JSX.Element {
  const { organisation: t } = texts(view.locale);
  return (
    <Section title={t.signIn}>
      <Form view={view} command="allow-passwords" action={`/organisations/${organisationId}/passwords`}>
        <CheckField
          locale={view.locale}
          name="passwords"
          label={t.passwords}
          hint={t.passwordsHint}
          checked={passwords}
        />
        <Actions>
          <Button>{t.save}</Button>
        </Actions>
      </Form>
    </Section>
  );
}
