import type { JSX } from 'preact';
import { Form } from '../../../web/fields.tsx';
import type { View } from '../../../web/view.ts';
import { Button, Notice } from '../../../web/widgets/index.ts';
import type { BoardPage } from '../schema.ts';
import { texts } from '../texts.ts';

/** Who registered since the plan was published and has no interview, while no repair waits for a decision. */
export function Newcomers({ data, view }: { data: BoardPage; view: View }): JSX.Element {
  const t = texts(view.locale).newcomers;
  const { newcomers, proposal, event } = data;
  return (
    <div id="newcomers" data-live-region="">
      {newcomers.length > 0 && proposal === null && (
        <Notice tone="warning" title={t.title(newcomers.length)}>
          <ul>
            {newcomers.map(({ registrationId, name, wishes }) => (
              <li data-key={registrationId}>
                <bdi>{name}</bdi> {wishes === 0 && <span class="muted">{t.noWishes}</span>}
              </li>
            ))}
          </ul>
          <Form
            view={view}
            command="propose-repair"
            action={`/events/${event.id}/board/repairs`}
            id="for-newcomers"
          >
            <Button icon="search">{t.propose}</Button>
          </Form>
        </Notice>
      )}
    </div>
  );
}
