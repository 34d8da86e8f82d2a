import type { JSX } from 'preact';
import { timeOf } from '../../../web/dates.ts';
import { Form, fieldsFor } from '../../../web/fields.tsx';
import { EventPage } from '../../../web/layout/index.ts';
import type { View } from '../../../web/view.ts';
import {
  Actions,
  Button,
  Card,
  CheckField,
  Choices,
  CopyLink,
  Disclosure,
  EmptyState,
  FieldRow,
  LinkButton,
  Notice,
  Section,
  SelectField,
  TextField,
} from '../../../web/widgets/index.ts';
import { withColon } from '../../../web/words.ts';
import {
  CONTENTS,
  MESSAGE_MINUTES,
  MessageEntry,
  type Screen,
  ScreenEntry,
  type ScreensPage,
  shownCode,
  THEMES,
} from '../schema.ts';
import { texts } from '../texts.ts';

interface Props {
  data: ScreensPage;
  view: View;
}

/** The screens of the hall: their addresses, what they show, the messages on them, and how people are named there. */
export function ScreensScreen({ data, view }: Props): JSX.Element {
  const t = texts(view.locale).screens;
  const said = view.done === null ? undefined : t.done[view.done as keyof typeof t.done];
  return (
    <EventPage
      view={view}
      event={data.event}
      section="theDay"
      title={t.title}
      intro={t.intro}
      actions={
        <LinkButton href={`/events/${data.event.id}/wall`} icon="eye">
          {t.whole}
        </LinkButton>
      }
    >
      {said && <Notice tone="success" announced title={said} />}
      {view.sent?.refusal && <Notice tone="error" announced title={view.sent.refusal} />}
      <Messages data={data} view={view} />
      <Section title={t.list} id="screens">
        {data.screens.length === 0 && (
          <EmptyState title={t.none} icon="screen">
            <p>{t.noneHint}</p>
          </EmptyState>
        )}
        {data.screens.map((screen) => (
          <OneScreen screen={screen} data={data} view={view} />
        ))}
        <Disclosure
          summary={t.add}
          id="add-screen"
          open={data.screens.length === 0 || view.sent?.command === 'add-screen'}
        >
          <Form view={view} command="add-screen" action={`/events/${data.event.id}/screens`}>
            <ScreenFields
              view={view}
              command="add-screen"
              values={{ contents: [...CONTENTS], theme: 'dark' }}
            />
            <Actions>
              <Button kind="primary" icon="plus">
                {t.addButton}
              </Button>
            </Actions>
          </Form>
        </Disclosure>
      </Section>
      <Names data={data} view={view} />
    </EventPage>
  );
}

function OneScreen({ screen, data, view }: Props & { screen: Screen }): JSX.Element {
  const t = texts(view.locale).screens;
  const base = `/events/${data.event.id}/screens/${screen.id}`;
  return (
    <div id={`screen-${screen.id}`}>
      <Card title={screen.name} level={3}>
        <p>{screen.contents.map((content) => t.contents[content]).join(' · ')}</p>
        <CopyLink
          locale={view.locale}
          id={`address-${screen.id}`}
          label={t.address}
          value={view.origin + screen.path}
        />
        {screen.code !== null && screen.codeUntil !== null && (
          <Notice tone="info" title={withColon(view.locale, t.codeIs, shownCode(screen.code))}>
            {t.codeHow(
              `${view.origin}/screen`.replace(/^https?:\/\//, ''),
              timeOf(screen.codeUntil, data.event.timeZone, view.locale),
            )}
          </Notice>
        )}
        <Actions>
          <LinkButton href={screen.path} icon="eye" kind="secondary">
            {t.open}
            <span class="hidden"> {screen.name}</span>
          </LinkButton>
          <Form view={view} command="give-screen-code" action={`${base}/code`}>
            <Button kind="secondary" icon="link">
              {t.code}
            </Button>
          </Form>
        </Actions>
        <Disclosure summary={t.change} id={`change-${screen.id}`}>
          <Form view={view} command="change-screen" action={base}>
            <ScreenFields view={view} command="change-screen" values={screen} of={screen.id} />
            <Actions>
              <Button kind="primary">{t.save}</Button>
            </Actions>
          </Form>
          <Form view={view} command="remove-screen" action={`${base}/remove`}>
            <Button kind="danger" size="small" icon="trash">
              {t.remove}
            </Button>
          </Form>
        </Disclosure>
      </Card>
    </div>
  );
}

function ScreenFields(props: {
  view: View;
  command: string;
  values: Partial<Screen>;
  of?: string;
}): JSX.Element {
  const { view, command, values } = props;
  const t = texts(view.locale).screens;
  const field = fieldsFor(ScreenEntry, {
    view,
    command,
    labels: { name: t.name, contents: t.shows, theme: t.theme },
    hints: { name: t.nameHint },
    values,
  });
  return (
    <>
      <TextField {...field('name')} width="medium" />
      <Choices
        {...field('contents')}
        value={values.contents ?? []}
        type="checkbox"
        options={CONTENTS.map((content) => ({ value: content, label: t.contents[content] }))}
      />
      <Choices
        {...field('theme')}
        type="radio"
        inline
        options={THEMES.map((theme) => ({ value: theme, label: t.themes[theme] }))}
      />
    </>
  );
}

function Messages({ data, view }: Props): JSX.Element {
  const t = texts(view.locale).screens;
  const base = `/events/${data.event.id}/screens/messages`;
  const names = new Map(data.screens.map(({ id, name }) => [id, name]));
  const field = fieldsFor(MessageEntry, {
    view,
    command: 'post-message',
    labels: { text: t.text, minutes: t.minutes, screenId: t.where, urgent: t.urgent },
    hints: { text: t.textHint },
    values: { minutes: 15 },
  });
  return (
    <Section title={t.messages} id="messages">
      {data.messages.length === 0 && <p class="muted">{t.messagesNone}</p>}
      <ul>
        {data.messages.map(({ id, text, urgent, until, screenId }) => (
          <li class="in-row">
            <span>
              <b dir="auto">{text}</b>{' '}
              {[
                urgent && texts(view.locale).wall.urgent,
                screenId === null ? t.everywhere : names.get(screenId),
                t.until(timeOf(until, data.event.timeZone, view.locale)),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
            <Form view={view} command="remove-message" action={`${base}/${id}/remove`}>
              <Button kind="quiet" size="small" icon="cross">
                {t.take}
              </Button>
            </Form>
          </li>
        ))}
      </ul>
      <Form view={view} command="post-message" action={base}>
        <TextField {...field('text')} maxlength={140} />
        <FieldRow>
          <SelectField
            {...field('minutes')}
            required
            options={MESSAGE_MINUTES.map((count) => ({ value: String(count), label: t.minutesOf(count) }))}
          />
          {data.screens.length > 1 && (
            <SelectField
              {...field('screenId')}
              placeholder={t.everywhere}
              options={data.screens.map(({ id, name }) => ({ value: id, label: name }))}
            />
          )}
        </FieldRow>
        <CheckField locale={view.locale} name="urgent" label={t.urgent} />
        <Actions>
          <Button kind="primary" icon="screen">
            {t.post}
          </Button>
        </Actions>
      </Form>
    </Section>
  );
}

function Names({ data, view }: Props): JSX.Element {
  const t = texts(view.locale).screens;
  return (
    <Section title={t.names} id="names" intro={data.fullNames ? t.fullNow : t.namesNow}>
      <Form view={view} command="name-on-walls" action={`/events/${data.event.id}/screens/names`}>
        <CheckField
          locale={view.locale}
          name="fullNames"
          label={t.fullNames}
          hint={t.fullHint}
          checked={data.fullNames}
        />
        <Actions>
          <Button>{t.saveNames}</Button>
        </Actions>
      </Form>
    </Section>
  );
}
