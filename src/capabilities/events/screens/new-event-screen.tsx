import type { JSX } from 'preact';
import { dateInShort } from '../../../web/dates.ts';
import { Form } from '../../../web/fields.tsx';
import { OrganiserPage } from '../../../web/layout/index.ts';
import type { View } from '../../../web/view.ts';
import { Actions, Button, CheckField, FieldRow, Notice, SelectField } from '../../../web/widgets/index.ts';
import type { EventDraft, Template } from '../schema.ts';
import { texts } from '../texts.ts';
import { EventFields } from './event-fields.tsx';
import { ticked } from './parts.tsx';

interface Data {
  organisation: { id: string; name: string };
  template: Template;
  previousEventId: string | null;
  editions: { id: string; name: string; date: string }[];
  settings: EventDraft;
}

const COMMAND = 'create-event';

/** A new event, with nearly everything filled in from a template or from the edition before. */
export function NewEventScreen({ data, view }: { data: Data; view: View }): JSX.Element {
  const t = texts(view.locale);
  const previous = data.editions.find(({ id }) => id === data.previousEventId);
  const copy = (name: 'copyPartners' | 'copyRecruiters', stored: boolean) => (
    <CheckField
      locale={view.locale}
      name={name}
      label={t.fields[name]}
      checked={ticked(view, COMMAND, name, stored)}
    />
  );
  return (
    <OrganiserPage
      view={view}
      title={t.newEvent.title}
      intro={data.organisation.name}
      signOutAction="/sign-out"
    >
      <StartingPoint data={data} view={view} />
      <p>
        <a href={`/events/new/edition?organisationId=${data.organisation.id}`}>{t.newEvent.fromFile}</a>
      </p>
      <Form view={view} command={COMMAND} action={addressOf(data)}>
        <input type="hidden" name="organisationId" value={data.organisation.id} />
        {previous && (
          <>
            <input type="hidden" name="previousEventId" value={previous.id} />
            <Notice tone="info" title={t.newEvent.fromPrevious(previous.name)} />
            {copy('copyPartners', true)}
            {copy('copyRecruiters', false)}
          </>
        )}
        <EventFields view={view} command={COMMAND} values={data.settings} />
        <Actions>
          <Button kind="primary" size="large">
            {t.newEvent.submit}
          </Button>
        </Actions>
      </Form>
    </OrganiserPage>
  );
}

/** A form that comes back finds the same starting point again. */
function addressOf({ organisation, template, previousEventId }: Data): string {
  const previous = previousEventId === null ? '' : `&previousEventId=${previousEventId}`;
  return `/events/new?organisationId=${organisation.id}&template=${template}${previous}`;
}

function StartingPoint({ data, view }: { data: Data; view: View }): JSX.Element {
  const t = texts(view.locale).newEvent;
  return (
    <form method="get" action="/events/new">
      <input type="hidden" name="organisationId" value={data.organisation.id} />
      <FieldRow>
        <SelectField
          locale={view.locale}
          name="template"
          label={t.template}
          quiet
          value={data.template}
          options={(['evening', 'afternoon', 'small'] as const).map((value) => ({
            value,
            label: t.templates[value],
          }))}
        />
        {data.editions.length > 0 && (
          <SelectField
            locale={view.locale}
            name="previousEventId"
            label={t.previous}
            quiet
            value={data.previousEventId}
            placeholder={t.noPrevious}
            options={data.editions.map(({ id, name, date }) => ({
              value: id,
              label: `${name}, ${dateInShort(date, view.locale)}`,
            }))}
          />
        )}
      </FieldRow>
      <Actions>
        <Button>{t.use}</Button>
      </Actions>
    </form>
  );
}
