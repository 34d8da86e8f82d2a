import type { JSX } from 'preact';
import { wallTimeOf } from '../../../web/dates.ts';
import { Form } from '../../../web/fields.tsx';
import type { View } from '../../../web/view.ts';
import { shortPlace } from '../../../web/whereabouts.ts';
import { Button, Columns, Section, StateBadge } from '../../../web/widgets/index.ts';
import { withColon } from '../../../web/words.ts';
import type { BoardPage } from '../schema.ts';
import { texts } from '../texts.ts';
import { Press } from './press.tsx';

interface Props {
  data: BoardPage;
  view: View;
}

/** So many are listed: with a thousand people in the hall, most have nothing in a given round. */
const LISTED = 40;

/** Who should be at a table and has not come: one press says what is known, and the plan is mended. */
export function AwaitedNow({ data, view }: Props): JSX.Element | null {
  const t = texts(view.locale);
  if (data.about === null) return null;
  const states = ['present', 'late', 'absent'] as const;
  return (
    <Section
      title={
        <>
          {t.board.awaitedNow} <span class="muted">{t.board.idleText(data.about)}</span>
        </>
      }
      id="awaited"
      live
    >
      {data.awaited.length === 0 ? (
        <p class="muted">{t.board.noAwaited}</p>
      ) : (
        <ul class="holes">
          {data.awaited.map(({ kind, id, name, state, lateMinutes, place }) => (
            <li data-key={id}>
              <span>
                <bdi>{name}</bdi>{' '}
                <span class="muted">
                  {t.board.place(
                    wallTimeOf(place.startsAt, data.clock.timeZone),
                    place.table,
                    place.whom,
                    shortPlace(view.locale, place),
                  )}
                </span>{' '}
                {state === 'late' && (
                  <StateBadge state="late" locale={view.locale}>
                    {lateMinutes === null ? undefined : t.what.late(lateMinutes)}
                  </StateBadge>
                )}
              </span>
              <Form
                view={view}
                command="mark-presence"
                action={`/events/${data.event.id}/board/presence/${kind}/${id}`}
                class="holes__marks"
              >
                {states
                  .filter((one) => one !== state)
                  .map((one) => (
                    <Button
                      size="small"
                      name="state"
                      value={one}
                      label={withColon(view.locale, t.states[one], name)}
                    >
                      {t.states[one]}
                    </Button>
                  ))}
              </Form>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

/** Who is here and has fewer interviews than everybody was promised, and what the next rounds can do. */
export function BelowPromised({ data, view }: Props): JSX.Element {
  const t = texts(view.locale).contract;
  const base = `/events/${data.event.id}/board`;
  const floor = data.below[0]?.floor ?? 0;
  return (
    <div id="below" data-live-region="">
      {data.below.length > 0 && (
        <Section title={t.title(floor)} id="below-list">
          <ul class="holes">
            {data.below.slice(0, LISTED).map(({ id, name, count, place }) => (
              <li data-key={id}>
                <span>
                  <bdi>{name}</bdi> <span class="muted number">{t.has(count, floor)}</span>
                </span>
                <span class="holes__marks">
                  <span class="muted">
                    {place === null
                      ? t.none
                      : t.possible(
                          place.round,
                          wallTimeOf(place.startsAt, data.clock.timeZone),
                          place.company,
                        )}
                  </span>
                  {place !== null && data.event.as === 'organiser' && (
                    <Press
                      view={view}
                      action={`${base}/changes`}
                      values={{
                        kind: 'add',
                        registrationId: id,
                        recruiterId: place.recruiterId,
                        round: place.round,
                        seen: data.event.planVersion,
                      }}
                      label={t.addLabel(name, place.company)}
                    >
                      {t.add}
                    </Press>
                  )}
                </span>
              </li>
            ))}
            {data.below.length > LISTED && (
              <li class="muted">{texts(view.locale).board.others(data.below.length - LISTED)}</li>
            )}
          </ul>
          {data.below.some(({ place }) => place === null) && (
            <Press view={view} action={`${base}/repairs`} values={{}}>
              {t.search}
            </Press>
          )}
        </Section>
      )}
    </div>
  );
}

/** Who is here with nothing to do, and who could receive them: the reserve is called with one press. */
export function Holes({ data, view }: Props): JSX.Element {
  const t = texts(view.locale);
  const { about } = data;
  if (about === null) return <p class="muted">{t.board.roundsOver}</p>;
  const next = (place: BoardPage['idle'][number]['next']) =>
    place === null
      ? t.board.nothingNext
      : t.board.nextAt(wallTimeOf(place.startsAt, data.clock.timeZone), place.whom);
  const lists = [
    { id: 'idle', title: t.board.idle, people: data.idle, none: t.board.noIdle },
    { id: 'free', title: t.board.free, people: data.free, none: t.board.noFree },
  ];
  return (
    <Columns>
      {lists.map(({ id, title, people, none }) => (
        <Section
          title={
            <>
              {title} <span class="muted">{t.board.idleText(about)}</span>
            </>
          }
          id={id}
          live
        >
          {people.length === 0 ? (
            <p class="muted">{none}</p>
          ) : (
            <ul class="holes">
              {people.slice(0, LISTED).map((person) => (
                <li data-key={person.id}>
                  <bdi>{person.name}</bdi>
                  <span class="muted">{[person.detail, next(person.next)].filter(Boolean).join(' · ')}</span>
                  {'standby' in person && (
                    <Call person={person as BoardPage['free'][number]} data={data} view={view} />
                  )}
                </li>
              ))}
              {people.length > LISTED && <li class="muted">{t.board.others(people.length - LISTED)}</li>}
            </ul>
          )}
        </Section>
      ))}
    </Columns>
  );
}

function Call({ person, data, view }: Props & { person: BoardPage['free'][number] }): JSX.Element | null {
  const { standby, id: recruiterId } = person;
  if (standby === null || data.about === null || data.event.as !== 'organiser') return null;
  const { registrationId, name } = standby;
  return (
    <Press
      view={view}
      action={`/events/${data.event.id}/board/calls`}
      values={{ recruiterId, round: data.about, registrationId }}
    >
      {texts(view.locale).standby.call(name)}
    </Press>
  );
}
