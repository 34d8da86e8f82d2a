import type { JSX } from 'preact';
import { Form, fieldsFor } from '../../../web/fields.tsx';
import type { View } from '../../../web/view.ts';
import {
  Actions,
  Button,
  CheckField,
  CopyLink,
  Disclosure,
  FieldRow,
  Section,
  TextField,
} from '../../../web/widgets/index.ts';
import { NewProvider, type ProviderShown } from '../schema.ts';
import { texts } from '../texts.ts';

interface Props {
  organisationId: string;
  passwords: boolean;
  provider: ProviderShown | null;
  returnAddress: string;
  view: View;
}

/** How the members of an organisation sign in, besides the message that everybody may ask for. */
export function SignInSection({
  organisationId,
  passwords,
  provider,
  returnAddress,
  view,
}: Props): JSX.Element {
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
      <ProviderForm
        organisationId={organisationId}
        provider={provider}
        returnAddress={returnAddress}
        view={view}
      />
    </Section>
  );
}

function ProviderForm({
  organisationId,
  provider,
  returnAddress,
  view,
}: Omit<Props, 'passwords'>): JSX.Element {
  const { organisation: t, fields } = texts(view.locale);
  const base = `/organisations/${organisationId}/provider`;
  const open = view.sent?.command === 'set-identity-provider';
  const field = fieldsFor(NewProvider, {
    view,
    command: 'set-identity-provider',
    labels: fields,
    hints: { clientSecret: provider?.hasSecret ? t.secretStays : '' },
    values: { issuer: provider?.issuer, clientId: provider?.clientId },
  });
  return (
    <Disclosure summary={t.provider} open={open} id="provider">
      <p>{t.providerIntro}</p>
      <CopyLink locale={view.locale} id="return-address" label={t.returnAddress} value={returnAddress} />
      <Form view={view} command="set-identity-provider" action={base}>
        <TextField {...field('issuer')} type="url" />
        <FieldRow>
          <TextField {...field('clientId')} />
          <TextField {...field('clientSecret')} value="" type="password" autocomplete="off" />
        </FieldRow>
        <CheckField
          locale={view.locale}
          name="provesTwice"
          label={t.provesTwice}
          checked={provider?.provesTwice ?? false}
        />
        <Actions>
          <Button>{t.save}</Button>
        </Actions>
      </Form>
      {provider !== null && (
        <Form view={view} command="remove-identity-provider" action={`${base}/remove`}>
          <Button kind="danger">{t.removeProvider}</Button>
        </Form>
      )}
    </Disclosure>
  );
}
