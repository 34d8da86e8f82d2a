import type { JSX } from 'preact';
import { dateInWords } from '../../../web/dates.ts';
import { Form } from '../../../web/fields.tsx';
import { linkWords, PersonPage, recruiterMenu } from '../../../web/layout/index.ts';
import type { View } from '../../../web/view.ts';
import {
  Button,
  EmptyState,
  LinkButton,
  Notice,
  SharedFile,
  TapButtons,
} from '../../../web/widgets/index.ts';
import type { EventCard, Wisher } from '../schema.ts';
import { texts } from '../texts.ts';

interface Data {
  event: EventCard;
  wishers: Wisher[];
}

/** Who wished to meet this recruiter, with three answers each. */
export function WishersScreen({ data, view }: { data: Data; view: View }): JSX.Element {
  const t = texts(view.locale).wishers;
  const { event, wishers } = data;
  const given = wishers.filter(({ grade }) => grade !== null).length;
  return (
    <PersonPage
      view={view}
      title={t.title}
      over={event.name}
      intro={`${dateInWords(event.date, view.locale)} · ${event.place}`}
      menu={recruiterMenu(view, 'candidates')}
      live={`/live/events/${event.id}`}
    >
      {view.done === 'grade-wisher' && <Notice tone="success" announced title={t.saved} />}
      <div id="wishers" data-live-region="">
        {wishers.length === 0 ? (
          <EmptyState title={t.none} icon="people">
            <p>{t.noneHint}</p>
          </EmptyState>
        ) : (
          <div class="stack">
            <p>{t.intro}</p>
            <p>
              <LinkButton icon="star" href={`${view.path.split('?')[0]}/reasons`}>
                {linkWords(view.locale).inCommon}
              </LinkButton>
            </p>
            <p class="muted number">{t.answered(given, wishers.length)}</p>
            <ul class="stands">
              {wishers.map((wisher) => (
                <WisherCard wisher={wisher} view={view} />
              ))}
            </ul>
          </div>
        )}
      </div>
    </PersonPage>
  );
}

function WisherCard({ wisher, view }: { wisher: Wisher; view: View }): JSX.Element {
  const t = texts(view.locale).wishers;
  const { registrationId, name, wantedOccupations, hasCv, shared, grade } = wisher;
  const base = view.path.split('?')[0]!;
  return (
    <li class="stand" data-key={registrationId} id={`wisher-${registrationId}`}>
      <div class="stand__head">
        <h2 class="stand__name" dir="auto">
          {name}
        </h2>
        {hasCv && (
          <LinkButton href={`${base}/${registrationId}/cv`} icon="file" download label={t.cvOf(name)}>
            {t.cv}
          </LinkButton>
        )}
      </div>
      {wantedOccupations.length > 0 && (
        <p>
          <span class="muted">{t.occupations}</span> <span dir="auto">{wantedOccupations.join(', ')}</span>
        </p>
      )}
      <SharedFile file={shared} locale={view.locale} />
      <Form view={view} command="grade-wisher" action={`${base}/${registrationId}`}>
        <TapButtons
          name="grade"
          label={t.grade(name)}
          options={[
            { value: 'must', label: t.must, icon: 'star', tone: 'good', pressed: grade === 'must' },
            { value: 'would', label: t.would, icon: 'check', tone: 'info', pressed: grade === 'would' },
            { value: 'no', label: t.no, icon: 'cross', tone: 'bad', pressed: grade === 'no' },
          ]}
        />
        {grade !== null && (
          <Button kind="quiet" size="small" icon="undo" name="grade" value="">
            {t.noAnswer}
          </Button>
        )}
      </Form>
    </li>
  );
}
