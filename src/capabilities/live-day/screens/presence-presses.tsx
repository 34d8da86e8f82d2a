import type { JSX } from 'preact';
import type { View } from '../../../web/view.ts';
import { Button } from '../../../web/widgets/index.ts';
import type { Presence, Subject } from '../../door/schema.ts';
import type { BoardPage } from '../schema.ts';
import { texts } from '../texts.ts';
import { Press, SmallForm } from './press.tsx';

const STATES = ['present', 'absent', 'excused', 'left'] as const;
const LATE = [5, 10, 20, 30];

/** Here, absent, excused, gone, or late by how long: one press each. */
export function PresencePresses(props: {
  kind: Subject;
  id: string;
  state: Presence;
  data: BoardPage;
  view: View;
}): JSX.Element {
  const { kind, id, state, data, view } = props;
  const t = texts(view.locale);
  const action = `/events/${data.event.id}/board/presence/${kind}/${id}`;
  return (
    <div class="cluster">
      <SmallForm view={view} action={action} class="holes__marks">
        {STATES.filter((one) => one !== state).map((one) => (
          <Button size="small" name="state" value={one}>
            {t.states[one]}
          </Button>
        ))}
      </SmallForm>
      {LATE.map((lateMinutes) => (
        <Press view={view} action={action} values={{ state: 'late', lateMinutes }}>
          {t.what.late(lateMinutes)}
        </Press>
      ))}
    </div>
  );
}
