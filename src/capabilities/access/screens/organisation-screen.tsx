import type { JSX } from 'preact';
import { TOKEN_SCOPES } from '../../../kernel/actor.ts';
import { Form, fieldsFor } from '../../../web/fields.tsx';
import { linkWords, OrganiserPage } from '../../../web/layout/index.ts';
import type { View } from '../../../web/view.ts';
import {
  Actions,
  Button,
  Choices,
  Disclosure,
  FieldRow,
  LinkButton,
  Notice,
  Section,
  SelectField,
  TextField,
} from '../../../web/widgets/index.ts';
import { withColon } from '../../../web/words.ts';
import {
  type Member,
  NewOrganisation,
  NewToken,
  ORGANISATION_KINDS,
  type Organisation,
  type ProviderShown,
  type Token,
} from '../schema.ts';
import { texts } from '../texts.ts';
import { MembersSection } from './members-section.tsx';
import { SignInSection } from './sign-in-section.tsx';

interface Data {
  organisation: Organisation;
  members: Member[];
  tokens: Token[];
  others: Organisation[];
  passwords: boolean;
  provider: ProviderShown | null;
  returnAddress: string;
}

/** An organisation: who is in it, whom it works with, and which programs act in its name. */
export function OrganisationScreen({ data, view }: { data: Data; view: View }): JSX.Element {
  const t = texts(view.locale);
  const said = view.done === null ? undefined : t.done[view.done as keyof typeof t.done];
  return (
    <OrganiserPage
      view={view}
      title={data.organisation.name}
      intro={t.kinds[data.organisation.kind]}
      signOutAction="/sign-out"
      actions={
        <LinkButton icon="people" href={`/organisations/${data.organisation.id}/reads`}>
          {t.organisation.reads}
        </LinkButton>
      }
    >
      {said && <Notice tone="success" announced title={said} />}
      <MembersSection organisationId={data.organisation.id} members={data.members} view={view} />
      <Partners data={data} view={view} />
      <SignInSection
        organisationId={data.organisation.id}
        passwords={data.passwords}
        provider={data.provider}
        returnAddress={data.returnAddress}
        view={view}
      />
      <Tokens data={data} view={view} />
      <LinkButton href={`/organisations/${data.organisation.id}/privacy`}>
        {linkWords(view.locale).keeping}
      </LinkButton>
    </OrganiserPage>
  );
}

function Partners({ data, view }: { data: Data; view: View }): JSX.Element {
  const t = texts(view.locale);
  const base = `/organisations/${data.organisation.id}`;
  const field = fieldsFor(NewOrganisation, {
    view,
    command: 'add-organisation',
    labels: t.fields,
    values: { kind: 'training' },
  });
  return (
    <Section title={t.organisation.partners} intro={t.organisation.partnersIntro}>
      {data.others.length === 0 ? (
        <p>{t.organisation.noPartner}</p>
      ) : (
        <ul>
          {data.others.map(({ name, kind }) => (
            <li>
              {name} · {t.kinds[kind]}
            </li>
          ))}
        </ul>
      )}
      <Disclosure summary={t.organisation.addPartner} open={view.sent?.command === 'add-organisation'}>
        <Form view={view} command="add-organisation" action={`${base}/partners`}>
          <FieldRow>
            <TextField {...field('name')} />
            <SelectField
              {...field('kind')}
              options={ORGANISATION_KINDS.map((kind) => ({ value: kind, label: t.kinds[kind] }))}
            />
          </FieldRow>
          <FieldRow>
            <TextField {...field('organiserName')} />
            <TextField {...field('organiserEmail')} type="email" />
          </FieldRow>
          <Actions>
            <Button kind="primary">{t.organisation.addPartner}</Button>
          </Actions>
        </Form>
      </Disclosure>
    </Section>
  );
}

function Tokens({ data, view }: { data: Data; view: View }): JSX.Element {
  const t = texts(view.locale);
  const base = `/organisations/${data.organisation.id}`;
  const field = fieldsFor(NewToken, { view, command: 'issue-token', labels: t.fields });
  const { value: _, ...scopes } = field('scopes');
  const chosen = view.sent?.values.scopes;
  return (
    <Section title={t.organisation.tokens} intro={t.organisation.tokensIntro}>
      {data.tokens.length === 0 && <p>{t.organisation.noToken}</p>}
      <ul class="stack">
        {data.tokens.map((token) => (
          <li>
            <Form view={view} command="revoke-token" action={`${base}/tokens/${token.id}/revoke`}>
              <strong>{token.name}</strong> · {token.scopes.map((scope) => t.scopes[scope]).join(', ')}{' '}
              <Button
                size="small"
                kind="danger"
                label={withColon(view.locale, t.organisation.revoke, token.name)}
              >
                {t.organisation.revoke}
              </Button>
            </Form>
          </li>
        ))}
      </ul>
      <Disclosure summary={t.organisation.addToken} open={view.sent?.command === 'issue-token'}>
        <Form view={view} command="issue-token" action={`${base}/tokens`}>
          <TextField {...field('name')} label={t.organisation.tokenName} />
          <Choices
            {...scopes}
            type="checkbox"
            value={chosen}
            options={TOKEN_SCOPES.map((scope) => ({ value: scope, label: t.scopes[scope] }))}
          />
          <Actions>
            <Button kind="primary">{t.organisation.addToken}</Button>
          </Actions>
        </Form>
      </Disclosure>
      <p>
        <a href="/api">{t.organisation.api}</a>
      </p>
    </Section>
  );
}

/** A new token, shown this once. */
export function NewTokenScreen({ data, view }: { data: { secret: string }; view: View }): JSX.Element {
  const t = texts(view.locale);
  return (
    <OrganiserPage view={view} title={t.organisation.tokens} signOutAction="/sign-out">
      <Notice tone="warning" announced title={t.organisation.newSecret}>
        <p>
          <code>{data.secret}</code>
        </p>
      </Notice>
    </OrganiserPage>
  );
}
