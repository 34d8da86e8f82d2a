import type { JSX } from 'preact';
import { dateInShort, dayOf, momentInWords, wallTimeOf } from '../../../web/dates.ts';
import { Form } from '../../../web/fields.tsx';
import type { View } from '../../../web/view.ts';
import { Actions, Badge, Button, DataTable } from '../../../web/widgets/index.ts';
import { colon } from '../../../web/words.ts';
import { ASKS, DELAYS, type InvitationsPage, type Invited, type Standing } from '../schema.ts';
import { texts } from '../texts.ts';

type Props = { data: InvitationsPage; view: View };
type RowProps = Props & { person: Invited };

const TONES = {
  comes: ['good', 'check'],
  late: ['warn', 'half'],
  declined: ['neutral', 'cross'],
  'no-answer': ['bad', 'ring'],
  'not-asked': ['neutral', 'ring'],
  offered: ['info', 'half'],
  waiting: ['other', 'half'],
} as const satisfies Record<Standing, readonly [string, string]>;

const ASK_FORM = 'ask';

/** Everybody in reach: what they said and when they were asked; ticked, one press asks them. */
export function People({ data, view }: Props): JSX.Element {
  const t = texts(view.locale);
  const { event, people } = data;
  const base = `/events/${event.id}/invitations`;
  return (
    <>
      {!data.over && (
        <Form view={view} command="ask-people" id={ASK_FORM} action={`${base}/ask`}>
          <p>
            <strong>{t.forTicked}</strong> <span class="muted">{t.asksHint}</span>
          </p>
          <Actions>
            {ASKS.map((what) => (
              <Button name="what" value={what} kind={what === 'invite' ? 'primary' : 'secondary'}>
                {t.asks[what]}
              </Button>
            ))}
          </Actions>
        </Form>
      )}
      <DataTable
        locale={view.locale}
        caption={t.people}
        rows={people}
        rowKey={({ registrationId }) => registrationId}
        empty={<p>{t.nobody}</p>}
        selection={
          data.over
            ? undefined
            : { name: 'registrationIds', form: ASK_FORM, label: ({ name }) => t.tick(name) }
        }
        columns={[
          {
            key: 'name',
            title: t.name,
            heading: true,
            cell: ({ registrationId, name }) => (
              <a href={`/events/${event.id}/candidates/${registrationId}`}>
                <bdi>{name}</bdi>
              </a>
            ),
          },
          { key: 'partner', title: t.partner, cell: ({ partner }) => partner ?? '–' },
          {
            key: 'standing',
            title: t.standing,
            cell: (person) => <StandingBadge person={person} data={data} view={view} />,
          },
          {
            key: 'asked',
            title: t.asked,
            width: 'wide',
            cell: (person) => <Asked person={person} data={data} view={view} />,
          },
          {
            key: 'note',
            title: '',
            cell: (person) => (data.over ? null : <NoteAnswer person={person} data={data} view={view} />),
          },
        ]}
      />
    </>
  );
}

function StandingBadge({ person, data, view }: RowProps): JSX.Element {
  const t = texts(view.locale);
  const [tone, shape] = TONES[person.standing];
  const { lateMinutes, keptUntil } = person;
  return (
    <>
      <Badge tone={tone} shape={shape}>
        {lateMinutes !== null && person.standing === 'late'
          ? t.lateBy(lateMinutes)
          : t.standings[person.standing]}
      </Badge>
      {person.standing === 'offered' && keptUntil !== null && (
        <span class="muted"> {t.keptUntil(momentInWords(keptUntil, data.event.timeZone, view.locale))}</span>
      )}
    </>
  );
}

/** "invitation 9 nov. 10:00 · relance 11 nov. 18:00" */
function Asked({ person, data, view }: RowProps): JSX.Element {
  const t = texts(view.locale);
  const zone = data.event.timeZone;
  const moment = (at: string) => `${dateInShort(dayOf(at, zone), view.locale)} ${wallTimeOf(at, zone)}`;
  const words = (
    [
      [person.invitedAt, t.invitedOn],
      [person.remindedAt, t.remindedOn],
      [person.calledAt, t.calledOn],
      [person.openedAt, t.openedOn],
    ] as const
  ).flatMap(([at, say]) => (at === null ? [] : [say(moment(at))]));
  return <span class={words.length === 0 ? 'muted' : undefined}>{words.join(' · ') || t.never}</span>;
}

/** What the staff heard: one press each. */
function NoteAnswer({ person, data, view }: RowProps): JSX.Element {
  const t = texts(view.locale);
  const action = `/events/${data.event.id}/invitations/${person.registrationId}/answer`;
  const command = 'give-answer-for';
  const comes = !['waiting', 'offered', 'declined'].includes(person.standing);
  return (
    <details class="note-answer">
      <summary>
        {t.note}
        <span class="hidden">
          {colon(view.locale)} {person.name}
        </span>
      </summary>
      <Form
        view={view}
        command={command}
        id={`answer-${person.registrationId}`}
        action={action}
        class="cluster"
      >
        {(['yes', 'no'] as const).map((answer) => (
          <Button size="small" name="answer" value={answer}>
            {t.answers[answer]}
          </Button>
        ))}
      </Form>
      {comes && (
        <Form
          view={view}
          command={command}
          id={`late-${person.registrationId}`}
          action={action}
          class="cluster"
        >
          <input type="hidden" name="answer" value="late" />
          <span>{t.answers.late}</span>
          {DELAYS.map((minutes) => (
            <Button size="small" kind="quiet" name="lateMinutes" value={String(minutes)}>
              {t.minutes(minutes)}
            </Button>
          ))}
        </Form>
      )}
    </details>
  );
}
