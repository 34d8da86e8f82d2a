import type { JSX } from 'preact';
import { dateInWords } from '../../../web/dates.ts';
import { PersonPage } from '../../../web/layout/index.ts';
import type { View } from '../../../web/view.ts';
import { EmptyState, Section } from '../../../web/widgets/index.ts';
import type { MyAnswers } from '../schema.ts';
import { texts } from '../texts.ts';
import { wordsFor } from './given-part.tsx';

/** What each company answered, in plain words; or until when to wait. */
export function MyAnswersScreen({ data, view }: { data: MyAnswers; view: View }): JSX.Element {
  const t = texts(view.locale).my;
  const due = dateInWords(data.dueOn, view.locale);
  return (
    <PersonPage view={view} title={t.title} over={data.event.name} intro={t.intro(data.firstName)} readAloud>
      {data.answers.length === 0 && <EmptyState title={t.none} />}
      {data.answers.map(({ company, result, reason, words }) => (
        <Section title={company}>
          <p>{result === null ? t.waiting(due) : wordsFor({ result, reason, words }, view)}</p>
        </Section>
      ))}
      <p class="muted">{t.help}</p>
    </PersonPage>
  );
}
