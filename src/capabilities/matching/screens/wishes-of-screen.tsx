import type { JSX } from 'preact';
import { Form } from '../../../web/fields.tsx';
import { EventPage } from '../../../web/layout/index.ts';
import type { View } from '../../../web/view.ts';
import { Actions, Button, LinkButton, Notice, SelectField } from '../../../web/widgets/index.ts';
import type { EventHeading } from '../../events/schema.ts';
import type { Stand } from '../schema.ts';
import { texts } from '../texts.ts';

interface Data {
  event: EventHeading;
  candidate: { registrationId: string; name: string };
  stands: Pick<Stand, 'recruiterId' | 'number' | 'company'>[];
  chosen: string[];
  most: number;
  waiting: number;
}

/** One person's wishes, typed from paper: a list per rank, the first letters choose, Enter goes to the next person. */
export function WishesOfScreen({ data, view }: { data: Data; view: View }): JSX.Element {
  const t = texts(view.locale);
  const { event, candidate, stands, chosen, most, waiting } = data;
  const sent = view.sent?.command === 'type-wishes' ? view.sent : null;
  const options = [...stands]
    .sort((a, b) => a.company.localeCompare(b.company, view.locale))
    .map(({ recruiterId, company, number }) => ({ value: recruiterId, label: `${company} (${number})` }));
  const base = `/events/${event.id}/wishes`;
  return (
    <EventPage
      view={view}
      event={event}
      section="wishes"
      title={t.typing.title(candidate.name)}
      intro={t.typing.intro}
      actions={
        <LinkButton href={base} icon="arrow-left">
          {t.typing.back}
        </LinkButton>
      }
    >
      {view.done === 'type-wishes' && <Notice tone="success" announced title={t.overview.typed} />}
      <Form view={view} command="type-wishes">
        <div class="typing">
          {Array.from({ length: most }, (_, index) => {
            const name = `wishes.${index}.recruiterId`;
            const typed = sent?.values[name];
            return (
              <SelectField
                locale={view.locale}
                name={name}
                label={t.typing.wish(index + 1)}
                quiet
                error={sent?.errors[name]}
                placeholder={t.typing.nobody}
                options={options}
                value={sent ? String(typed ?? '') : (chosen[index] ?? null)}
              />
            );
          })}
        </div>
        <Actions>
          <Button kind="primary" name="then" value="next" iconAfter="arrow-right">
            {waiting > 0 ? t.typing.saveNext(waiting) : t.typing.save}
          </Button>
        </Actions>
      </Form>
    </EventPage>
  );
}
