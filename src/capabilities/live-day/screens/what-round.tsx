import type { JSX } from 'preact';
import type { View } from '../../../web/view.ts';
import { Actions, Button, SelectField } from '../../../web/widgets/index.ts';
import type { BoardPage, Chosen } from '../schema.ts';
import { texts } from '../texts.ts';
import { Press, SmallForm } from './press.tsx';

interface Props {
  chosen: Extract<Chosen, { kind: 'round' }>;
  data: BoardPage;
  view: View;
}

const LATER = [5, 10, 15];

/** A round to come: now, later, sooner, not at all, or one more at the end. */
export function WhatRound({ chosen, data, view }: Props): JSX.Element {
  const t = texts(view.locale);
  const { number: round, begun, next } = chosen;
  const action = `/events/${data.event.id}/board/times?on=t.${round}`;
  if (data.event.as !== 'organiser') return <p class="muted">{t.repair.door}</p>;
  const press = (
    values: Record<string, string | number>,
    words: string,
    kind: 'secondary' | 'danger' = 'secondary',
  ) => (
    <Press view={view} action={action} values={values} kind={kind}>
      {words}
    </Press>
  );
  return (
    <div class="what">
      <p class="muted">{begun ? t.what.begun : t.what.proposed}</p>
      {!begun && (
        <>
          <p>{t.what.laterText}</p>
          <Actions>
            {next && press({ kind: 'start-now', round }, t.what.startNow)}
            {LATER.map((minutes) => press({ kind: 'delay', round, minutes }, t.what.later(minutes)))}
            {press({ kind: 'delay', round, minutes: -5 }, t.what.sooner(5))}
          </Actions>
        </>
      )}
      <Actions>
        {!begun && press({ kind: 'cancel-round', round }, t.what.cancelRound, 'danger')}
        {press({ kind: 'add-round' }, t.what.addRound)}
      </Actions>
      {chosen.breakAfter && <MoveBreak chosen={chosen} data={data} view={view} />}
    </div>
  );
}

function MoveBreak({ chosen, data, view }: Props): JSX.Element {
  const t = texts(view.locale).what;
  const rounds = data.clock.rounds
    .slice(0, -1)
    .filter(({ number, endsAt }) => number !== chosen.number && endsAt > data.clock.now);
  return (
    <SmallForm
      view={view}
      action={`/events/${data.event.id}/board/times?on=t.${chosen.number}`}
      id="move-break"
    >
      <input type="hidden" name="kind" value="move-break" />
      <input type="hidden" name="round" value={chosen.number} />
      <SelectField
        locale={view.locale}
        name="toRound"
        label={t.moveBreak}
        options={rounds.map(({ number }) => ({ value: String(number), label: String(number) }))}
        width="short"
        quiet
      />
      <Actions>
        <Button>{t.note}</Button>
      </Actions>
    </SmallForm>
  );
}
