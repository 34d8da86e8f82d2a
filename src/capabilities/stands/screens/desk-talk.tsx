import type { JSX } from 'preact';
import type { View } from '../../../web/view.ts';
import { Button, Countdown, Disclosure, SelectField } from '../../../web/widgets/index.ts';
import { type AtDesk, type Desk, EXTENSION_MINUTES } from '../schema.ts';
import { texts } from '../texts.ts';
import { talkRow } from './my-talk-screen.tsx';
import { linkBase, Press } from './parts.tsx';

interface Props {
  data: Desk;
  /** Whom this host calls or talks with. */
  current: AtDesk | null;
  me: string;
  view: View;
}

/** The one thing to do now: call the next, wait for who was called, or talk. */
export function Current({ data, current, me, view }: Props): JSX.Element {
  const { desk: t, channels } = texts(view.locale);
  const base = `${linkBase(view)}/stand-desk`;
  const waiting = data.people.filter(({ state, elsewhere }) => state === 'waiting' && !elsewhere);
  return (
    <div id="desk-now" class="stack" data-live-region="" data-server-now={data.now}>
      {current === null && waiting.length === 0 && <p>{t.nobody}</p>}
      {current === null && waiting.length > 0 && (
        <Press
          view={view}
          action={`${base}/next?host=${me}`}
          values={{ hostId: me }}
          kind="primary"
          size="large"
          wide
        >
          {t.next}
        </Press>
      )}
      {current?.state === 'called' && (
        <>
          <h2>{t.calling(current.shownName)}</h2>
          <p>
            {t.callingText} {current.calledUntil && <Countdown to={current.calledUntil} now={data.now} />}
          </p>
        </>
      )}
      {current?.state === 'talking' && current.beganAt && (
        <div
          class="stack"
          {...talkRow({
            ...{ id: current.id, name: current.shownName, channel: current.channel },
            ...{ beganAt: current.beganAt, meantUntil: current.meantUntil ?? current.beganAt },
          })}
        >
          <h2>{t.talking(current.shownName)}</h2>
          <p>{[channels[current.channel], current.words].filter(Boolean).join(' · ')}</p>
          {current.meantUntil && (
            <p>
              {t.timeLeft} <Countdown to={current.meantUntil} now={data.now} />
            </p>
          )}
          <Third current={current} me={me} view={view} />
          <div class="cluster">
            <Press view={view} action={`${base}/talks/${current.id}/extend?host=${me}`}>
              {t.extend(EXTENSION_MINUTES)}
            </Press>
            <Press view={view} action={`${base}/talks/${current.id}/end?host=${me}`} kind="primary">
              {t.end}
            </Press>
          </div>
          <GoingOn data={data} current={current} me={me} view={view} />
        </div>
      )}
    </div>
  );
}

/** The counsellor whom the visitor would like to have in the talk. */
function Third({ current, me, view }: { current: AtDesk; me: string; view: View }): JSX.Element | null {
  const t = texts(view.locale).desk;
  if (current.third === 'none') return null;
  if (current.third === 'agreed') return <p>{t.thirdAgreed}</p>;
  const action = `${linkBase(view)}/stand-desk/talks/${current.id}/third?host=${me}`;
  return (
    <>
      <p>{t.thirdAsked}</p>
      <div class="cluster">
        <Press view={view} action={action} values={{ agrees: 'true' }} kind="primary">
          {t.thirdAgree}
        </Press>
        <Press view={view} action={action}>
          {t.thirdDecline}
        </Press>
      </div>
    </>
  );
}

/** With whom the talk could go on: a colleague who is free, or another stand if the person agrees. */
function GoingOn({ data, current, me, view }: Omit<Props, 'current'> & { current: AtDesk }): JSX.Element {
  const t = texts(view.locale).desk;
  const talk = `${linkBase(view)}/stand-desk/talks/${current.id}`;
  const engaged = new Set(data.people.map(({ hostId }) => hostId));
  const free = data.hosts.filter(({ id, present }) => id !== me && present && !engaged.has(id));
  return (
    <>
      {data.hosts.length > 1 && (
        <Disclosure summary={t.handOver} id="hand-over">
          {free.length === 0 && <p>{t.noColleague}</p>}
          {free.map(({ id, name }) => (
            <Press view={view} action={`${talk}/colleague?host=${me}`} values={{ hostId: id }}>
              {t.handTo(name)}
            </Press>
          ))}
        </Disclosure>
      )}
      {current.proposed !== null && <p>{t.proposed(current.proposed)}</p>}
      {data.others.length > 0 && current.proposed === null && (
        <Disclosure summary={t.propose} id="propose">
          <form method="post" action={`${talk}/stand?host=${me}`} class="stack" noValidate data-in-place="">
            <input type="hidden" name="_key" value={view.key} />
            <SelectField
              locale={view.locale}
              name="standId"
              label={t.stand}
              hint={t.proposeHint}
              options={data.others.map(({ id, company }) => ({ value: id, label: company }))}
            />
            <Button>{t.proposeDo}</Button>
          </form>
        </Disclosure>
      )}
    </>
  );
}
