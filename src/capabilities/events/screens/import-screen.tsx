import type { JSX } from 'preact';
import { momentInWords } from '../../../web/dates.ts';
import { Form } from '../../../web/fields.tsx';
import { EventPage } from '../../../web/layout/index.ts';
import type { View } from '../../../web/view.ts';
import {
  Actions,
  Button,
  Columns,
  FileField,
  LinkButton,
  Notice,
  Section,
} from '../../../web/widgets/index.ts';
import type { EventHeading, ImportKind, RecentImport } from '../schema.ts';
import { texts } from '../texts.ts';
import { LIST_OF } from './import-parts.ts';

interface Data {
  event: EventHeading;
  kind: ImportKind;
  recruiters: number;
  partners: string[];
  recent: RecentImport[];
}

/** Where a list is chosen. What is wrong with a file is said here, beside the field. */
export function ImportScreen({ data, view }: { data: Data; view: View }): JSX.Element {
  const t = texts(view.locale).imports;
  const { event, kind } = data;
  const sent = view.sent?.command === 'start-import' ? view.sent : null;
  const { path, section } = LIST_OF[kind];
  const tips = [
    t.tips.columns,
    ...t.kindTips[kind],
    t.tips.twice,
    t.tips.undo,
    ...(kind === 'shortages' ? [] : [t.tips.dropped, t.tips.reach]),
  ];
  return (
    <EventPage
      view={view}
      event={event}
      section={section}
      title={t.titles[kind]}
      intro={t.intros[kind]}
      actions={
        <LinkButton href={`/events/${event.id}/${path}`} icon="arrow-left">
          {t.back[kind]}
        </LinkButton>
      }
    >
      {view.done === 'abandon-import' && <Notice tone="info" announced title={t.abandoned} />}
      {kind === 'candidates' && data.recruiters === 0 && event.as === 'organiser' && (
        <Notice tone="warning" title={t.companiesFirst}>
          <a href={`/events/${event.id}/recruiters/import`}>{t.titles.recruiters}</a>
        </Notice>
      )}
      <Columns ratio="wide">
        <Form view={view} command="start-import" files>
          <input type="hidden" name="kind" value={kind} />
          <input type="hidden" name="patience" value="short" />
          <FileField
            locale={view.locale}
            name="file"
            label={t.file}
            required
            accept=".xlsx,.ods,.csv,.tsv,.txt"
            formats={t.formats}
            size={t.size}
            error={sent?.errors.file}
          />
          <Actions>
            <Button kind="primary" icon="upload">
              {t.read}
            </Button>
          </Actions>
        </Form>
        <Section title={t.goodToKnow}>
          <ul class="prose">
            {tips.map((tip) => (
              <li>{tip}</li>
            ))}
            {data.partners.length > 0 && <li>{t.partners(data.partners.join(', '))}</li>}
          </ul>
        </Section>
      </Columns>
      <Recent data={data} view={view} />
    </EventPage>
  );
}

/** What was imported before: to be read again, or undone. */
function Recent({ data, view }: { data: Data; view: View }): JSX.Element | null {
  const t = texts(view.locale).imports;
  const { event, recent } = data;
  if (recent.length === 0) return null;
  return (
    <Section title={t.recent}>
      <ul>
        {recent.map(({ id, fileName, status, at }) => (
          <li>
            <a href={`/events/${event.id}/imports/${id}`}>{fileName}</a> ·{' '}
            {t.recentStates[status as keyof typeof t.recentStates]},{' '}
            {momentInWords(at, event.timeZone, view.locale)}
          </li>
        ))}
      </ul>
    </Section>
  );
}
