import type { JSX } from 'preact';
import { Form, fieldsFor } from '../../../web/fields.tsx';
import { EventPage } from '../../../web/layout/index.ts';
import type { View } from '../../../web/view.ts';
import {
  Actions,
  Button,
  EmptyState,
  FieldGroup,
  FieldRow,
  LinkButton,
  Notice,
  SelectField,
  TextField,
} from '../../../web/widgets/index.ts';
import type { EventHeading } from '../../events/schema.ts';
import { SEXES, StatisticEntry, type StatisticLine } from '../schema.ts';
import { texts } from '../texts.ts';

interface Data {
  event: EventHeading;
  withSex: boolean;
  people: StatisticLine[];
}

/** A fast form for own people: two fields each, one press for all. */
export function StatisticsScreen({ data, view }: { data: Data; view: View }): JSX.Element {
  const t = texts(view.locale);
  const { event, withSex, people } = data;
  const command = 'save-statistics';
  const field = fieldsFor(StatisticEntry, {
    view,
    command,
    labels: { stream: t.group.stream, sex: t.group.sex },
    values: { people },
  });
  return (
    <EventPage
      view={view}
      event={event}
      section="outcomes"
      title={withSex ? t.toStatistics : t.group.stream}
      intro={t.statistics.intro}
      actions={<LinkButton href={`/events/${event.id}/report`}>{t.reportTitle}</LinkButton>}
    >
      {view.done === command && <Notice tone="success" announced title={t.statistics.done} />}
      {!withSex && <p class="muted">{t.statistics.sexClosed}</p>}
      {people.length === 0 ? (
        <EmptyState title={t.statistics.empty} />
      ) : (
        <Form view={view} command={command} action={`/events/${event.id}/statistics`}>
          {people.map(({ id, name }, index) => (
            <FieldGroup title={<bdi>{name}</bdi>}>
              <input type="hidden" name={`people.${index}.id`} value={id} />
              <FieldRow>
                <TextField {...field(`people.${index}.stream`)} quiet />
                {withSex && (
                  <SelectField
                    {...field(`people.${index}.sex`)}
                    quiet
                    placeholder={t.unplaced.sex}
                    options={SEXES.map((sex) => ({ value: sex, label: t.sexes[sex] }))}
                  />
                )}
              </FieldRow>
            </FieldGroup>
          ))}
          <Actions>
            <Button kind="primary">{t.statistics.save}</Button>
          </Actions>
        </Form>
      )}
    </EventPage>
  );
}
