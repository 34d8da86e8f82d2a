import type { JSX } from 'preact';
import { Form } from '../../../web/fields.tsx';
import type { View } from '../../../web/view.ts';
import { Actions, Button, Section } from '../../../web/widgets/index.ts';
import { texts } from '../texts.ts';

/** What a partner says of the names of its people, beside their list: who runs the event reads them, or a card code. */
export function SharedNames(props: { eventId: string; shares: boolean; view: View }): JSX.Element {
  const { eventId, shares, view } = props;
  const t = texts(view.locale).sharing;
  return (
    <Section title={t.title} id="names" intro={shares ? t.shared : t.kept}>
      <Form view={view} command="share-names" action={`/events/${eventId}/names`}>
        <Actions>
          <Button name="shares" value={shares ? 'false' : 'true'}>
            {shares ? t.keep : t.share}
          </Button>
        </Actions>
      </Form>
    </Section>
  );
}
