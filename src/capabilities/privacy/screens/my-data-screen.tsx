import type { JSX } from 'preact';
import { momentInWords } from '../../../web/dates.ts';
import { Form } from '../../../web/fields.tsx';
import { candidateMenu, PersonPage } from '../../../web/layout/index.ts';
import type { View } from '../../../web/view.ts';
import { Actions, Button, LinkButton, Notice, Section, TextField } from '../../../web/widgets/index.ts';
import type { MyData } from '../schema.ts';
import { texts } from '../texts.ts';
import { dayOfInstant, linkBase } from './parts.ts';

/** Who holds something of me, how long; and the door to all of it. */
export function MyDataScreen({ data, view }: { data: MyData; view: View }): JSX.Element {
  const t = texts(view.locale).own;
  const { months } = data;
  return (
    <PersonPage
      view={view}
      over={data.event}
      title={t.title}
      intro={t.intro}
      menu={candidateMenu(view, 'data')}
      readAloud
    >
      {data.eraseAt !== null && (
        <Notice tone="warning" title={t.eraseAt(dayOfInstant(data.eraseAt, view.locale))} />
      )}
      <Section title={t.prove} intro={t.proveWhy}>
        {data.wrong && <Notice tone="error" announced title={t.wrong} />}
        <Form view={view} command="prove-my-data" action={`${linkBase(view)}/data/prove`}>
          <TextField
            locale={view.locale}
            name="proof"
            label={t.proof[data.proveBy]}
            width="medium"
            autocomplete="off"
            required
          />
          <Actions>
            <Button kind="primary">{t.go}</Button>
          </Actions>
        </Form>
      </Section>
      <Section title={t.who}>
        {data.organisations.length === 0 && <p>{t.nobody}</p>}
        <ul>
          {data.organisations.map(({ name, since, basis }) => (
            <li>
              {name}, {t.since(dayOfInstant(since, view.locale))}, {t.because[basis]}
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t.howLong}>
        <ul>
          <li>{t.kept.person(months.person)}</li>
          <li>{t.kept['event-file'](months['event-file'])}</li>
          <li>{t.kept['recruiter-note'](months['recruiter-note'])}</li>
          <li>{t.kept.document(months.document)}</li>
        </ul>
        <p>{t.told}</p>
        <LinkButton href={`/e/${data.slug}/privacy`}>{t.notice}</LinkButton>
      </Section>
    </PersonPage>
  );
}

/** Shown at once instead of a page of theirs: there is none left. */
export function ErasedScreen({ data, view }: { data: { event: string }; view: View }): JSX.Element {
  const t = texts(view.locale).own;
  return (
    <PersonPage view={view} over={data.event} title={t.gone}>
      <p>{t.goneText}</p>
    </PersonPage>
  );
}

/** When something was read, in words. */
export function readWhen(at: string, view: View): string {
  return momentInWords(at, 'Europe/Brussels', view.locale);
}
