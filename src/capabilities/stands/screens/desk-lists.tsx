import type { JSX } from 'preact';
import { numberIn } from '../../../web/dates.ts';
import { phoneForReading } from '../../../web/phones.ts';
import type { View } from '../../../web/view.ts';
import { Section } from '../../../web/widgets/index.ts';
import type { AtDesk, Desk } from '../schema.ts';
import { texts } from '../texts.ts';
import { linkBase, Press } from './parts.tsx';

type Props = { data: Desk; view: View };

/** Whose desk a press stands at, to come back to it. */
function deskOf({ me }: Desk): Record<string, string> {
  return me === null ? {} : { hostId: me };
}

/** Who waits, in the order of the queue, with what each chose to show. */
export function Queue({ data, view }: Props): JSX.Element {
  const t = texts(view.locale).desk;
  const { people, queueOpen, held, median } = data;
  const at = deskOf(data);
  const action = `${linkBase(view)}/stand-desk/queue${data.me === null ? '' : `?host=${data.me}`}`;
  const measured = [
    held > 0 && t.held(held),
    median !== null && t.median(numberIn(view.locale, median, 1)),
  ].filter(Boolean);
  return (
    <Section title={t.queue} id="queue" live>
      {!queueOpen && <p>{t.closed}</p>}
      {people.length === 0 ? (
        <p>{t.nobody}</p>
      ) : (
        <ol class="places">
          {people.map((person) => (
            <li class="place" data-key={person.id}>
              <Person person={person} hosts={data.hosts} view={view} />
            </li>
          ))}
        </ol>
      )}
      {measured.length > 0 && <p class="muted">{measured.join(' · ')}</p>}
      <Press view={view} action={action} values={{ ...(queueOpen ? {} : { open: 'true' }), ...at }}>
        {queueOpen ? t.close : t.open}
      </Press>
      {queueOpen && <p class="muted">{t.closeHint}</p>}
    </Section>
  );
}

function Person(props: { person: AtDesk; hosts: Desk['hosts']; view: View }): JSX.Element {
  const { person, hosts, view } = props;
  const { desk: t, channels } = texts(view.locale);
  const host = hosts.find(({ id }) => id === person.hostId);
  const how = [
    channels[person.channel],
    person.elsewhere && t.elsewhere,
    host && t.withHost(host.name),
  ].filter(Boolean);
  return (
    <>
      <strong>{person.shownName}</strong> <span class="muted">{how.join(' · ')}</span>
      {person.words && <p>{person.words}</p>}
    </>
  );
}

/** Whom to call back: the number stands here until the person was called. */
export function Callbacks({ data, view }: Props): JSX.Element {
  const t = texts(view.locale).desk;
  const query = data.me === null ? '' : `?host=${data.me}`;
  const at = deskOf(data);
  return (
    <Section title={t.callbacks} id="callbacks" live>
      {data.callbacks.length === 0 ? (
        <p class="muted">{t.noCallback}</p>
      ) : (
        <ul class="places">
          {data.callbacks.map((one) => {
            const action = `${linkBase(view)}/stand-desk/callbacks/${one.placeId}${query}`;
            return (
              <li class="place" data-key={one.placeId}>
                <strong>{one.shownName}</strong> <span class="muted">{t.callbackStates[one.state]}</span>
                {one.words && <p>{one.words}</p>}
                {one.phone && (
                  <>
                    <p>
                      <a href={`tel:${one.phone.replace(/[^+\d]/g, '')}`}>{phoneForReading(one.phone)}</a>
                    </p>
                    <div class="cluster">
                      <Press view={view} action={action} values={{ state: 'called', ...at }} size="small">
                        {t.called}
                      </Press>
                      <Press
                        view={view}
                        action={action}
                        values={{ state: 'not-reached', ...at }}
                        size="small"
                      >
                        {t.notReached}
                      </Press>
                    </div>
                  </>
                )}
              </li>
            );
          })}
        </ul>
      )}
    </Section>
  );
}
