import type { JSX } from 'preact';
import { plusMinutes } from '../../../kernel/clock.ts';
import { dateInWords } from '../../../web/dates.ts';
import { Form } from '../../../web/fields.tsx';
import { candidateMenu, fairWords, ownLive, PersonPage } from '../../../web/layout/index.ts';
import type { View } from '../../../web/view.ts';
import { stationWord, whereToGo } from '../../../web/whereabouts.ts';
import {
  Actions,
  Button,
  Disclosure,
  Facts,
  LinkButton,
  NextMeeting,
  Notice,
  QrCode,
  Section,
  TapButtons,
  Timetable,
} from '../../../web/widgets/index.ts';
import { beside, colon } from '../../../web/words.ts';
import { whereTo } from '../../events/schema.ts';
import { ANSWERS, type MyDay, type MyMeeting } from '../schema.ts';
import { texts } from '../texts.ts';
import { boardTime, linkOf, Needs, otherDay, Ribbon, timeWords } from './parts.tsx';

type Props = { data: MyDay; view: View };

/** The way in is shown so long before an interview at a distance, and after it: its room is open then. */
const JOIN_MINUTES = 10;

/** Who has a place visits the fair too. */
const ATTENDS: readonly MyDay['status'][] = ['registered', 'confirmed'];

/** The candidate's page: when, where, whom; then everything else. */
export function MyDayScreen({ data, view }: Props): JSX.Element {
  const t = texts(view.locale);
  const { event } = data;
  const planned = data.meetings.filter(({ status }) => status !== 'cancelled');
  return (
    <PersonPage
      view={view}
      title={t.my.title}
      over={event.name}
      intro={t.my.hello(data.firstName)}
      hideTitle
      menu={candidateMenu(view, '')}
      help={data.help}
      live={ownLive(event.id, 'my-day', data.registrationId)}
      readAloud
    >
      {view.done === 'give-answer' && <Notice tone="success" announced title={t.my.saved} />}
      <Foremost data={data} view={view} />
      <div id="fair-way" data-live-region="">
        {data.fairOpen && ATTENDS.includes(data.status) && (
          <p>
            <LinkButton href={`${linkOf(view)}/fair`} icon="company" wide>
              {fairWords(view.locale).visit}
            </LinkButton>
          </p>
        )}
      </div>
      {event.planVersion > 0 && <Ribbon event={event} mine={planned.map(({ round }) => round)} view={view} />}
      <Asked data={data} view={view} />
      {(event.planVersion > 0 || data.meetings.length > 0) && data.status !== 'cancelled' && (
        <Section title={t.my.list} id="my-meetings" live>
          <Timetable
            locale={view.locale}
            rows={data.meetings.map((meeting) => rowOf(meeting, data, view))}
            empty={t.my.noList}
          />
        </Section>
      )}
      <Practical data={data} view={view} />
    </PersonPage>
  );
}

/** Where the candidate sits: a computer of their site, or a table; the recruiter's table is no place for a call from elsewhere. */
function seatOf({ station, channel, table }: MyMeeting): string | null {
  return station ?? (channel === 'table' ? table : null);
}

function rowOf(meeting: MyMeeting, { event }: MyDay, view: View) {
  const t = texts(view.locale);
  const need = meeting.needs[0];
  const gone = meeting.status === 'cancelled';
  return {
    key: meeting.id,
    time: boardTime(meeting.startsAt, event),
    table: gone ? null : seatOf(meeting),
    tableWord: meeting.station === null ? undefined : stationWord(view.locale),
    whom: meeting.company,
    detail: gone
      ? t.my.cancelledMeeting
      : [
          t.round(meeting.round),
          whereToGo(view.locale, meeting),
          need && `${need.title}${beside(need.title, t.contracts[need.contract])}`,
        ]
          .filter(Boolean)
          .join(' · '),
    href: gone || meeting.channel === 'table' ? undefined : callOf(meeting, view),
    position: meeting.position,
    state: meeting.status === 'planned' ? (meeting.fresh ? ('added' as const) : null) : meeting.status,
  };
}

/** What matters now, in large: the next interview, or what to do before there is one. */
function Foremost({ data, view }: Props): JSX.Element {
  const t = texts(view.locale);
  const { event, status } = data;
  const { locale } = view;
  const link = linkOf(view);
  if (status === 'cancelled' || status === 'waiting') {
    const words = t.my[status];
    return (
      <NextMeeting locale={locale} now={event.now} state="none" head={words.title} detail={words.text}>
        {status === 'cancelled' && (
          <Actions>
            <LinkButton href={`${link}/registration`}>{t.my.cancelled.button}</LinkButton>
          </Actions>
        )}
      </NextMeeting>
    );
  }
  const meeting = data.meetings.find(({ id }) => id === data.foremost);
  if (meeting)
    return (
      <NextMeeting
        locale={locale}
        now={event.now}
        state={meeting.call}
        time={boardTime(meeting.startsAt, event)}
        when={[otherDay(event, view), t.round(meeting.round)].filter(Boolean).join(' · ')}
        table={seatOf(meeting)}
        tableWord={meeting.station === null ? undefined : stationWord(locale)}
        whom={meeting.company}
        detail={[whereToGo(locale, meeting), meeting.contactName, meeting.sector].filter(Boolean).join(' · ')}
        countdownTo={meeting.call === 'running' ? meeting.endsAt : meeting.startsAt}
      >
        <Join meeting={meeting} event={event} view={view} />
        {data.stationCode !== null && meeting.channel === 'video-site' && (
          <p>
            {t.my.stationCode}
            {colon(view.locale)} <strong>{data.stationCode}</strong>
          </p>
        )}
        {meeting.needs.length > 0 && (
          <div class="next__more">
            <p>{t.my.lookingFor}</p>
            <Needs needs={meeting.needs.slice(0, 3)} fits={t.my.fits} view={view} />
          </div>
        )}
      </NextMeeting>
    );
  const hadSome = data.meetings.some(({ status }) => status !== 'cancelled');
  if (hadSome || (event.planVersion > 0 && event.stage === 'after'))
    return <NextMeeting locale={locale} now={event.now} state="over" detail={t.my.over} />;
  if (event.wishesOpen)
    return (
      <NextMeeting
        locale={locale}
        now={event.now}
        state="none"
        head={t.my.wishesOpen.title}
        detail={`${t.my.wishesOpen.text} ${data.wishes === 0 ? t.my.wishesOpen.none : t.my.wishesOpen.some(data.wishes)}`}
      >
        <Actions>
          <LinkButton href={`${link}/wishes`} kind="primary" size="large" wide>
            {data.wishes === 0 ? t.my.wishesOpen.button : t.my.wishesOpen.again}
          </LinkButton>
        </Actions>
      </NextMeeting>
    );
  const words = event.planVersion > 0 ? t.my.notPlanned : t.my.noPlan;
  return <NextMeeting locale={locale} now={event.now} state="none" head={words.title} detail={words.text} />;
}

/** The way into an interview at a distance, from ten minutes before it on. */
function Join({ meeting, event, view }: { meeting: MyMeeting; event: MyDay['event']; view: View }) {
  if (meeting.channel === 'table') return null;
  const t = texts(view.locale);
  const [from, until] = [
    plusMinutes(meeting.startsAt, -JOIN_MINUTES),
    plusMinutes(meeting.endsAt, JOIN_MINUTES),
  ];
  return (
    <div data-show-from={from} data-show-until={until} hidden={event.now < from || event.now >= until}>
      <LinkButton href={callOf(meeting, view)} kind="primary" size="large" wide>
        {meeting.channel === 'telephone' ? t.my.byTelephone : t.my.join}
      </LinkButton>
    </div>
  );
}

/** The page of an interview at a distance. */
function callOf({ id }: MyMeeting, view: View): string {
  return `${linkOf(view)}/call/${id}`;
}

/** Would you go on? One question for each company met, the unanswered ones first. */
function Asked({ data, view }: Props): JSX.Element | null {
  const t = texts(view.locale);
  const asked = data.meetings
    .filter(({ open }) => open)
    .sort((a, b) => Number(a.answer !== null) - Number(b.answer !== null));
  if (asked.length === 0) return null;
  const tones = { yes: 'good', maybe: 'warn', no: 'neutral' } as const;
  return (
    <Section title={t.my.ask} intro={t.my.askIntro} id="answers" live>
      {asked.map((meeting) => (
        <Form view={view} command="give-answer" action={`${linkOf(view)}/meetings/${meeting.id}/answer`}>
          <h3 class="question">{t.my.askAbout(meeting.company)}</h3>
          <TapButtons
            name="answer"
            label={t.my.askAbout(meeting.company)}
            options={ANSWERS.map((answer) => ({
              value: answer,
              label: t.answers[answer],
              tone: tones[answer],
              pressed: meeting.answer === answer,
            }))}
          />
          {meeting.answer !== null && (
            <Button kind="quiet" size="small" name="answer" value="">
              {t.my.takeBack}
            </Button>
          )}
        </Form>
      ))}
    </Section>
  );
}

/** Where the person goes: the site of their interviews with how to get in, else their own place, else the hall. */
function placeOf({ event, own, meetings }: MyDay, view: View): string {
  const there = meetings.find(({ status, site }) => status !== 'cancelled' && site !== null);
  const { place, address, access } = whereTo(event, own, view.locale);
  const parts = there ? [there.site, there.siteAddress, there.siteAccess] : [place, address, access];
  return parts.filter(Boolean).join(', ');
}

function Practical({ data, view }: Props): JSX.Element {
  const t = texts(view.locale);
  const { event } = data;
  // Nobody shows a code at a door at home.
  const atHome = data.own?.at === 'home';
  return (
    <Section title={t.my.practical} id="practical">
      <Facts
        items={[
          {
            term: t.my.when,
            value: `${dateInWords(event.date, view.locale)}, ${t.my.from(
              timeWords(event.startsAt, event, view),
              timeWords(event.endsAt, event, view),
            )}`,
          },
          { term: t.my.where, value: placeOf(data, view) },
          ...(atHome ? [] : [{ term: t.my.card, value: <strong>{data.cardCode}</strong> }]),
          ...(data.stationCode === null
            ? []
            : [{ term: t.my.stationCode, value: <strong>{data.stationCode}</strong> }]),
        ]}
      />
      <Actions>
        {event.stage !== 'after' && data.meetings.some(({ channel }) => channel === 'video-home') && (
          <LinkButton href={`${linkOf(view)}/check`} icon="camera">
            {t.my.check}
          </LinkButton>
        )}
        {event.stage === 'after' ? (
          <LinkButton href={`${linkOf(view)}/opinion`}>{t.my.opinion}</LinkButton>
        ) : (
          <>
            <LinkButton href={`${linkOf(view)}/answer`}>{t.my.coming}</LinkButton>
            <LinkButton href={`${linkOf(view)}/calendar`}>{t.my.calendar}</LinkButton>
          </>
        )}
      </Actions>
      {event.stage !== 'after' && !atHome && (
        <Disclosure summary={t.my.showCode} id="door-code">
          <p>{t.my.showCodeText}</p>
          <QrCode text={`${view.origin}${linkOf(view)}`} label={t.my.showCodeLabel} />
        </Disclosure>
      )}
      <p data-without-script="">
        <a href={linkOf(view)}>{t.my.refresh}</a>
      </p>
    </Section>
  );
}
