import type { JSX } from 'preact';
import { z } from 'zod';
import { dateInShort } from '../../../web/dates.ts';
import { Form, fieldsFor } from '../../../web/fields.tsx';
import type { View } from '../../../web/view.ts';
import {
  Actions,
  Badge,
  Button,
  DataTable,
  Disclosure,
  FieldRow,
  Section,
  SelectField,
  TextField,
} from '../../../web/widgets/index.ts';
import { withColon } from '../../../web/words.ts';
import { ACTIVITY_KINDS, CV_STATES } from '../schema.ts';
import { texts } from '../texts.ts';
import { ReadyBadge } from './parts.tsx';
import type { PersonData } from './person-data.ts';

interface PartProps {
  data: PersonData;
  view: View;
}

/** Who follows the person in each of the reader's organisations, and how far the CV is. */
export function FollowPart({ data, view }: PartProps): JSX.Element {
  const t = texts(view.locale);
  return (
    <Section title={t.person.follow} id="follow">
      {data.followers.map((follower) => (
        <Form
          view={view}
          command="follow-person"
          id={`follow-${follower.organisationId}`}
          action={`/people/${data.person.id}/follow`}
        >
          <input type="hidden" name="organisationId" value={follower.organisationId} />
          {data.followers.length > 1 && <p>{follower.organisation}</p>}
          <FieldRow>
            <SelectField
              locale={view.locale}
              name="counsellorId"
              label={t.fields.counsellorId}
              value={follower.counsellorId}
              placeholder={t.newPerson.nobodyYet}
              options={data.colleagues
                .filter(({ organisationId }) => organisationId === follower.organisationId)
                .map(({ accountId, name }) => ({ value: accountId, label: name }))}
            />
            <SelectField
              locale={view.locale}
              name="cvState"
              label={t.fields.cvState}
              value={follower.cvState}
              options={CV_STATES.map((value) => ({ value, label: t.cvStates[value] }))}
            />
          </FieldRow>
          <Actions>
            <Button size="small">{t.person.save}</Button>
          </Actions>
        </Form>
      ))}
      {data.followers.map(({ organisationId, organisation }) => (
        <Form view={view} command="stop-following" action={`/people/${data.person.id}/unfollow`}>
          <input type="hidden" name="organisationId" value={organisationId} />
          <Button kind="quiet" size="small" icon="cross">
            {t.person.unfollow}
            {data.followers.length > 1 && ` · ${organisation}`}
          </Button>
        </Form>
      ))}
    </Section>
  );
}

/** The checklist of each organisation, then the workshops and interviews that fulfil it. */
export function PreparationPart({ data, view }: PartProps): JSX.Element {
  const t = texts(view.locale);
  return (
    <Section title={t.person.preparation} id="preparation">
      {data.followers.map(({ organisation, readiness }) => (
        <>
          <p class="cluster">
            {data.followers.length > 1 && <strong>{organisation}</strong>}
            {readiness.ready === null ? t.person.noChecklist : <ReadyBadge view={view} steps={readiness} />}
          </p>
          <ul class="stack">
            {readiness.steps.map((step) => (
              <li class="cluster">
                <Badge tone={step.done ? 'good' : 'neutral'} shape={step.done ? 'check' : 'ring'}>
                  {step.times > 1 ? t.notReady(step.reached, step.times) : step.done ? '1' : '0'}
                </Badge>
                <span>
                  {step.label} {!step.needed && <span class="muted">({t.person.optional})</span>}
                </span>
                {step.fulfilledBy === 'tick' && (
                  <Form
                    view={view}
                    command="tick-step"
                    id={`tick-${step.id}`}
                    action={`/people/${data.person.id}/steps/${step.id}`}
                  >
                    <Button
                      size="small"
                      kind="quiet"
                      name="ticked"
                      value={step.done ? 'false' : 'true'}
                      label={withColon(view.locale, step.done ? t.person.untick : t.person.tick, step.label)}
                    >
                      {step.done ? t.person.untick : t.person.tick}
                    </Button>
                  </Form>
                )}
              </li>
            ))}
          </ul>
        </>
      ))}
      <Activities data={data} view={view} />
    </Section>
  );
}

const NewActivity = z.object({
  kind: z.enum(ACTIVITY_KINDS),
  title: z.string().max(120),
  onDate: z.iso.date(),
  ledBy: z.string().max(120).nullable(),
  attended: z.enum(['yes', 'no']).nullable(),
  note: z.string().max(500).nullable(),
});

function Activities({ data, view }: PartProps): JSX.Element {
  const t = texts(view.locale);
  const p = t.person;
  const base = `/people/${data.person.id}/activities`;
  const field = fieldsFor(NewActivity, {
    view,
    command: 'record-activity',
    labels: t.fields,
    values: { kind: 'workshop', onDate: view.now.slice(0, 10) },
  });
  return (
    <>
      <h3>{p.activities}</h3>
      <DataTable
        locale={view.locale}
        caption={p.activities}
        rows={data.activities}
        rowKey={({ id }) => id}
        empty={<p>{p.noActivity}</p>}
        columns={[
          { key: 'date', title: t.fields.onDate, cell: ({ onDate }) => dateInShort(onDate, view.locale) },
          { key: 'kind', title: t.fields.kind, cell: ({ kind }) => t.activityKinds[kind] },
          {
            key: 'title',
            title: t.fields.title,
            heading: true,
            cell: ({ title, note }) => (
              <>
                {title} {note && <span class="muted">{note}</span>}
              </>
            ),
          },
          { key: 'ledBy', title: t.fields.ledBy, cell: ({ ledBy }) => ledBy },
          {
            key: 'attended',
            title: t.fields.attended,
            cell: ({ attended }) =>
              attended === null ? (
                <Badge tone="info" shape="ring">
                  {p.planned}
                </Badge>
              ) : (
                <Badge tone={attended ? 'good' : 'bad'} shape={attended ? 'check' : 'cross'}>
                  {attended ? p.came : p.missed}
                </Badge>
              ),
          },
          {
            key: 'act',
            title: '',
            cell: ({ id, attended, title }) => (
              <Form view={view} command="settle-activity" id={`settle-${id}`} action={`${base}/${id}`}>
                <Actions>
                  {attended !== true && (
                    <Button
                      size="small"
                      name="change"
                      value="attended"
                      label={withColon(view.locale, p.setCame, title)}
                    >
                      {p.setCame}
                    </Button>
                  )}
                  {attended !== false && (
                    <Button
                      size="small"
                      kind="quiet"
                      name="change"
                      value="missed"
                      label={withColon(view.locale, p.setMissed, title)}
                    >
                      {p.setMissed}
                    </Button>
                  )}
                  <Button
                    size="small"
                    kind="quiet"
                    icon="cross"
                    name="change"
                    value="remove"
                    label={withColon(view.locale, p.remove, title)}
                  >
                    {p.remove}
                  </Button>
                </Actions>
              </Form>
            ),
          },
        ]}
      />
      <Disclosure summary={p.addActivity} open={view.sent?.command === 'record-activity'}>
        <Form view={view} command="record-activity" action={base}>
          {data.followers.length === 1 && (
            <input type="hidden" name="organisationId" value={data.followers[0]!.organisationId} />
          )}
          <FieldRow>
            <SelectField
              {...field('kind')}
              options={ACTIVITY_KINDS.map((value) => ({ value, label: t.activityKinds[value] }))}
            />
            <TextField {...field('onDate')} type="date" />
            <SelectField
              {...field('attended')}
              placeholder={p.planned}
              options={[
                { value: 'yes', label: p.came },
                { value: 'no', label: p.missed },
              ]}
            />
          </FieldRow>
          <FieldRow>
            <TextField {...field('title')} />
            <TextField {...field('ledBy')} />
          </FieldRow>
          <TextField {...field('note')} />
          <Actions>
            <Button>{p.save}</Button>
          </Actions>
        </Form>
      </Disclosure>
    </>
  );
}
