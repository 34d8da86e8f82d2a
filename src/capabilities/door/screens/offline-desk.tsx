import type { JSX } from 'preact';
import { asset } from '../../../web/assets.ts';
import { PersonPage } from '../../../web/layout/index.ts';
import { manifestOf } from '../../../web/offline-routes.ts';
import type { View } from '../../../web/view.ts';
import { Actions, Button, Disclosure, Notice } from '../../../web/widgets/index.ts';
import { colon } from '../../../web/words.ts';
import type { DoorSite } from '../schema.ts';
import { texts } from '../texts.ts';
import { CameraButton, CameraPicture } from './camera-button.tsx';
import { DeskTemplates } from './offline-templates.tsx';

/** Where people may arrive besides the hall, and where this desk stands as far as it is known. */
interface Places {
  readonly sites: readonly DoorSite[];
  readonly deskSite: string | null;
}

/** What the script puts into sentences, in the reader's language. */
function wordsOf({ locale }: View): string {
  const { desk, door, states, lateBy } = texts(locale);
  return JSON.stringify({
    away: desk.away('{time}'),
    listFrom: desk.listFrom('{time}'),
    waitingOne: desk.waitingOne,
    waiting: desk.waiting('{count}'),
    sentOne: desk.sentOne,
    sent: desk.sent('{count}'),
    notSentYet: desk.notSentYet,
    marked: desk.marked('{name}', '{state}'),
    codeUnknown: desk.codeUnknown,
    flagged: desk.flagged('{name}', '{state}'),
    sameName: desk.sameName('{name}'),
    newcomer: desk.newcomer('{name}'),
    sameNameHere: desk.sameNameHere('{name}'),
    unknown: desk.unknown('{name}'),
    tooOld: desk.tooOld('{name}'),
    signedOut: desk.signedOut,
    stranger: desk.stranger,
    noList: desk.noList,
    noMeeting: door.noMeeting,
    next: door.next('{time}', '{table}', '{whom}'),
    nextNoTable: door.next('{time}', null, '{whom}'),
    waitingList: door.waiting,
    lateBy: lateBy(0).replace('0', '{minutes}'),
    tick: door.tick('{name}'),
    allHereOne: door.allHere(1),
    allHere: door.allHere(2).replace('2', '{count}'),
    allHereOf: `{words}${colon(locale)} {name}`,
    togetherDoneOne: door.togetherDone(1),
    togetherDone: door.togetherDone(2).replace('2', '{count}'),
    hereOf: door.hereOf(1, 2).replace('1', '{here}').replace('2', '{total}'),
    states: Object.fromEntries(Object.entries(states).map(([state, word]) => [state, word.toLowerCase()])),
  });
}

/**
 * The door as it goes on without network: drawn empty and hidden; the script beside it opens the encrypted list, keeps
 * each press, and sends them when the network is back. `alone` on the page that is shown instead of the door's own.
 */
export function OfflineDesk({
  eventId,
  sites,
  deskSite,
  view,
  alone = false,
}: Places & {
  eventId: string;
  view: View;
  alone?: boolean;
}): JSX.Element {
  const t = texts(view.locale);
  const door = `/events/${eventId}/door`;
  return (
    <div
      id="desk"
      class="desk"
      data-event={eventId}
      data-door={door}
      data-shell={`${door}/offline`}
      data-alone={alone ? '' : undefined}
      data-words={wordsOf(view)}
    >
      <div class="desk__news" role="status" />
      <div class="desk__away" hidden>
        <search>
          <form class="door-search" data-desk-search="">
            <label class="field__label" for="desk-q">
              {t.door.search}
            </label>
            <p class="field__hint" id="desk-q-hint">
              {t.door.scanHint}
            </p>
            <input
              class="input"
              id="desk-q"
              name="q"
              type="search"
              autocomplete="off"
              aria-describedby="desk-q-hint"
            />
            <CameraButton view={view} />
            <CameraPicture />
          </form>
        </search>
        <div class="desk__marked" role="status" />
        {(['candidate', 'recruiter'] as const).map((kind) => (
          <section class="door-part" data-desk-part={kind}>
            <h2>
              {kind === 'candidate' ? t.door.candidates : t.door.recruiters}{' '}
              <span class="muted number" data-slot="count" />
            </h2>
            <ul class="door-list" />
          </section>
        ))}
        <p class="desk__nobody" hidden>
          {t.door.nobody}
        </p>
        <p class="desk__more" hidden>
          {t.door.more(2).replace('2', '{count}')}
        </p>
        <form class="desk__together" data-desk-together="" hidden>
          <Button kind="primary">{t.door.ticked}</Button>
        </form>
        <WalkIn sites={sites} deskSite={deskSite} view={view} />
        <section class="door-part" data-desk-partners="" hidden>
          <h2>{t.door.partners}</h2>
          <ul class="door-list" />
        </section>
      </div>
      <DeskTemplates view={view} href={door} />
      <script type="module" src={asset('desk.js')} />
    </div>
  );
}

/** Two fields and the sentence; a plan is proposed when the network is back. */
function WalkIn({ sites, deskSite, view }: Places & { view: View }): JSX.Element {
  const t = texts(view.locale).door;
  const names = [
    ['firstName', t.firstName],
    ['lastName', t.lastName],
  ] as const;
  const box = (name: string, label: string, required: boolean) => (
    <label class="choice" for={`desk-${name}`}>
      <input type="checkbox" id={`desk-${name}`} name={name} required={required} />
      <span class="choice__words">{label}</span>
    </label>
  );
  return (
    <Disclosure summary={t.walkIn} id="desk-walk-in">
      <form data-desk-walk-in="" class="stack">
        <p>{t.walkInText}</p>
        {names.map(([name, label]) => (
          <div class="field">
            <label class="field__label" for={`desk-${name}`}>
              {label}
            </label>
            <input class="input" id={`desk-${name}`} name={name} autocomplete="off" maxLength={80} required />
          </div>
        ))}
        {sites.length > 0 && (
          <div class="field">
            <label class="field__label" for="desk-site">
              {t.arrivesAt}
            </label>
            <select class="input" id="desk-site" name="site">
              <option value="hall" selected={deskSite === null}>
                {t.placeOf.hall}
              </option>
              {sites.map(({ id, name }) => (
                <option value={id} selected={id === deskSite}>
                  {name}
                </option>
              ))}
            </select>
          </div>
        )}
        {box('consent', t.consent, true)}
        <div data-slot="another" hidden>
          <p class="field__error" role="alert" data-slot="same-name" />
          {box('another', t.another, false)}
        </div>
        <Actions>
          <Button kind="primary">{t.addWalkIn}</Button>
        </Actions>
      </form>
    </Disclosure>
  );
}

/** Shown at the door's address when the network is away, from the browser's own store: nothing in it is of anybody. */
export function OfflineScreen({
  data,
  view,
}: {
  data: { event: { id: string; name: string } } & Places;
  view: View;
}): JSX.Element {
  const { door, desk } = texts(view.locale);
  return (
    <PersonPage
      view={{ ...view, path: `/events/${data.event.id}/door` }}
      title={door.title}
      over={data.event.name}
      wide
      manifest={manifestOf(data.event.id)}
    >
      <noscript>
        <Notice tone="warning" title={desk.needsScript} />
      </noscript>
      <OfflineDesk eventId={data.event.id} sites={data.sites} deskSite={data.deskSite} view={view} alone />
    </PersonPage>
  );
}
