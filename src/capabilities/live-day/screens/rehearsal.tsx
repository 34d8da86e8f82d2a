import type { JSX } from 'preact';
import { wallTimeOf } from '../../../web/dates.ts';
import { Form } from '../../../web/fields.tsx';
import type { View } from '../../../web/view.ts';
import { Actions, Button, Disclosure, TextField } from '../../../web/widgets/index.ts';
import type { BoardPage } from '../schema.ts';
import { texts } from '../texts.ts';

type Props = { data: BoardPage; view: View };

/** Every page of the event at a chosen time of its day, to try it out. */
export function Rehearsal({ data, view }: Props): JSX.Element {
  const t = texts(view.locale);
  const action = `/events/${data.event.id}/board/clock`;
  const sent = view.sent?.command === 'shift-clock' ? view.sent : null;
  const shifted = data.clock.clockShiftSeconds !== 0;
  return (
    <Disclosure summary={t.board.clock} id="rehearsal-clock" open={sent !== null}>
      <p>{t.board.clockText}</p>
      <Form view={view} command="shift-clock" action={action}>
        <TextField
          locale={view.locale}
          name="time"
          label={t.board.time}
          type="time"
          value={wallTimeOf(data.clock.now, data.clock.timeZone)}
          error={sent?.errors.time}
          quiet
        />
        <Actions>
          <Button>{t.board.shift}</Button>
        </Actions>
      </Form>
      {shifted && (
        <Form view={view} command="shift-clock" action={action}>
          <Button kind="primary" name="time" value="">
            {t.board.realTime}
          </Button>
        </Form>
      )}
    </Disclosure>
  );
}
