import type { JSX } from 'preact';
import { dateInWords } from '../../../web/dates.ts';
import { Form } from '../../../web/fields.tsx';
import { PersonPage } from '../../../web/layout/index.ts';
import type { View } from '../../../web/view.ts';
import { Actions, Button, Notice } from '../../../web/widgets/index.ts';
import type { PublicEvent } from '../schema.ts';
import { texts } from '../texts.ts';
import { WhenWhere } from './parts.tsx';
import { RecruiterFields } from './recruiter-fields.tsx';

/** The public form for companies. */
export function RecruitScreen({
  data,
  view,
}: {
  data: PublicEvent & { answersDueOn: string };
  view: View;
}): JSX.Element {
  const { recruit: t, publicEvent } = texts(view.locale);
  const { event, open } = data;
  return (
    <PersonPage view={view} over={event.name} title={t.title} intro={t.intro}>
      <WhenWhere event={event} view={view} />
      {open && <p>{t.answersDue(dateInWords(data.answersDueOn, view.locale))}</p>}
      {open ? (
        <Form view={view} command="register-stand" action={`/e/${event.slug}/recruit`}>
          <RecruiterFields view={view} command="register-stand" titles={t} pitchHint={t.pitchHint} />
          <Actions>
            <Button kind="primary" size="large" wide>
              {t.submit}
            </Button>
          </Actions>
        </Form>
      ) : (
        <Notice tone="info" title={publicEvent.closed} />
      )}
    </PersonPage>
  );
}
