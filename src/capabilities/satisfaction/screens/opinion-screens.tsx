import type { JSX } from 'preact';
import { Form } from '../../../web/fields.tsx';
import { PersonPage, recruiterMenu } from '../../../web/layout/index.ts';
import type { View } from '../../../web/view.ts';
import { Actions, Button, Notice } from '../../../web/widgets/index.ts';
import type { OpinionPage } from '../schema.ts';
import { texts } from '../texts.ts';
import { OpinionFields } from './opinion-form.tsx';

type Props = { data: OpinionPage; view: View };

/** What a candidate thought; opened by the link for months, when its other pages are closed. */
export function MyOpinionScreen({ data, view }: Props): JSX.Element {
  return <OpinionScreen data={data} view={view} command="give-my-opinion" menu={undefined} />;
}

/** What a recruiter thought. */
export function StandOpinionScreen({ data, view }: Props): JSX.Element {
  return (
    <OpinionScreen
      data={data}
      view={view}
      command="give-stand-opinion"
      menu={recruiterMenu(view, 'opinion')}
    />
  );
}

function OpinionScreen(
  props: Props & { command: string; menu: ReturnType<typeof recruiterMenu> | undefined },
): JSX.Element {
  const { data, view, command, menu } = props;
  const t = texts(view.locale).mine;
  return (
    <PersonPage view={view} title={t.title} over={data.event.name} intro={t.intro} menu={menu} readAloud>
      {view.done === command && <Notice tone="success" announced title={t.thanks} />}
      <Form view={view} command={command} class="stack">
        <OpinionFields audience={data.audience} questions={data.questions} said={data.said} view={view} />
        <Actions>
          <Button kind="primary" size="large" wide>
            {data.said === null ? t.send : t.change}
          </Button>
        </Actions>
      </Form>
    </PersonPage>
  );
}
