import type { JSX } from 'preact';
import { wallTimeOf } from '../../../web/dates.ts';
import type { View } from '../../../web/view.ts';
import { shortPlace } from '../../../web/whereabouts.ts';
import { Actions, Button, Disclosure, LinkButton, Section, SelectField } from '../../../web/widgets/index.ts';
import type { BoardPage } from '../schema.ts';
import { texts } from '../texts.ts';
import { Press, SmallForm } from './press.tsx';
import { WhatMeeting, WhatPlace } from './what-meeting.tsx';
import { WhatRecruiter } from './what-recruiter.tsx';
import { WhatRound } from './what-round.tsx';

interface Props {
  data: BoardPage;
  view: View;
}

/** "What is happening?": every press about what was chosen in the grid, or about the whole hall. */
export function WhatPanel({ data, view }: Props): JSX.Element {
  const t = texts(view.locale).what;
  const { chosen } = data;
  if (chosen === null)
    return (
      <div id="what" data-live-region="">
        <Disclosure summary={t.title} id="what-all" open={view.sent !== null}>
          <div class="stack">
            <p>{t.hint}</p>
            <WholeHall data={data} view={view} />
          </div>
        </Disclosure>
      </div>
    );
  return (
    <div id="what" data-live-region="">
      <Section
        id="what-chosen"
        title={headOf(data, view)}
        actions={
          <LinkButton href={`/events/${data.event.id}/board`} size="small" icon="cross">
            {t.close}
          </LinkButton>
        }
      >
        {chosen.kind === 'meeting' && <WhatMeeting chosen={chosen} data={data} view={view} />}
        {chosen.kind === 'place' && <WhatPlace chosen={chosen} data={data} view={view} />}
        {chosen.kind === 'recruiter' && <WhatRecruiter chosen={chosen} data={data} view={view} />}
        {chosen.kind === 'round' && <WhatRound chosen={chosen} data={data} view={view} />}
      </Section>
    </div>
  );
}

function headOf({ chosen, clock }: BoardPage, view: View): string {
  const t = texts(view.locale);
  const time = (startsAt: string) => wallTimeOf(startsAt, clock.timeZone);
  switch (chosen?.kind) {
    case 'meeting': {
      const { fullName, round, table } = chosen.meeting;
      const place = table === null ? shortPlace(view.locale, chosen.meeting) : t.table(table);
      const where = place === null ? '' : `, ${place}`;
      return `${fullName} – ${chosen.company}, ${t.round(round).toLowerCase()}${where}`;
    }
    case 'place':
      return t.what.freePlace(chosen.company, chosen.round);
    case 'recruiter':
      return chosen.company;
    case 'round':
      return t.what.roundTitle(chosen.number, time(chosen.startsAt));
    default:
      return t.what.title;
  }
}

/** What concerns everybody: the next rounds, one round more, a table, a whole new plan. */
function WholeHall({ data, view }: Props): JSX.Element {
  const t = texts(view.locale).what;
  const base = `/events/${data.event.id}`;
  const next = data.clock.rounds.find(({ state }) => state === 'next');
  const organiser = data.event.as === 'organiser';
  const times = (values: Record<string, string | number>, label: string) => (
    <Press view={view} action={`${base}/board/times`} values={values}>
      {label}
    </Press>
  );
  return (
    <>
      {organiser && (
        <Actions>
          {next && (
            <LinkButton href={`${base}/board?on=t.${next.number}#what`} icon="clock">
              {t.roundTitle(next.number, wallTimeOf(next.startsAt, data.clock.timeZone))}
            </LinkButton>
          )}
          {times({ kind: 'add-round' }, t.addRound)}
        </Actions>
      )}
      <SmallForm view={view} action={`${base}/board/happenings`} id="table-out">
        <input type="hidden" name="kind" value="table-out" />
        <SelectField
          locale={view.locale}
          name="table"
          label={t.tableOutLabel}
          options={data.tables.map(({ number, label }) => ({ value: String(number), label }))}
          width="short"
          quiet
        />
        <Actions>
          <Button>{t.note}</Button>
        </Actions>
      </SmallForm>
      {organiser && (
        <p>
          <a href={`${base}/plan`}>{t.replan}</a> <span class="muted">{t.replanText}</span>
        </p>
      )}
    </>
  );
}

/** What was noted today and stands, each with its way back. */
export function Standing({ data, view }: Props): JSX.Element {
  const t = texts(view.locale).what;
  return (
    <div id="standing" data-live-region="">
      {data.happenings.length > 0 && (
        <Section title={t.standing} id="standing-list" level={3}>
          <ul class="holes">
            {data.happenings.map(({ id, kind, name, company, round }) => {
              const what =
                kind === 'table-out'
                  ? t.tableIsOut(name)
                  : kind === 'overrun'
                    ? t.goesOn(name, company ?? '')
                    : t.leavesBefore(name, round ?? 0);
              return (
                <li data-key={id}>
                  <span dir="auto">{what}</span>
                  <Press
                    view={view}
                    action={`/events/${data.event.id}/board/happenings/${id}/take-back`}
                    values={{}}
                    kind="quiet"
                    label={t.takeBackLabel(what)}
                  >
                    {t.takeBack}
                  </Press>
                </li>
              );
            })}
          </ul>
        </Section>
      )}
    </div>
  );
}
