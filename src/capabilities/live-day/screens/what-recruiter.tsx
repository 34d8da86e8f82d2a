import type { JSX } from 'preact';
import { wallTimeOf } from '../../../web/dates.ts';
import type { View } from '../../../web/view.ts';
import { Actions, Button, SelectField } from '../../../web/widgets/index.ts';
import type { BoardPage, Chosen } from '../schema.ts';
import { texts } from '../texts.ts';
import { PresencePresses } from './presence-presses.tsx';
import { Press, SmallForm } from './press.tsx';

interface Props {
  chosen: Extract<Chosen, { kind: 'recruiter' }>;
  data: BoardPage;
  view: View;
}

/** A recruiter: there or not, until when, at a table that can be used, and who takes a place that falls free. */
export function WhatRecruiter({ chosen, data, view }: Props): JSX.Element {
  const t = texts(view.locale).what;
  const { recruiterId, tableNumber } = chosen;
  const base = `/events/${data.event.id}/board`;
  const { now, timeZone } = data.clock;
  // Who leaves is not at this round; on screen stands the last one that they are at.
  const rounds = data.clock.rounds
    .map((round, index, all) => ({ ...round, last: all[index - 1] }))
    .flatMap(({ number, startsAt, last }) => (last && startsAt > now ? [{ number, last }] : []));
  const label = data.tables.find(({ number }) => number === tableNumber)?.label;
  return (
    <div class="what">
      <PresencePresses kind="recruiter" id={recruiterId} state={chosen.state} data={data} view={view} />
      {rounds.length > 0 && (
        <SmallForm view={view} action={`${base}/happenings`} id="recruiter-leaves">
          <input type="hidden" name="kind" value="leaves-early" />
          <input type="hidden" name="subjectKind" value="recruiter" />
          <input type="hidden" name="subjectId" value={recruiterId} />
          <SelectField
            locale={view.locale}
            name="round"
            label={t.leavesAfter}
            options={rounds.map(({ number, last }) => ({
              value: String(number),
              label: t.roundTitle(last.number, wallTimeOf(last.startsAt, timeZone)),
            }))}
            width="medium"
            quiet
          />
          <Actions>
            <Button>{t.note}</Button>
          </Actions>
        </SmallForm>
      )}
      {tableNumber !== null && (
        <Actions>
          <Press view={view} action={`${base}/happenings`} values={{ kind: 'table-out', table: tableNumber }}>
            {t.tableOut(label ?? String(tableNumber))}
          </Press>
        </Actions>
      )}
      <Reserve chosen={chosen} data={data} view={view} />
    </div>
  );
}

/** The reserve as it was agreed, in order; an organiser changes it with one press. */
function Reserve({ chosen, data, view }: Props): JSX.Element {
  const t = texts(view.locale).standby;
  const action = `/events/${data.event.id}/board/standby?on=r.${chosen.recruiterId}`;
  const press = (registrationId: string, move: string, words: string, label: string) => (
    <Press
      view={view}
      action={action}
      values={{ recruiterId: chosen.recruiterId, registrationId, move }}
      kind="quiet"
      label={label}
    >
      {words}
    </Press>
  );
  return (
    <>
      <h3>{t.title}</h3>
      <p class="muted">{chosen.standby.length === 0 ? t.none : t.hint}</p>
      <ol class="holes">
        {chosen.standby.map(({ registrationId, name, struck }, index) => (
          <li data-key={registrationId}>
            {struck ? (
              <s>
                <bdi>{name}</bdi>
              </s>
            ) : (
              <bdi>{name}</bdi>
            )}
            {data.event.as === 'organiser' && (
              <span class="holes__marks">
                {struck
                  ? press(registrationId, 'restore', t.restore, t.restoreLabel(name))
                  : press(registrationId, 'strike', t.strike, t.strikeLabel(name))}
                {index > 0 && !struck && press(registrationId, 'up', t.up, t.upLabel(name))}
              </span>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}
