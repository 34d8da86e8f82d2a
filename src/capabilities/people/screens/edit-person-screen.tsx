import type { JSX } from 'preact';
import { LOCALES, OWN_NAMES, READER_LOCALES } from '../../../kernel/locale.ts';
import { Form, fieldsFor } from '../../../web/fields.tsx';
import type { View } from '../../../web/view.ts';
import {
  Actions,
  Button,
  Choices,
  Disclosure,
  FieldGroup,
  FieldRow,
  LinkButton,
  SelectField,
  TextField,
} from '../../../web/widgets/index.ts';
import type { Ability, OccupationTitle } from '../../referentials/schema.ts';
import { FileEntry, type PersonFile } from '../schema.ts';
import { texts } from '../texts.ts';
import { LanguageFields, PracticalFields, ReachFields, WantedFields } from './file-fields.tsx';
import { chosen, PeoplePage } from './parts.tsx';

interface Data {
  person: PersonFile;
  titles: OccupationTitle[];
  abilities: Ability[];
  notice: string | null;
}

const COMMAND = 'update-person-file';

/** The whole file as one form. */
export function EditPersonScreen({ data, view }: { data: Data; view: View }): JSX.Element {
  const t = texts(view.locale);
  const { person, titles } = data;
  const base = `/people/${person.id}`;
  const ownSkills = person.skills.filter(({ code }) => code === null).map(({ label }) => label);
  const field = fieldsFor(FileEntry, {
    view,
    command: COMMAND,
    labels: t.fields,
    hints: t.hints,
    values: { ...person, ownSkills },
  });
  const shared = { view, command: COMMAND, field, stored: person };
  return (
    <PeoplePage view={view} title={t.person.editTitle(`${person.firstName} ${person.lastName}`)}>
      <Form view={view} command={COMMAND} action={`${base}/edit`}>
        <input type="hidden" name="revision" value={person.revision} />
        <FieldGroup title={t.person.who}>
          <FieldRow>
            <TextField {...field('firstName')} />
            <TextField {...field('lastName')} />
          </FieldRow>
          <FieldRow>
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
          </FieldRow>
          <TextField {...field('birthYear')} type="number" width="short" />
        </FieldGroup>
        <FieldGroup title={t.person.contact}>
          <ReachFields view={view} field={field} />
        </FieldGroup>
        <FieldGroup title={t.person.looksFor}>
          <WantedFields {...shared} titles={titles} />
          <Abilities data={data} view={view} />
          <TextField {...field('ownSkills')} />
        </FieldGroup>
        <FieldGroup title={t.person.languages}>
          <LanguageFields {...shared} />
        </FieldGroup>
        <FieldGroup title={t.person.practical}>
          <PracticalFields {...shared} />
        </FieldGroup>
        <Actions>
          <Button kind="primary">{t.person.save}</Button>
          <LinkButton kind="quiet" href={base}>
            {t.person.back}
          </LinkButton>
        </Actions>
      </Form>
      {data.notice && <p class="muted">{data.notice}</p>}
    </PeoplePage>
  );
}

/** What the wanted occupations ask for, to tick: macro-competences first, soft skills apart. */
function Abilities({ data, view }: { data: Data; view: View }): JSX.Element {
  const t = texts(view.locale);
  const kept = data.person.skills.flatMap(({ code, label }) =>
    code === null || data.abilities.some((ability) => ability.code === code)
      ? []
      : [{ code, label, kind: 'skill' as const }],
  );
  const all = [...kept, ...data.abilities];
  if (all.length === 0) return <p class="field__hint">{t.person.abilitiesLater}</p>;
  const stored = data.person.skills.flatMap(({ code }) => code ?? []);
  const group = (kind: Ability['kind'], label: string, hint?: string) => (
    <Choices
      locale={view.locale}
      name="skillCodes"
      label={label}
      hint={hint}
      type="checkbox"
      options={all.filter((one) => one.kind === kind).map(({ code, label }) => ({ value: code, label }))}
      value={chosen(view, COMMAND, 'skillCodes', stored)}
    />
  );
  return (
    // What is ticked is sent whether it is open or not.
    <Disclosure summary={t.person.tickAbilities(stored.length)}>
      {group('skill', t.fields.skillCodes, t.person.chooseAbilities)}
      {all.some(({ kind }) => kind === 'soft') && group('soft', t.person.soft)}
    </Disclosure>
  );
}
