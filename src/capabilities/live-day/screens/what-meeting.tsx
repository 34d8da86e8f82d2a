import type { JSX } from 'preact';
import { wallTimeOf } from '../../../web/dates.ts';
import type { View } from '../../../web/view.ts';
import { Actions, Button, LinkButton, SelectField } from '../../../web/widgets/index.ts';
import type { BoardPage, Chosen } from '../schema.ts';
import { texts } from '../texts.ts';
import { PresencePresses } from './presence-presses.tsx';
import { Press, SmallForm } from './press.tsx';

interface Props<Kind extends Chosen['kind']> {
  chosen: Extract<Chosen, { kind: Kind }>;
  data: BoardPage;
  view: View;
}

/** One interview: who of it is missing or leaves, whether it goes on, and where else it can be. */
export function WhatMeeting({ chosen, data, view }: Props<'meeting'>): JSX.Element {
  const t = texts(view.locale).what;
  const { meeting, begun, tableNumber } = chosen;
  const base = `/events/${data.event.id}`;
  const happens = (values: Record<string, string | number>, label: string) => (
    <Press view={view} action={`${base}/board/happenings`} values={values}>
      {label}
    </Press>
  );
  return (
    <div class="what">
      <h3>{t.candidate(meeting.fullName)}</h3>
      <PresencePresses
        kind="candidate"
        id={meeting.registrationId}
        state={chosen.state}
        data={data}
        view={view}
      />
      <Actions>
        {happens(
          {
            kind: 'leaves-early',
            subjectKind: 'candidate',
            subjectId: meeting.registrationId,
            round: meeting.lastRound + 1,
          },
          t.leaves(meeting.lastRound),
        )}
        {begun && meeting.look !== 'missed' && happens({ kind: 'overrun', meetingId: meeting.id }, t.overrun)}
        {tableNumber !== null &&
          meeting.table !== null &&
          happens({ kind: 'table-out', table: tableNumber }, t.tableOut(meeting.table))}
      </Actions>
      <h3>{t.recruiter(chosen.company)}</h3>
      <Actions>
        <LinkButton href={`${base}/board?on=r.${meeting.recruiterId}#what`} size="small" icon="person">
          {chosen.company}
        </LinkButton>
        <LinkButton href={`${base}/meetings/${meeting.id}`} size="small" icon="eye">
          {t.seeMeeting}
        </LinkButton>
      </Actions>
      {meeting.locked && data.event.as === 'organiser' && <Locked chosen={chosen} data={data} view={view} />}
      {chosen.movable && data.event.as === 'organiser' && <ByHand chosen={chosen} data={data} view={view} />}
    </div>
  );
}

/** An interview that was put there by hand: what that means, and one press to let it go. */
function Locked({ chosen, data, view }: Props<'meeting'>): JSX.Element {
  const t = texts(view.locale).what;
  const { registrationId, recruiterId } = chosen.meeting;
  return (
    <>
      <p>{t.lockedText}</p>
      <Actions>
        <Press
          view={view}
          action={`/events/${data.event.id}/board/locks/free?on=m.${chosen.meeting.id}`}
          values={{ registrationId, recruiterId }}
        >
          {t.free}
        </Press>
      </Actions>
    </>
  );
}

/** Everything that can be done with an interview by hand, the possible first; what is not says why when it is asked. */
function ByHand({ chosen, data, view }: Props<'meeting'>): JSX.Element {
  const t = texts(view.locale).what;
  const { meeting, options } = chosen;
  const action = `/events/${data.event.id}/board/changes?on=m.${meeting.id}`;
  const asked = {
    seen: data.event.planVersion,
    registrationId: meeting.registrationId,
    recruiterId: meeting.recruiterId,
    fromRound: meeting.round,
  };
  const possible = new Set(options.map(({ round }) => round));
  const others = data.clock.rounds.filter(
    ({ number, startsAt }) => startsAt > data.clock.now && number !== meeting.round && !possible.has(number),
  );
  return (
    <>
      <h3>{t.change}</h3>
      {options.length === 0 && <p class="muted">{t.noOption}</p>}
      <Actions>
        {options.map(({ kind, round, startsAt, registrationId, recruiterId, name, company }) => (
          <Press
            view={view}
            action={action}
            values={{
              ...asked,
              kind,
              ...(kind === 'move'
                ? { round }
                : { withRegistrationId: registrationId ?? '', withRecruiterId: recruiterId ?? '' }),
            }}
          >
            {kind === 'move'
              ? t.move(round, wallTimeOf(startsAt, data.clock.timeZone))
              : t.swap(name, company, round)}
          </Press>
        ))}
        <Press view={view} action={action} values={{ ...asked, kind: 'remove' }} kind="danger">
          {t.remove}
        </Press>
      </Actions>
      {others.length > 0 && (
        <SmallForm view={view} action={action} id="try-round">
          {Object.entries({ ...asked, kind: 'move' }).map(([name, value]) => (
            <input type="hidden" name={name} value={String(value)} />
          ))}
          <SelectField
            locale={view.locale}
            name="round"
            label={t.round}
            hint={t.askText}
            options={others.map(({ number, startsAt }) => ({
              value: String(number),
              label: t.roundTitle(number, wallTimeOf(startsAt, data.clock.timeZone)),
            }))}
            width="medium"
            quiet
          />
          <Actions>
            <Button>{t.ask}</Button>
          </Actions>
        </SmallForm>
      )}
    </>
  );
}

/** A free chair in a round to come: who wished it and could sit there. */
export function WhatPlace({ chosen, data, view }: Props<'place'>): JSX.Element {
  const t = texts(view.locale).what;
  const { recruiterId, round, options, company } = chosen;
  const base = `/events/${data.event.id}/board`;
  const free = data.free.find(({ id }) => id === recruiterId);
  const standby = data.about === round ? (free?.standby ?? null) : null;
  if (data.event.as !== 'organiser') return <p class="muted">{texts(view.locale).repair.door}</p>;
  return (
    <div class="what">
      {options.length === 0 && standby === null && <p class="muted">{t.noComer}</p>}
      <Actions>
        {standby && (
          <Press
            view={view}
            action={`${base}/calls`}
            values={{ recruiterId, round, registrationId: standby.registrationId }}
            kind="primary"
          >
            {texts(view.locale).standby.call(standby.name)}
          </Press>
        )}
        {options.map(({ registrationId, name }) => (
          <Press
            view={view}
            action={`${base}/changes?on=r.${recruiterId}.${round}`}
            values={{
              kind: 'add',
              registrationId: registrationId ?? '',
              recruiterId,
              round,
              seen: data.event.planVersion,
            }}
          >
            {t.add(name)}
          </Press>
        ))}
      </Actions>
      <p>
        <a href={`${base}?on=r.${recruiterId}#what`}>{company}</a>
      </p>
    </div>
  );
}
