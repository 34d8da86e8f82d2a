import type { JSX } from 'preact';
import { z } from 'zod';
import { momentInWords } from '../../../web/dates.ts';
import { Form, fieldsFor } from '../../../web/fields.tsx';
import { OrganiserPage } from '../../../web/layout/index.ts';
import type { View } from '../../../web/view.ts';
import {
  Actions,
  Button,
  DataTable,
  LinkButton,
  Notice,
  Section,
  TextField,
} from '../../../web/widgets/index.ts';
import { withColon } from '../../../web/words.ts';
import type { SessionShown } from '../schema.ts';
import { texts } from '../texts.ts';

interface Data {
  name: string;
  email: string;
  secondFactor: boolean;
  own: boolean;
  passwords: boolean;
  hasPassword: boolean;
  sessions: SessionShown[];
}

const ZONE = 'Europe/Brussels';

/** My account: how I sign in, and where I am signed in. */
export function AccountScreen({ data, view }: { data: Data; view: View }): JSX.Element {
  const { account: t, done } = texts(view.locale);
  const said = view.done === null ? undefined : done[view.done as keyof typeof done];
  return (
    <OrganiserPage
      view={view}
      title={t.title}
      intro={`${data.name} · ${data.email}`}
      signOutAction="/sign-out"
    >
      {said && <Notice tone="success" announced title={said} />}
      <Section title={t.twice}>
        <p>{data.secondFactor ? t.twiceOn : t.twiceOff}</p>
        {!data.own && <p>{t.lent}</p>}
        <Actions>
          <LinkButton
            icon="lock"
            kind={data.secondFactor ? 'secondary' : 'primary'}
            href="/account/second-factor"
          >
            {data.secondFactor ? t.change : t.setUp}
          </LinkButton>
        </Actions>
      </Section>
      {data.own && (data.passwords || data.hasPassword) && <Password data={data} view={view} />}
      <Sessions sessions={data.sessions} view={view} />
      {data.own && (
        <p>
          <a href="/account/data">{t.data}</a>
        </p>
      )}
    </OrganiserPage>
  );
}

function Password({ data, view }: { data: Data; view: View }): JSX.Element {
  const { account: t } = texts(view.locale);
  const field = fieldsFor(z.object({ present: z.string(), password: z.string() }), {
    view,
    command: 'set-password',
    labels: { present: t.present, password: t.newPassword },
    hints: { password: t.passwordHint },
  });
  return (
    <Section title={t.password} intro={data.passwords ? t.passwordIntro : undefined}>
      {data.passwords && (
        <Form view={view} command="set-password" action="/account/password">
          {data.hasPassword && (
            <TextField
              {...field('present')}
              value=""
              type="password"
              autocomplete="current-password"
              width="medium"
            />
          )}
          <TextField
            {...field('password')}
            value=""
            type="password"
            autocomplete="new-password"
            width="medium"
          />
          <Actions>
            <Button>{t.setPassword}</Button>
          </Actions>
        </Form>
      )}
      {data.hasPassword && (
        <Form view={view} command="remove-password" action="/account/password/remove">
          <Button kind="quiet">{t.removePassword}</Button>
        </Form>
      )}
    </Section>
  );
}

function Sessions({ sessions, view }: { sessions: SessionShown[]; view: View }): JSX.Element {
  const { account: t } = texts(view.locale);
  const moment = (instant: string) => momentInWords(instant, ZONE, view.locale);
  const nameOf = ({ device }: SessionShown) => device ?? t.unknownDevice;
  return (
    <Section title={t.sessions} intro={t.sessionsIntro}>
      <DataTable
        locale={view.locale}
        caption={t.sessions}
        empty={null}
        rows={sessions}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'device',
            title: t.device,
            heading: true,
            cell: (session) => `${nameOf(session)}, ${t.methods[session.method]}`,
          },
          { key: 'since', title: t.since, cell: (one) => moment(one.createdAt) },
          { key: 'seen', title: t.seen, cell: (one) => moment(one.lastSeenAt) },
          {
            key: 'end',
            title: t.end,
            cell: (session) =>
              session.current ? (
                <strong>{t.thisOne}</strong>
              ) : (
                <Form
                  view={view}
                  command="end-one-session"
                  action={`/account/sessions/${session.id}/end`}
                  id={`end-${session.id}`}
                >
                  <Button size="small" kind="danger" label={withColon(view.locale, t.end, nameOf(session))}>
                    {t.end}
                  </Button>
                </Form>
              ),
          },
        ]}
      />
      {sessions.length > 1 && (
        <Form view={view} command="end-other-sessions" action="/account/sessions/end-others">
          <Actions>
            <Button kind="danger">{t.endOthers}</Button>
          </Actions>
        </Form>
      )}
    </Section>
  );
}
