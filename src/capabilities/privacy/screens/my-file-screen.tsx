import type { JSX } from 'preact';
import { Form } from '../../../web/fields.tsx';
import { candidateMenu, PersonPage } from '../../../web/layout/index.ts';
import type { View } from '../../../web/view.ts';
import { Actions, Button, CheckField, LinkButton, Notice, Section } from '../../../web/widgets/index.ts';
import { colon } from '../../../web/words.ts';
import type { MyFile } from '../schema.ts';
import { texts } from '../texts.ts';
import { HeldList } from './held.tsx';
import { readWhen } from './my-data-screen.tsx';
import { dayOfInstant } from './parts.ts';

/** All that is held of me, to see, take away, keep or erase. */
export function MyFileScreen({ data, view }: { data: MyFile; view: View }): JSX.Element {
  const t = texts(view.locale).own;
  const here = view.path.split('?')[0]!;
  return (
    <PersonPage view={view} over={data.event} title={t.title} menu={candidateMenu(view, 'data')} readAloud>
      {view.done === 'keep-my-data' && <Notice tone="success" announced title={t.keptNow} />}
      <Section title={t.take} intro={t.takeWhy}>
        <LinkButton kind="primary" icon="download" href={`${here}/file.zip`} download>
          {t.download}
        </LinkButton>
      </Section>
      <Section title={t.held}>
        <HeldList held={data.held} locale={view.locale} />
        {data.files.length > 0 && (
          <>
            <p>{t.files}</p>
            <ul>
              {data.files.map((name) => (
                <li>{name}</li>
              ))}
            </ul>
          </>
        )}
      </Section>
      <Section title={t.reads}>
        {data.reads.length === 0 && <p>{t.noReads}</p>}
        <ul>
          {data.reads.map(({ at, organisation, what, byProgram }) => (
            <li>
              {readWhen(at, view)}
              {colon(view.locale)} {organisation}
              {byProgram && ` (${t.byProgram})`}, {t.read[what]}
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t.keep} intro={t.keepWhy}>
        {data.eraseAt !== null && (
          <Notice tone="warning" title={t.eraseAt(dayOfInstant(data.eraseAt, view.locale))} />
        )}
        <Form view={view} command="keep-my-data" action={`${here}/keep`}>
          <Button icon="check">{t.keep}</Button>
        </Form>
      </Section>
      <Section title={t.erase}>
        <ul>
          {t.eraseWhy.map((line) => (
            <li>{line}</li>
          ))}
        </ul>
        <Form view={view} command="erase-my-data" action={`${here}/erase`}>
          <CheckField
            locale={view.locale}
            name="sure"
            label={t.sure}
            error={view.sent?.command === 'erase-my-data' ? view.sent.errors.sure : undefined}
            required
          />
          <Actions>
            <Button kind="danger">{t.eraseNow}</Button>
          </Actions>
        </Form>
      </Section>
    </PersonPage>
  );
}
