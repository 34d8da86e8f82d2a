import type { JSX } from 'preact';
import { ownLive, PersonPage, recruiterMenu } from '../../../web/layout/index.ts';
import type { View } from '../../../web/view.ts';
import {
  Badge,
  Button,
  CallArea,
  LinkButton,
  Notice,
  Section,
  TextField,
} from '../../../web/widgets/index.ts';
import type { Desk } from '../schema.ts';
import { texts } from '../texts.ts';
import { Callbacks, Queue } from './desk-lists.tsx';
import { Current } from './desk-talk.tsx';
import { linkBase, Press, Said } from './parts.tsx';

type Props = { data: Desk; view: View };

/** The desk of a stand, one page for the whole fair: who is next, the talk that is going on, the queue, whom to call back. */
export function DeskScreen({ data, view }: Props): JSX.Element {
  const t = texts(view.locale).desk;
  const { event, open, me } = data;
  const base = linkBase(view);
  return (
    <PersonPage
      view={view}
      title={t.title}
      over={`${event.name} · ${data.company}`}
      intro={t.intro(data.talkMinutes)}
      menu={recruiterMenu(view, null)}
      live={ownLive(event.id, 'stand-desk', data.recruiterId)}
      wide
    >
      <Said view={view} />
      <div id="desk-open" data-live-region="">
        {!open && (
          <Notice tone="info" title={t.fairClosed}>
            {t.fairClosedText}
          </Notice>
        )}
      </div>
      {me === null ? <WhoAmI data={data} view={view} /> : <Mine data={data} me={me} view={view} />}
      <Queue data={data} view={view} />
      <Callbacks data={data} view={view} />
      <p>
        <LinkButton href={`${base}/stand-desk/content`}>{t.content}</LinkButton>
      </p>
    </PersonPage>
  );
}

/** Who looks at this page: one's name, from the list or added to it. */
function WhoAmI({ data, view }: Props): JSX.Element {
  const t = texts(view.locale).desk;
  const base = `${linkBase(view)}/stand-desk`;
  const error = view.sent?.command === 'add-stand-host' ? view.sent.errors.name : undefined;
  return (
    <Section title={t.who} intro={t.whoIntro}>
      <ul class="places">
        {data.hosts.map(({ id, name }) => (
          <li class="place">
            <LinkButton href={`${base}?host=${id}`}>{t.iAm(name)}</LinkButton>
          </li>
        ))}
      </ul>
      <form method="post" action={`${base}/hosts`} class="stack" noValidate>
        <input type="hidden" name="_key" value={view.key} />
        <TextField
          locale={view.locale}
          name="name"
          label={t.name}
          error={error}
          maxlength={80}
          autocomplete="name"
          required
        />
        <Button kind="primary">{t.join}</Button>
      </form>
    </Section>
  );
}

/** What the host of this page does: call the next, talk, be away. */
function Mine({ data, me, view }: Props & { me: string }): JSX.Element {
  const t = texts(view.locale).desk;
  const base = linkBase(view);
  const host = data.hosts.find(({ id }) => id === me)!;
  const current = data.people.find(({ hostId }) => hostId === me) ?? null;
  return (
    <>
      <div id="desk-me" class="cluster" data-live-region="">
        <span>{t.you(host.name)}</span>
        <Badge tone={host.present ? 'good' : 'neutral'} shape={host.present ? 'dot' : 'ring'}>
          {host.present ? t.present : t.away}
        </Badge>
        <Press
          view={view}
          action={`${base}/stand-desk/hosts/${me}/presence?host=${me}`}
          values={host.present ? {} : { present: 'true' }}
          kind="quiet"
          size="small"
        >
          {host.present ? t.goAway : t.comeBack}
        </Press>
        <a href={`${base}/stand-desk?host=none`}>{t.change}</a>
      </div>
      <Current data={data} current={current} me={me} view={view} />
      <CallArea
        view={view}
        base={`/api${base}/stand-desk/talks`}
        phoneBase={null}
        processor={data.processor}
        helpPhone={null}
        me={`recruiter:${data.recruiterId}`}
      />
    </>
  );
}
