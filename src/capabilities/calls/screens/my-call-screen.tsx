import type { JSX } from 'preact';
import { timeOf } from '../../../web/dates.ts';
import { ownLive, PersonPage } from '../../../web/layout/index.ts';
import { phoneForReading } from '../../../web/phones.ts';
import type { View } from '../../../web/view.ts';
import { CallArea, callRow, LinkButton, Notice } from '../../../web/widgets/index.ts';
import type { MyCall } from '../schema.ts';
import { texts } from '../texts.ts';
import { BesideYou, linkOf, Press, rowOf, spanOf } from './parts.tsx';

type Props = { data: MyCall; view: View };

/** The candidate's page of one interview: how it is held, and the waiting room where it is held here. */
export function MyCallScreen({ data, view }: Props): JSX.Element {
  const { my: t } = texts(view.locale);
  const { event, call, help, processor } = data;
  const link = linkOf(view);
  return (
    <PersonPage
      view={view}
      title={t.title(call.name)}
      over={event.name}
      intro={[spanOf(call, event.timeZone, view), call.detail].filter(Boolean).join(' · ')}
      help={help}
      live={ownLive(event.id, 'my-call', data.registrationId)}
    >
      {view.done === 'ask-for-telephone' && <Notice tone="success" announced title={t.asked} />}
      {view.sent?.refusal && <Notice tone="error" announced title={view.sent.refusal} />}
      <div id="call-way" data-live-region="" data-server-now={event.now}>
        <div {...callRow(rowOf(call))}>
          <Way data={data} view={view} />
          <BesideYou call={call} view={view} />
        </div>
      </div>
      <CallArea
        view={view}
        base={`/api${link}/call`}
        phoneBase={`${link}/call`}
        processor={processor}
        helpPhone={help.phone}
        me={`candidate:${data.registrationId}`}
      />
      <div id="call-else" class="stack" data-live-region="">
        {call.stage !== 'over' && call.channel.startsWith('video') && (
          <>
            <Press view={view} action={`${link}/call/${call.meetingId}/telephone`} icon="phone">
              {t.rather}
            </Press>
            <p class="muted">{t.ratherText}</p>
            <p>
              <a href={`${link}/check`}>{t.check}</a>
            </p>
          </>
        )}
      </div>
      <p>
        <LinkButton href={link} icon="arrow-left">
          {t.back}
        </LinkButton>
      </p>
    </PersonPage>
  );
}

/** What to do, where it is not simply to come in. */
function Way({ data, view }: Props): JSX.Element | null {
  const t = texts(view.locale);
  const { call, event, ownPhone } = data;
  if (call.stage === 'over')
    return (
      <Notice tone="info" title={t.my.over.title}>
        <p>{t.my.over.text}</p>
      </Notice>
    );
  if (call.channel === 'telephone')
    return (
      <Notice tone="info" title={t.my.telephone.title(call.name)}>
        <p>{t.my.telephone.text(timeOf(call.startsAt, event.timeZone, view.locale))}</p>
        <p>
          {ownPhone === null ? t.my.telephone.noNumber : t.my.telephone.number(phoneForReading(ownPhone))}
        </p>
      </Notice>
    );
  if (call.channel === 'table')
    return (
      <Notice tone="info" title={call.table === null ? t.my.table.noTable : t.my.table.title(call.table)} />
    );
  if (call.channel === 'video-site' && call.site !== null && call.station !== null)
    return (
      <Notice tone="info" title={t.my.site(call.site, call.station)}>
        <p>{t.my.siteHere}</p>
      </Notice>
    );
  return null;
}
