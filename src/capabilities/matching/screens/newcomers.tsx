import type { JSX } from 'preact';
import type { View } from '../../../web/view.ts';
import { Actions, Button, Notice } from '../../../web/widgets/index.ts';
import type { Newcomer } from '../schema.ts';
import { texts } from '../texts.ts';
import { Press } from './press.tsx';

/** Who registered since the plan was published: a press has a place looked for, and the board shows it before anything changes. */
export function Newcomers(props: {
  newcomers: readonly Newcomer[];
  eventId: string;
  view: View;
}): JSX.Element {
  const { newcomers, eventId, view } = props;
  const t = texts(view.locale).newcomers;
  const wishing = newcomers.filter(({ wishes }) => wishes > 0);
  return (
    <div id="newcomers" data-live-region="">
      {newcomers.length > 0 && (
        <Notice tone="warning" title={t.title(newcomers.length)}>
          <ul>
            {newcomers.map(({ registrationId, name, wishes }) => (
              <li>
                <a href={`/events/${eventId}/wishes/${registrationId}`}>
                  <bdi>{name}</bdi>
                </a>{' '}
                <span class="muted">{wishes === 0 ? t.noWishes : t.wishes(wishes)}</span>
              </li>
            ))}
          </ul>
          {wishing.length > 0 && (
            <Actions>
              <Press view={view} action={`/events/${eventId}/board/repairs`}>
                <Button icon="search">{t.propose}</Button>
              </Press>
              <span class="muted">{t.hint}</span>
            </Actions>
          )}
        </Notice>
      )}
    </div>
  );
}
