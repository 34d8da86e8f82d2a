import type { JSX } from 'preact';
import { dateInShort, dayOf } from '../../../web/dates.ts';
import { Form } from '../../../web/fields.tsx';
import type { View } from '../../../web/view.ts';
import { Badge, Button, DataTable, EmptyState, Section } from '../../../web/widgets/index.ts';
import { withColon } from '../../../web/words.ts';
import type { AnswersPage, Given } from '../schema.ts';
import { texts } from '../texts.ts';

type Props = { data: AnswersPage; view: View };

/** The answers with the words to say them by, and the tick that they were said. */
export function GivenPart({ data, view }: Props): JSX.Element {
  const { page: t, results } = texts(view.locale);
  const { event, given } = data;
  return (
    <Section title={t.given} intro={t.givenIntro} id="given" live>
      <DataTable
        locale={view.locale}
        caption={t.given}
        rows={given}
        rowKey={({ meetingId }) => meetingId}
        rowTone={({ told }) => (told === null ? null : 'dim')}
        empty={<EmptyState title={t.noAnswer} />}
        columns={[
          {
            key: 'person',
            title: t.person,
            heading: true,
            cell: ({ candidate, registrationId }) => (
              <a href={`/events/${event.id}/candidates/${registrationId}`}>
                <bdi>{candidate}</bdi>
              </a>
            ),
          },
          { key: 'partner', title: t.partner, cell: ({ partner }) => partner },
          { key: 'company', title: t.company, cell: ({ company }) => company },
          {
            key: 'answer',
            title: t.answer,
            cell: ({ result }) => (
              <Badge tone={result === 'no' ? 'neutral' : 'good'} shape={result === 'no' ? 'ring' : 'dot'}>
                {results[result]}
              </Badge>
            ),
          },
          { key: 'words', title: t.words, width: 'wide', cell: (answer) => wordsFor(answer, view) },
          { key: 'told', title: t.told, cell: (answer) => <Told answer={answer} data={data} view={view} /> },
        ]}
      />
    </Section>
  );
}

/** An answer as it can be said to the person: what it means, the reason, and the company's own words. */
export function wordsFor(
  { result, reason, words }: Pick<Given, 'result' | 'reason' | 'words'>,
  view: View,
): string {
  const t = texts(view.locale);
  return [t.toTell[result], reason && t.reasons[reason], words && t.quote(words)].filter(Boolean).join(' ');
}

function Told({ answer, data, view }: Props & { answer: Given }): JSX.Element {
  const { page: t } = texts(view.locale);
  const { event } = data;
  const { meetingId, told, toldAt, candidate } = answer;
  return (
    <>
      {told !== null && toldAt !== null && (
        <span class="muted">
          {t.on(t.toldBy[told], dateInShort(dayOf(toldAt, event.timeZone), view.locale))}
        </span>
      )}
      {told !== 'message' && (
        <Form
          view={view}
          command="tell-answer"
          id={`tell-${meetingId}`}
          action={`/events/${event.id}/answers/${meetingId}/told`}
        >
          <Button
            size="small"
            kind={told === null ? 'secondary' : 'quiet'}
            name="told"
            value={told === null ? 'true' : 'false'}
            label={withColon(view.locale, told === null ? t.tell : t.untell, candidate)}
          >
            {told === null ? t.tell : t.untell}
          </Button>
        </Form>
      )}
    </>
  );
}
