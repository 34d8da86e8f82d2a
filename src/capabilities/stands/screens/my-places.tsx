import type { JSX } from 'preact';
import type { View } from '../../../web/view.ts';
import { Button, Countdown, LinkButton, Notice, Section, TextField } from '../../../web/widgets/index.ts';
import type { MyFair, MyPlace } from '../schema.ts';
import { texts } from '../texts.ts';
import { linkBase, Press, WaitWords } from './parts.tsx';

type Visitor = Pick<MyFair, 'places' | 'now'>;

/** The turn that is now: nothing on the page matters more. It is read aloud when it comes. */
export function Turn({ data, view }: { data: Visitor; view: View }): JSX.Element {
  const t = texts(view.locale).mine;
  const base = linkBase(view);
  const called = data.places.find(({ state }) => state === 'called');
  const talking = data.places.find(({ state }) => state === 'talking');
  const said = called ? `${t.called} ${t.calledBy(called.company)}` : undefined;
  return (
    <div id="turn" data-live-region="" data-live-announce={said}>
      {called && (
        <Notice tone="warning" title={t.called}>
          <p>{t.calledBy(called.company)}</p>
          {called.calledUntil && (
            <p>
              {t.left} <Countdown to={called.calledUntil} now={data.now} />
            </p>
          )}
          <div class="cluster stand-choice">
            <Press view={view} action={`${base}/fair/places/${called.id}/accept`} kind="primary" size="large">
              {t.come}
            </Press>
            <Press view={view} action={`${base}/fair/places/${called.id}/pass`} size="large">
              {t.pass}
            </Press>
          </div>
          <p class="muted">{called.misses === 0 ? t.passHint : t.kept}</p>
        </Notice>
      )}
      {talking && (
        <Notice tone="info" title={t.talking(talking.company)}>
          <LinkButton kind="primary" href={`${base}/fair/talks/${talking.id}`}>
            {t.toTalk}
          </LinkButton>
        </Notice>
      )}
    </div>
  );
}

/** Where a visitor waits, at each stand. */
export function MyPlaces({ data, view }: { data: Visitor; view: View }): JSX.Element {
  const t = texts(view.locale).mine;
  const shown = data.places.filter(({ state }) => state !== 'called' && state !== 'talking');
  // Whose turn it is has better to do than to choose another stand.
  if (shown.length === 0 && data.places.length > 0) return <div id="my-places" data-live-region="" />;
  return (
    <Section title={t.title} id="my-places" live>
      {shown.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <ul class="places">
          {shown.map((place) => (
            <li class="place" data-key={place.id}>
              <Place place={place} view={view} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

/** One place: waiting, lost, or ended by a queue that closed. */
export function Place(props: { place: MyPlace; view: View; here?: boolean }): JSX.Element {
  const { place, view, here = false } = props;
  const t = texts(view.locale).mine;
  const base = linkBase(view);
  // On the stand's own page its name is the title.
  const name = !here && (
    <h3>
      <a href={`${base}/fair/${place.standId}`}>{place.company}</a>
    </h3>
  );
  if (place.state === 'closed')
    return (
      <>
        {name}
        <p>{t.closed(place.company)}</p>
        <AskCallback place={place} view={view} />
      </>
    );
  if (place.state === 'missed')
    return (
      <>
        {name}
        <p>{t.missed}</p>
      </>
    );
  return (
    <>
      {name}
      <WaitWords place={place} view={view} />
      {place.misses > 0 && <p>{t.kept}</p>}
      <Press
        view={view}
        action={`${base}/fair/places/${place.id}/leave`}
        kind="quiet"
        size="small"
        label={t.leaveOf(place.company)}
      >
        {t.leave}
      </Press>
    </>
  );
}

function AskCallback({ place, view }: { place: MyPlace; view: View }): JSX.Element {
  const t = texts(view.locale).mine;
  const sent = view.sent?.command === 'ask-callback' ? view.sent : null;
  if (place.callback === 'called') return <p>{t.callback.called}</p>;
  return (
    <>
      {place.callback !== null && <p>{t.callback[place.callback]}</p>}
      <form
        method="post"
        action={`${linkBase(view)}/fair/places/${place.id}/callback`}
        class="stack"
        noValidate
        aria-label={t.callMe}
      >
        <input type="hidden" name="_key" value={view.key} />
        <TextField
          locale={view.locale}
          name="phone"
          type="tel"
          autocomplete="tel"
          label={t.phone}
          hint={t.callHint}
          error={sent?.errors.phone}
          value={typeof sent?.values.phone === 'string' ? sent.values.phone : undefined}
          required
        />
        <Button>{t.ask}</Button>
      </form>
    </>
  );
}
