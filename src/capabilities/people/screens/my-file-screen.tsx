import type { JSX } from 'preact';
import { LOCALES, OWN_NAMES, READER_LOCALES } from '../../../kernel/locale.ts';
import { Form, fieldsFor } from '../../../web/fields.tsx';
import { candidateMenu, PersonPage } from '../../../web/layout/index.ts';
import type { View } from '../../../web/view.ts';
import { Actions, Button, FieldGroup, Section, SelectField } from '../../../web/widgets/index.ts';
import { colon } from '../../../web/words.ts';
import type { OccupationTitle } from '../../referentials/schema.ts';
import { OwnFacts, type PersonFile, type StoredDocument } from '../schema.ts';
import { texts } from '../texts.ts';
import { LanguageFields, PracticalFields, ReachFields, WantedFields } from './file-fields.tsx';
import { Said } from './parts.tsx';

const COMMAND = 'update-my-file';

interface Data {
  person: Omit<PersonFile, 'id' | 'createdAt'>;
  documents: Pick<StoredDocument, 'kind' | 'fileName' | 'createdAt'>[];
  titles: OccupationTitle[];
}

/** One's own file, to read and to put right. */
export function MyFileScreen({ data, view }: { data: Data; view: View }): JSX.Element {
  const t = texts(view.locale);
  const { me } = t;
  const { person } = data;
  const field = fieldsFor(OwnFacts, {
    view,
    command: COMMAND,
    labels: { ...t.fields, ...me.labels },
    hints: { ...t.hints, ...me.hints },
    values: person,
  });
  const shared = { view, command: COMMAND, field, stored: person };
  return (
    <PersonPage
      view={view}
      title={me.title}
      over={`${person.firstName} ${person.lastName}`}
      intro={me.intro}
      menu={candidateMenu(view, 'file')}
      readAloud
    >
      <Said view={view} />
      <p>{me.whoSees}</p>
      <Form view={view} command={COMMAND}>
        <FieldGroup title={me.contact}>
          <ReachFields view={view} field={field} />
          <SelectField
            {...field('locale')}
            required
            options={LOCALES.map((value) => ({ value, label: t.locales[value] }))}
          />
          <SelectField
            {...field('readingLocale')}
            placeholder={t.sameLanguage}
            options={READER_LOCALES.map((value) => ({ value, label: OWN_NAMES[value] }))}
          />
        </FieldGroup>
        <FieldGroup title={me.looksFor}>
          <WantedFields {...shared} titles={data.titles} />
        </FieldGroup>
        <FieldGroup title={t.person.languages}>
          <LanguageFields {...shared} />
        </FieldGroup>
        <FieldGroup title={me.practical}>
          <PracticalFields {...shared} />
        </FieldGroup>
        <Actions>
          <Button kind="primary" size="large">
            {me.save}
          </Button>
        </Actions>
      </Form>
      {person.skills.length > 0 && (
        <Section title={me.skills}>
          <ul>
            {person.skills.map(({ label }) => (
              <li>{label}</li>
            ))}
          </ul>
        </Section>
      )}
      {data.documents.length > 0 && (
        <Section title={me.documents}>
          <ul>
            {data.documents.map(({ kind, fileName }) => (
              <li>
                {t.documentKinds[kind]}
                {colon(view.locale)} {fileName}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </PersonPage>
  );
}
