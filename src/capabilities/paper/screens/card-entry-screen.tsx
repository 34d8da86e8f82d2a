import type { JSX } from 'preact';
import { EventPage } from '../../../web/layout/index.ts';
import type { View } from '../../../web/view.ts';
import { Actions, Button, LinkButton, Notice, TextField } from '../../../web/widgets/index.ts';
import type { EventHeading } from '../../events/schema.ts';
import { texts } from '../texts.ts';

interface Data {
  event: EventHeading;
  code: string | null;
  meetingId: string | null;
}

/** One field for the code of a card: it leads to the interview, where the answer is typed in. */
export function CardEntryScreen({ data, view }: { data: Data; view: View }): JSX.Element {
  const t = texts(view.locale).cards;
  const { event, code } = data;
  const action = `/events/${event.id}/paper/cards`;
  return (
    <EventPage
      view={view}
      event={event}
      section="outcomes"
      title={t.title}
      intro={t.intro}
      actions={<LinkButton href={`/events/${event.id}/results`}>{t.toResults}</LinkButton>}
    >
      {code !== null && <Notice tone="error" announced title={t.wrong(code)} />}
      <form method="get" action={action}>
        <TextField
          locale={view.locale}
          name="code"
          label={t.code}
          hint={t.hint}
          value={code ?? ''}
          width="short"
          autocomplete="off"
          maxlength={10}
          required
        />
        <Actions>
          <Button kind="primary" size="large">
            {t.open}
          </Button>
        </Actions>
      </form>
    </EventPage>
  );
}
