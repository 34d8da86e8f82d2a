import type { JSX } from 'preact';
import { percentIn } from '../../../web/dates.ts';
import { Form } from '../../../web/fields.tsx';
import { EventPage, OutcomeTabs } from '../../../web/layout/index.ts';
import type { View } from '../../../web/view.ts';
import {
  Actions,
  Button,
  DataTable,
  Disclosure,
  LinkButton,
  Notice,
  Section,
} from '../../../web/widgets/index.ts';
import {
  type AudienceResult,
  type Fixed,
  type QuestionResult,
  type SatisfactionPage,
  SCALE,
} from '../schema.ts';
import { texts } from '../texts.ts';
import { OpinionFields } from './opinion-form.tsx';
import { OwnQuestions } from './own-questions.tsx';

type Props = { data: SatisfactionPage; view: View };

/** What everybody thought, by question with its base, and without names; a partner's member finds the form. */
export function SatisfactionScreen({ data, view }: Props): JSX.Element {
  const t = texts(view.locale);
  const { event, mine } = data;
  const said = view.done === null ? undefined : t.done[view.done as keyof typeof t.done];
  return (
    <EventPage
      view={view}
      event={event}
      section="outcomes"
      title={t.page.title}
      intro={mine === null ? t.page.intro : t.mine.intro}
      actions={
        mine === null && (
          <LinkButton href={`/events/${event.id}/satisfaction/slips`}>{t.page.slips}</LinkButton>
        )
      }
    >
      <OutcomeTabs eventId={event.id} locale={view.locale} current="satisfaction" />
      {said && <Notice tone="success" announced title={said} />}
      {mine !== null && (
        <Form
          view={view}
          command="give-partner-opinion"
          action={`/events/${event.id}/satisfaction/mine`}
          class="stack"
        >
          <OpinionFields audience="partner" questions={mine.questions} said={mine.said} view={view} />
          <Actions>
            <Button kind="primary">{mine.said === null ? t.mine.send : t.mine.change}</Button>
          </Actions>
        </Form>
      )}
      {data.audiences.map((result) => (
        <AudiencePart result={result} view={view} />
      ))}
      {mine === null && <OwnQuestions data={data} view={view} />}
    </EventPage>
  );
}

function AudiencePart({ result, view }: { result: AudienceResult; view: View }): JSX.Element {
  const t = texts(view.locale);
  const { audience, answers, people, results } = result;
  const labelOf = ({ key, label }: QuestionResult) =>
    label ?? (key === 'words' ? t.words : t.questions[audience][key as Fixed]);
  return (
    <Section title={t.audiences[audience]} id={audience} intro={t.page.answers(answers, people)}>
      <DataTable
        locale={view.locale}
        caption={t.audiences[audience]}
        rows={results.filter(({ kind }) => kind === 'scale')}
        rowKey={({ key }) => key}
        empty={null}
        columns={[
          { key: 'question', title: t.page.question, heading: true, cell: labelOf },
          { key: 'base', title: t.page.base, align: 'end', cell: ({ base }) => base },
          {
            key: 'happy',
            title: t.page.happy,
            align: 'end',
            cell: ({ counts, base }) =>
              counts === null ? (
                <span class="muted">{t.page.hidden}</span>
              ) : (
                percentIn(view.locale, (counts[0]! + counts[1]!) / base)
              ),
          },
          ...SCALE.map((step, index) => ({
            key: `step-${step}`,
            title: t.scale[step],
            align: 'end' as const,
            cell: ({ counts }: QuestionResult) => (counts === null ? '–' : counts[index]),
          })),
        ]}
      />
      {results
        .filter(({ kind, texts }) => kind === 'text' && texts !== null && texts.length > 0)
        .map((one) => (
          <Disclosure summary={`${labelOf(one)} · ${t.page.texts(one.texts!.length)}`}>
            <ul>
              {one.texts!.map((text) => (
                <li>
                  <bdi>{text}</bdi>
                </li>
              ))}
            </ul>
          </Disclosure>
        ))}
    </Section>
  );
}
