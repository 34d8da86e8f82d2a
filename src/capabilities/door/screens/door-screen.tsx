import type { JSX } from 'preact';
import { asset } from '../../../web/assets.ts';
import { Form } from '../../../web/fields.tsx';
import { PersonPage } from '../../../web/layout/index.ts';
import { manifestOf } from '../../../web/offline-routes.ts';
import type { View } from '../../../web/view.ts';
import { Actions, Button, EmptyState, TextField } from '../../../web/widgets/index.ts';
import { withColon } from '../../../web/words.ts';
import type { DoorPage } from '../schema.ts';
import { texts } from '../texts.ts';
import { Partners, Places } from './arrivals.tsx';
import { CameraButton, CameraPicture } from './camera-button.tsx';
import { Disputes } from './disputes.tsx';
import { NewStandForm, WalkInForm } from './door-forms.tsx';
import { DoorNotices, OfferPanel } from './door-notices.tsx';
import { DoorRow, isAwaited, TOGETHER } from './door-row.tsx';
import { OfflineDesk } from './offline-desk.tsx';

type Props = { data: DoorPage; view: View };

/** The door: scan, or find by three letters; one press; say where to go. */
export function DoorScreen({ data, view }: Props): JSX.Element {
  const t = texts(view.locale);
  const { event } = data;
  const base = `/events/${event.id}`;
  return (
    <PersonPage
      view={view}
      title={t.door.title}
      over={event.name}
      wide
      live={`/live/events/${event.id}`}
      manifest={manifestOf(event.id)}
      menu={[
        { href: `${base}/door`, label: t.door.title, current: true },
        { href: `${base}/board`, label: t.door.board },
      ]}
    >
      <OfflineDesk eventId={event.id} sites={data.sites} deskSite={data.deskSite} view={view} />
      <DoorNotices data={data} view={view} />
      <Disputes data={data} view={view} />
      <OfferPanel data={data} view={view} />
      <Search data={data} view={view} />
      <People data={data} view={view} />
      <WalkInForm data={data} view={view} />
      <NewStandForm data={data} view={view} />
      <Places data={data} view={view} />
      <Partners data={data} view={view} />
      <script type="module" src={asset('door-search.js')} />
    </PersonPage>
  );
}

/** Whose list it is, when it is not everybody's. */
function onlyThese({ partner, onlyAt }: DoorPage, { locale }: View): string | null {
  const t = texts(locale).door;
  if (partner !== null) return t.onlyOf(partner.name);
  return onlyAt === null ? null : withColon(locale, t.candidates, onlyAt.name ?? t.placeOf.hall);
}

/** One field for everything: letters, a hand scanner that types, the camera. Sent, so that no code stands in an address. */
function Search({ data, view }: Props): JSX.Element {
  const t = texts(view.locale);
  const door = `/events/${data.event.id}/door`;
  const sent = view.sent?.command === 'scan-at-door' ? view.sent : null;
  const filtered = data.search !== null || data.partner !== null || data.onlyAt !== null;
  return (
    <search>
      <Form view={view} command="scan-at-door" action={`${door}/scan`} class="door-search">
        <TextField
          locale={view.locale}
          name="q"
          label={onlyThese(data, view) ?? t.door.search}
          hint={t.door.scanHint}
          error={sent?.errors.q}
          type="search"
          value={data.search}
          maxlength={1000}
          quiet
          // What is proposed comes first: the field would pull it out of sight.
          autofocus={data.offer === null}
        />
        <Actions>
          <Button kind="primary" icon="search">
            {t.door.find}
          </Button>
          <CameraButton view={view} />
          {filtered && <a href={door}>{t.door.clear}</a>}
          {/* A field in the closed part below: browsers open it. A list of hundreds stands between. */}
          <a href="#field-register-walk-in-firstName">{t.door.walkIn}</a>
        </Actions>
        <CameraPicture />
      </Form>
    </search>
  );
}

function People({ data, view }: Props): JSX.Element {
  const t = texts(view.locale);
  const parts = [
    { kind: 'candidate' as const, title: t.door.candidates, empty: t.door.emptyCandidates },
    { kind: 'recruiter' as const, title: t.door.recruiters, empty: t.door.emptyRecruiters },
  ];
  return (
    <div id="door-list" data-live-region="">
      {parts.map(({ kind, title, empty }) => {
        const people = data.people.filter((person) => person.kind === kind);
        const filtered = data.search !== null || data.partner !== null || data.onlyAt !== null;
        if (filtered && people.length === 0) return null;
        const { present, ...others } = data.counts[kind];
        const total = Object.values(others).reduce((sum, count) => sum + count, present);
        return (
          <section class="door-part">
            <h2>
              {title} <span class="muted number">{t.door.hereOf(present, total)}</span>
            </h2>
            {people.length === 0 && <p class="muted">{empty}</p>}
            <ul class="door-list">
              {people.map((person) => (
                <DoorRow person={person} data={data} view={view} />
              ))}
            </ul>
          </section>
        );
      })}
      {data.people.length === 0 && (data.search !== null || data.partner !== null) && (
        <EmptyState title={t.door.nobody}>{t.door.nobodyText}</EmptyState>
      )}
      {data.more > 0 && <p>{t.door.more(data.more)}</p>}
      {data.people.some(isAwaited) && (
        <Form
          view={view}
          command="mark-ticked"
          id={TOGETHER}
          action={`/events/${data.event.id}/door/together`}
          class="door-together"
        >
          <Button kind="primary">{t.door.ticked}</Button>
        </Form>
      )}
    </div>
  );
}
