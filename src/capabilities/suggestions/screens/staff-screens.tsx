import type { JSX } from 'preact';
import { EventPage } from '../../../web/layout/index.ts';
import type { View } from '../../../web/view.ts';
import { DataTable, LinkButton } from '../../../web/widgets/index.ts';
import { beside } from '../../../web/words.ts';
import type { EventHeading } from '../../events/schema.ts';
import type { SuggestedNeed, SuggestedPerson, Suggestion } from '../schema.ts';
import { texts } from '../texts.ts';
import { Choice, LevelBadge, RuleLink, reasonWords, Sentences, stopWords } from './parts.tsx';

/** The columns that both tables share: the word, why, what to know, what was chosen. */
function sharedColumns(view: View) {
  const { columns: c, noReason } = texts(view.locale);
  return {
    level: {
      key: 'level',
      title: c.level,
      cell: ({ level }: Suggestion) => <LevelBadge level={level} view={view} />,
    },
    why: {
      key: 'why',
      title: c.why,
      width: 'wide' as const,
      cell: (row: Suggestion) => <Sentences list={reasonWords(row, view)} otherwise={noReason} />,
    },
    toKnow: {
      key: 'toKnow',
      title: c.toKnow,
      cell: (row: Suggestion) => <Sentences list={stopWords(row, view)} />,
    },
    choice: {
      key: 'choice',
      title: c.choice,
      cell: ({ wishRank, invited }: { wishRank: number | null; invited: boolean }) => (
        <Choice wishRank={wishRank} invited={invited} view={view} />
      ),
    },
  };
}

interface ForPerson {
  event: EventHeading;
  registrationId: string;
  name: string;
  needs: SuggestedNeed[];
}

/** Needs beside a person: what a counsellor and a candidate look at together. */
export function SuggestedNeedsScreen({ data, view }: { data: ForPerson; view: View }): JSX.Element {
  const t = texts(view.locale);
  const { level, why, toKnow, choice } = sharedColumns(view);
  return (
    <EventPage
      view={view}
      event={data.event}
      section="candidates"
      title={t.forPerson.title(data.name)}
      intro={t.forPerson.intro}
      actions={
        <LinkButton icon="heart" href={`/events/${data.event.id}/wishes/${data.registrationId}`}>
          {t.forPerson.wishes}
        </LinkButton>
      }
    >
      <DataTable
        locale={view.locale}
        caption={t.forPerson.title(data.name)}
        rows={data.needs}
        rowKey={({ needId }) => needId}
        empty={<p>{t.forPerson.none}</p>}
        columns={[
          level,
          {
            key: 'need',
            title: t.columns.need,
            heading: true,
            cell: ({ title, company, contract }) => (
              <>
                {title}{' '}
                <span class="muted">
                  {company}
                  {beside(title, t.contracts[contract as keyof typeof t.contracts])}
                </span>
              </>
            ),
          },
          why,
          toKnow,
          choice,
        ]}
      />
      <RuleLink view={view} />
    </EventPage>
  );
}

interface ForCompany {
  event: EventHeading;
  company: string;
  people: SuggestedPerson[];
}

/** People beside a recruiter's needs. */
export function SuggestedPeopleScreen({ data, view }: { data: ForCompany; view: View }): JSX.Element {
  const t = texts(view.locale);
  const { level, why, toKnow, choice } = sharedColumns(view);
  return (
    <EventPage
      view={view}
      event={data.event}
      section={data.event.as === 'organiser' ? 'recruiters' : 'candidates'}
      title={t.forCompany.title(data.company)}
      intro={t.forCompany.intro}
    >
      <DataTable
        locale={view.locale}
        caption={t.forCompany.title(data.company)}
        rows={data.people}
        rowKey={({ registrationId }) => registrationId}
        empty={<p>{t.forCompany.none}</p>}
        columns={[
          level,
          {
            key: 'person',
            title: t.columns.person,
            heading: true,
            cell: ({ registrationId, name, needTitle }) => (
              <>
                <a href={`/events/${data.event.id}/candidates/${registrationId}/suggestions`}>{name}</a>{' '}
                <span class="muted">{needTitle}</span>
              </>
            ),
          },
          why,
          toKnow,
          choice,
        ]}
      />
      <RuleLink view={view} />
    </EventPage>
  );
}
