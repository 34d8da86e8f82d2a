import type { JSX } from 'preact';
import { Form } from '../../../web/fields.tsx';
import { PersonPage } from '../../../web/layout/index.ts';
import type { View } from '../../../web/view.ts';
import { Actions, Button, Notice } from '../../../web/widgets/index.ts';
import { texts } from '../texts.ts';

interface Data {
  event: string;
  refused: boolean;
}

/** One press ends the news of an event; another brings them back. */
export function MyNewsScreen({ data, view }: { data: Data; view: View }): JSX.Element {
  const t = texts(view.locale).news;
  return (
    <PersonPage view={view} over={data.event} title={t.title} intro={t.intro} readAloud>
      {data.refused && <Notice tone="success" announced title={t.none} />}
      <Form view={view} command="choose-my-news">
        <input type="hidden" name="news" value={data.refused ? 'yes' : 'no'} />
        <Actions>
          <Button kind="primary" size="large">
            {data.refused ? t.again : t.stop}
          </Button>
        </Actions>
      </Form>
    </PersonPage>
  );
}
