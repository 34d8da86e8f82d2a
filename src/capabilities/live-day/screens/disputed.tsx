import type { JSX } from 'preact';
import { wallTimeOf } from '../../../web/dates.ts';
import { Form } from '../../../web/fields.tsx';
import type { View } from '../../../web/view.ts';
import { Button, Notice } from '../../../web/widgets/index.ts';
import { colon } from '../../../web/words.ts';
import type { BoardPage } from '../schema.ts';
import { texts } from '../texts.ts';

/** Of whom two desks at the door say different things: both with their time, and one press decides. */
export function Disputed({ data, view }: { data: BoardPage; view: View }): JSX.Element {
  const t = texts(view.locale);
  const { event, disputes } = data;
  return (
    <div id="disputed" data-live-region="">
      {disputes.length > 0 && (
        <Notice tone="warning" title={t.disputed.title}>
          {disputes.map(({ kind, subjectId, name, said }) => (
            <Form
              view={view}
              command="decide-presence"
              action={`/events/${event.id}/board/presence/${kind}/${subjectId}`}
              class="cluster"
            >
              <bdi>{name}</bdi>
              {said.map(({ state, lateMinutes, at, by }) => (
                <>
                  {lateMinutes !== null && <input type="hidden" name="lateMinutes" value={lateMinutes} />}
                  <Button name="state" value={state} size="small">
                    {t.disputed.said(t.states[state], wallTimeOf(at, event.timeZone), by)}
                    <span class="hidden">
                      {colon(view.locale)} {name}
                    </span>
                  </Button>
                </>
              ))}
            </Form>
          ))}
        </Notice>
      )}
    </div>
  );
}
