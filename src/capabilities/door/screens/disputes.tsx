import type { JSX } from 'preact';
import { wallTimeOf } from '../../../web/dates.ts';
import { Form } from '../../../web/fields.tsx';
import type { View } from '../../../web/view.ts';
import { Button, Notice } from '../../../web/widgets/index.ts';
import { colon } from '../../../web/words.ts';
import type { DoorPage } from '../schema.ts';
import { texts } from '../texts.ts';

/** Of whom two desks say different things: both are shown with their time, and one press decides. */
export function Disputes({ data, view }: { data: DoorPage; view: View }): JSX.Element {
  const t = texts(view.locale);
  const { event, disputes } = data;
  return (
    <div id="disputes" data-live-region="">
      {disputes.length > 0 && (
        <Notice tone="warning" title={t.desk.disputes}>
          <p>{t.desk.disputesText}</p>
          <ul class="disputes">
            {disputes.map(({ kind, subjectId, name, said }) => (
              <li data-key={subjectId}>
                <strong>
                  <bdi>{name}</bdi>
                </strong>
                <Form
                  view={view}
                  command="decide-presence"
                  action={`/events/${event.id}/door/${kind}/${subjectId}`}
                  class="cluster"
                >
                  {said.map(({ state, lateMinutes, at, by }) => (
                    <>
                      {lateMinutes !== null && <input type="hidden" name="lateMinutes" value={lateMinutes} />}
                      <Button name="state" value={state} size="small">
                        {t.desk.said(t.states[state], wallTimeOf(at, event.timeZone), by)}
                        <span class="hidden">
                          {colon(view.locale)} {name}
                        </span>
                      </Button>
                    </>
                  ))}
                </Form>
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  );
}
