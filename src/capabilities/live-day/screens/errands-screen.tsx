import type { JSX } from 'preact';
import { wallTimeOf } from '../../../web/dates.ts';
import { EventPage } from '../../../web/layout/index.ts';
import type { View } from '../../../web/view.ts';
import { EmptyState, LinkButton, Notice, Section } from '../../../web/widgets/index.ts';
import { withColon } from '../../../web/words.ts';
import type { ErrandLine, ErrandsPage } from '../schema.ts';
import { texts } from '../texts.ts';
import { Press } from './press.tsx';

type Props = { data: ErrandsPage; view: View };

/** For whoever walks through the hall with a phone: whom to bring to which table, two large buttons each. */
export function ErrandsScreen({ data, view }: Props): JSX.Element {
  const t = texts(view.locale);
  const { event, open, answered } = data;
  const said = view.done === 'answer-errand' ? t.done['answer-errand'] : null;
  return (
    <EventPage
      view={view}
      event={event}
      section="theDay"
      title={t.errands.title}
      live={`/live/events/${event.id}`}
      actions={
        <LinkButton href={`/events/${event.id}/board`} icon="table">
          {t.board.title}
        </LinkButton>
      }
    >
      {said && <Notice tone="success" announced title={said} />}
      {view.sent?.refusal && <Notice tone="error" announced title={view.sent.refusal} />}
      <div
        id="errands"
        data-live-region=""
        data-live-announce={open.length > 0 ? t.errands.new(open.length) : undefined}
      >
        {open.length === 0 ? (
          <EmptyState title={t.errands.empty} icon="check">
            {t.errands.emptyText}
          </EmptyState>
        ) : (
          <ul class="errands">
            {open.map((errand) => (
              <Errand errand={errand} data={data} view={view} />
            ))}
          </ul>
        )}
        {answered.length > 0 && (
          <Section title={t.errands.answered} level={2}>
            <ul class="holes">
              {answered.map(({ id, name, company, status }) => (
                <li data-key={id}>
                  <bdi>{name}</bdi>
                  <span class="muted">
                    {company} · {status === 'done' ? t.errands.wasDone : t.errands.wasNotFound}
                  </span>
                </li>
              ))}
            </ul>
          </Section>
        )}
      </div>
    </EventPage>
  );
}

function Errand({ errand, data, view }: Props & { errand: ErrandLine }): JSX.Element {
  const t = texts(view.locale).errands;
  const { id, name, company, table, startsAt } = errand;
  const action = `/events/${data.event.id}/errands/${id}`;
  const time = wallTimeOf(startsAt, data.clock.timeZone);
  const what = table === null ? t.bringTo(name, company) : t.bring(name, table);
  return (
    <li class="errand" data-key={id}>
      <h2 class="errand__what" dir="auto">
        {what}
      </h2>
      <p class="muted">{startsAt <= data.clock.now ? t.now(company) : t.at(time, company)}</p>
      <div class="errand__answers">
        <Press
          view={view}
          action={action}
          values={{ answer: 'done' }}
          kind="primary"
          label={withColon(view.locale, t.done, what)}
          large
        >
          {t.done}
        </Press>
        <Press
          view={view}
          action={action}
          values={{ answer: 'not-found' }}
          label={withColon(view.locale, t.notFound, what)}
          large
        >
          {t.notFound}
        </Press>
      </div>
    </li>
  );
}
