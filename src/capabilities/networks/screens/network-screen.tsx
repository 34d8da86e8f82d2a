import type { JSX } from 'preact';
import { LOCALES } from '../../../kernel/locale.ts';
import { Form, fieldsFor } from '../../../web/fields.tsx';
import { OrganiserPage } from '../../../web/layout/index.ts';
import type { View } from '../../../web/view.ts';
import {
  Actions,
  Button,
  Choices,
  FieldRow,
  Notice,
  Section,
  TextField,
} from '../../../web/widgets/index.ts';
import { NetworkSettings } from '../schema.ts';
import { texts } from '../texts.ts';
import { Administrators } from './administrators.tsx';
import { Logo } from './logo.tsx';
import { Organisations } from './organisations.tsx';
import type { NetworkData, PartProps } from './parts.ts';
import { Referentials } from './referentials.tsx';
import { Rules } from './rules.tsx';
import { Territories } from './territories.tsx';

/** What holds for all organisations of a network. */
export function NetworkScreen({ data, view }: { data: NetworkData; view: View }): JSX.Element {
  const t = texts(view.locale);
  const said = view.done === null ? undefined : t.done[view.done as keyof typeof t.done];
  const part = { data, view, base: `/networks/${data.network.id}` };
  return (
    <OrganiserPage view={view} title={data.network.name} intro={t.intro} signOutAction="/sign-out">
      {said && <Notice tone="success" announced title={said} />}
      <Organisations {...part} />
      <Settings {...part} />
      <Logo {...part} />
      <Rules {...part} />
      <Territories {...part} />
      <Referentials {...part} />
      <Administrators {...part} />
    </OrganiserPage>
  );
}

function Settings({ data, view, base }: PartProps): JSX.Element {
  const t = texts(view.locale);
  const field = fieldsFor(NetworkSettings, {
    view,
    command: 'update-network',
    labels: t.fields,
    hints: t.hints,
    values: data.network,
  });
  const { value: _, ...locales } = field('locales');
  return (
    <Section title={t.settings.title}>
      <Form view={view} command="update-network" action={base}>
        <FieldRow>
          <TextField {...field('name')} />
          <TextField {...field('brandName')} />
          <TextField {...field('brandColour')} width="medium" />
        </FieldRow>
        <Choices
          {...locales}
          type="checkbox"
          inline
          value={view.sent?.values.locales ?? data.network.locales}
          options={LOCALES.map((value) => ({ value, label: t.locales[value] }))}
        />
        <FieldRow>
          <TextField {...field('senderName')} />
          <TextField {...field('senderAddress')} type="email" />
          <TextField {...field('replyAddress')} type="email" />
        </FieldRow>
        <Actions>
          <Button kind="primary">{t.settings.save}</Button>
        </Actions>
      </Form>
    </Section>
  );
}
