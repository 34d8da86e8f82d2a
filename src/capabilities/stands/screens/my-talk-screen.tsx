import type { JSX } from 'preact';
import { ownLive, PersonPage } from '../../../web/layout/index.ts';
import type { View } from '../../../web/view.ts';
import { CallArea, callRow, LinkButton, Notice } from '../../../web/widgets/index.ts';
import type { MyPlace, MyTalk } from '../schema.ts';
import { texts } from '../texts.ts';
import { Third } from './company.tsx';
import { linkBase, Press, Said } from './parts.tsx';

/** How a talk is marked for the call area (web/widgets/call-area.tsx). */
export function talkRow(talk: {
  id: string;
  name: string;
  channel: MyPlace['channel'];
  beganAt: string;
  meantUntil: string;
}): ReturnType<typeof callRow> {
  return callRow({
    ...{ meetingId: talk.id, name: talk.name, startsAt: talk.beganAt, endsAt: talk.meantUntil },
    ...{ opensAt: talk.beganAt, channel: talk.channel === 'text' ? 'chat' : 'video-home' },
    ...{ stage: 'open', attempt: 1, audioOnly: talk.channel === 'audio', otherIsIn: false },
  });
}

/** The visitor's page of a talk: the room, who else may come in, where to go on. */
export function MyTalkScreen({ data, view }: { data: MyTalk; view: View }): JSX.Element {
  const t = texts(view.locale).talk;
  const { event, place, beganAt } = data;
  const base = `${linkBase(view)}/fair`;
  return (
    <PersonPage
      view={view}
      title={place ? t.title(place.company) : t.over}
      over={event.name}
      live={ownLive(event.id, 'fair', data.registrationId)}
    >
      <Said view={view} />
      <div id="talk-state" data-live-region="">
        {place === null || beganAt === null ? (
          <Notice tone="info" title={t.over}>
            <p>{t.overText}</p>
          </Notice>
        ) : (
          <div
            class="stack"
            {...talkRow({
              ...{ id: place.id, name: place.host ?? place.company, channel: place.channel, beganAt },
              meantUntil: place.meantUntil ?? beganAt,
            })}
          >
            {place.host && <p>{t.with(place.host)}</p>}
            {place.proposed && (
              <Notice tone="warning" title={t.proposal(place.proposed.company)}>
                <p>{t.proposalText}</p>
                <div class="cluster stand-choice">
                  <Press
                    view={view}
                    action={`${base}/places/${place.id}/proposal`}
                    values={{ agrees: 'true' }}
                    kind="primary"
                  >
                    {t.go}
                  </Press>
                  <Press view={view} action={`${base}/places/${place.id}/proposal`}>
                    {t.stay}
                  </Press>
                </div>
              </Notice>
            )}
          </div>
        )}
      </div>
      <CallArea
        view={view}
        base={`/api${base}/talks`}
        phoneBase={null}
        processor={data.processor}
        helpPhone={data.helpPhone}
        me={`candidate:${data.registrationId}`}
      />
      <div id="talk-else" class="stack" data-live-region="">
        {place && <Third place={place} companion={data.companion} view={view} />}
        {place && (
          <Press view={view} action={`${base}/places/${place.id}/leave`}>
            {t.end}
          </Press>
        )}
      </div>
      <p>
        <LinkButton href={base} icon="arrow-left">
          {texts(view.locale).fair.back}
        </LinkButton>
      </p>
    </PersonPage>
  );
}
