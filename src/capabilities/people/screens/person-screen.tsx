import type { JSX } from 'preact';
import { OWN_NAMES, readsIn } from '../../../kernel/locale.ts';
import { dateInWords } from '../../../web/dates.ts';
import { diplomaWords } from '../../../web/diplomas.ts';
import { linkWords } from '../../../web/layout/index.ts';
import { phoneForReading } from '../../../web/phones.ts';
import type { View } from '../../../web/view.ts';
import { Columns, Facts, LinkButton, Section } from '../../../web/widgets/index.ts';
import type { PersonFile } from '../schema.ts';
import { texts } from '../texts.ts';
import { backgroundWords } from './background-fields.tsx';
import { languageName, PeoplePage } from './parts.tsx';
import type { PersonData } from './person-data.ts';
import { DocumentsPart } from './person-documents.tsx';
import { FollowPart, PreparationPart } from './person-preparation.tsx';
import { ThreadPart } from './person-thread.tsx';

/** The file of a person: who, what they want, how ready they are, and all that happened. */
export function PersonScreen({ data, view }: { data: PersonData; view: View }): JSX.Element {
  const t = texts(view.locale).person;
  const { person } = data;
  return (
    <PeoplePage
      view={view}
      title={`${person.firstName} ${person.lastName}`}
      actions={
        <>
          <LinkButton kind="primary" icon="edit" href={`/people/${person.id}/edit`}>
            {t.edit}
          </LinkButton>
          <LinkButton href={`/people/${person.id}/data`}>{linkWords(view.locale).rights}</LinkButton>
        </>
      }
    >
      <Columns ratio="equal">
        <div>
          <Section title={t.contact}>
            <ContactFacts person={person} view={view} />
          </Section>
          <FollowPart data={data} view={view} />
        </div>
        <Section title={t.looksFor}>
          <WishFacts person={person} view={view} />
        </Section>
      </Columns>
      <PreparationPart data={data} view={view} />
      <DocumentsPart data={data} view={view} />
      <ThreadPart thread={data.thread} timeZone={data.timeZone} view={view} />
    </PeoplePage>
  );
}

function ContactFacts({ person, view }: { person: PersonFile; view: View }): JSX.Element {
  const t = texts(view.locale);
  const p = t.person;
  const year = Number(view.now.slice(0, 4));
  return (
    <Facts
      items={[
        {
          term: t.fields.phone,
          value: person.phone ? <a href={`tel:${person.phone}`}>{phoneForReading(person.phone)}</a> : p.none,
        },
        { term: t.fields.email, value: <span class="breakable">{person.email ?? p.none}</span> },
        {
          term: p.reach,
          value: [
            person.preferredChannel ? t.channels[person.preferredChannel] : t.noChannel,
            person.reachNote,
          ]
            .filter(Boolean)
            .join(' · '),
        },
        { term: p.readsIn, value: OWN_NAMES[readsIn(person)] },
        {
          term: p.where,
          value:
            [person.street, [person.postcode, person.town].filter(Boolean).join(' ')]
              .filter(Boolean)
              .join(', ') || p.none,
        },
        {
          term: p.languages,
          value:
            person.languages
              .map(({ code, level }) => `${languageName(code, view)}${level ? ` ${level}` : ''}`)
              .join(', ') || p.none,
        },
        // Reached in the year or not yet: a minor until the year has passed.
        ...(person.birthYear !== null && year - person.birthYear <= 18
          ? [{ term: t.fields.birthYear, value: `${person.birthYear} · ${p.minor}` }]
          : []),
      ]}
    />
  );
}

function WishFacts({ person, view }: { person: PersonFile; view: View }): JSX.Element {
  const b = backgroundWords(view.locale);
  const t = texts(view.locale);
  const p = t.person;
  const words = <K extends string>(values: readonly K[], labels: Readonly<Record<K, string>>) =>
    values.map((value) => labels[value]).join(', ') || p.none;
  return (
    <Facts
      items={[
        {
          term: p.wanted,
          value:
            person.wanted.length === 0 ? (
              p.none
            ) : (
              <ol>
                {person.wanted.map(({ label, code }) => (
                  <li>
                    {label} {code && <span class="muted">{p.codeKnown(code)}</span>}
                  </li>
                ))}
              </ol>
            ),
        },
        { term: p.abilities, value: person.skills.map(({ label }) => label).join(' · ') || p.none },
        { term: p.contracts, value: words(person.contracts, t.contracts) },
        { term: p.hours, value: words(person.availability, t.hours) },
        {
          term: p.from,
          value: person.availableFrom ? dateInWords(person.availableFrom, view.locale) : p.none,
        },
        { term: p.mobility, value: person.mobilityKm === null ? p.none : p.upTo(person.mobilityKm) },
        { term: p.licences, value: person.licences.join(', ') || p.none },
        {
          term: b.years,
          value: person.experienceYears === null ? p.none : b.count(person.experienceYears),
        },
        {
          term: b.diploma,
          value: person.diploma === null ? p.none : diplomaWords(view.locale)[person.diploma],
        },
        { term: p.accessNeeds, value: words(person.accessNeeds, t.needs) },
      ]}
    />
  );
}
