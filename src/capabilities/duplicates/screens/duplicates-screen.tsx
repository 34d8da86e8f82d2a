import type { JSX } from 'preact';
import { dateInShort } from '../../../web/dates.ts';
import { Form } from '../../../web/fields.tsx';
import { OrganiserPage, staffMenu } from '../../../web/layout/index.ts';
import { phoneForReading } from '../../../web/phones.ts';
import type { View } from '../../../web/view.ts';
import { Badge, Button, Columns, EmptyState, Facts, Notice, Section } from '../../../web/widgets/index.ts';
import type { DoneMerge, Entry, Pair } from '../schema.ts';
import { texts } from '../texts.ts';

interface Data {
  pairs: Pair[];
  found: number;
  merges: DoneMerge[];
}

/** Pairs side by side: a person decides which entry stays. */
export function DuplicatesScreen({ data, view }: { data: Data; view: View }): JSX.Element {
  const t = texts(view.locale);
  const said = view.done === null ? undefined : t.done[view.done as keyof typeof t.done];
  return (
    <OrganiserPage
      view={view}
      title={t.title}
      intro={t.intro}
      menu={staffMenu(view.locale, 'duplicates')}
      signOutAction="/sign-out"
    >
      {said && <Notice tone="success" announced title={said} />}
      {view.sent?.refusal && <Notice tone="error" announced title={view.sent.refusal} />}
      {data.pairs.length === 0 ? (
        <EmptyState title={t.none} icon="people">
          {t.noneText}
        </EmptyState>
      ) : (
        <p>{t.found(data.found)}</p>
      )}
      {data.pairs.map((pair) => (
        <OnePair pair={pair} view={view} />
      ))}
      {data.merges.length > 0 && <Merges merges={data.merges} view={view} />}
    </OrganiserPage>
  );
}

function OnePair({ pair, view }: { pair: Pair; view: View }): JSX.Element {
  const t = texts(view.locale);
  return (
    <Section title={`${pair.one.firstName} ${pair.one.lastName}`}>
      <p class="cluster">
        <Badge
          tone={pair.sameness === 'same' ? 'warn' : 'info'}
          shape={pair.sameness === 'same' ? 'half' : 'ring'}
        >
          {t[pair.sameness]}
        </Badge>
        <span class="muted">{pair.organisation}</span>
      </p>
      <Columns ratio="equal">
        <OneEntry title={t.first} entry={pair.one} other={pair.other} pair={pair} view={view} />
        <OneEntry title={t.second} entry={pair.other} other={pair.one} pair={pair} view={view} />
      </Columns>
      <p class="muted">{t.keepHint}</p>
    </Section>
  );
}

function OneEntry(props: { title: string; entry: Entry; other: Entry; pair: Pair; view: View }): JSX.Element {
  const { title, entry, other, pair, view } = props;
  const t = texts(view.locale);
  const name = `${entry.firstName} ${entry.lastName}`;
  return (
    <div class="stack">
      <h3>{title}</h3>
      <Facts
        items={[
          { term: t.fields.name, value: <a href={`/people/${entry.id}`}>{name}</a> },
          { term: t.fields.phone, value: entry.phone === null ? '–' : phoneForReading(entry.phone) },
          { term: t.fields.email, value: <span class="breakable">{entry.email ?? '–'}</span> },
          { term: t.fields.place, value: [entry.postcode, entry.town].filter(Boolean).join(' ') || '–' },
          { term: t.fields.birthYear, value: entry.birthYear ?? '–' },
          { term: t.fields.counsellor, value: entry.counsellor ?? '–' },
          { term: t.fields.registrations, value: entry.registrations },
          { term: t.fields.createdAt, value: dateInShort(entry.createdAt.slice(0, 10), view.locale) },
        ]}
      />
      <Form view={view} command="merge-people" id={`keep-${entry.id}-${other.id}`} action="/duplicates">
        <input type="hidden" name="organisationId" value={pair.organisationId} />
        <input type="hidden" name="keptId" value={entry.id} />
        <input type="hidden" name="goneId" value={other.id} />
        <Button icon="check" label={`${t.keep} : ${title}, ${name}`}>
          {t.keep}
        </Button>
      </Form>
    </div>
  );
}

function Merges({ merges, view }: { merges: DoneMerge[]; view: View }): JSX.Element {
  const t = texts(view.locale);
  return (
    <Section title={t.merges} id="merges">
      <ul class="stack">
        {merges.map(({ id, kept, keptId, by, at }) => (
          <li class="cluster">
            <a href={`/people/${keptId}`}>{t.merged({ name: kept, by })}</a>
            <span class="muted">{dateInShort(at.slice(0, 10), view.locale)}</span>
            <Form view={view} command="undo-merge" id={`undo-${id}`} action={`/duplicates/${id}/undo`}>
              <Button size="small" icon="undo" label={`${t.undo} : ${kept}`}>
                {t.undo}
              </Button>
            </Form>
          </li>
        ))}
      </ul>
    </Section>
  );
}
