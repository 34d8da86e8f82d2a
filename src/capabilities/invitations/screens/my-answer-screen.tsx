import type { JSX } from 'preact';
import { directionOf, type ReaderLocale } from '../../../kernel/locale.ts';
import { dateInWords, dayOf, timeOf } from '../../../web/dates.ts';
import { Form } from '../../../web/fields.tsx';
import { candidateMenu, PersonPage } from '../../../web/layout/index.ts';
import type { View } from '../../../web/view.ts';
import { Button, Disclosure, Facts, Notice } from '../../../web/widgets/index.ts';
import { whereTo } from '../../events/schema.ts';
import { DELAYS, type MyAnswer } from '../schema.ts';
import { ANSWER_WORDS, type AnswerWords } from '../texts.ts';

const COMMAND = 'give-my-answer';

/** In the person's language, which may be one that the screens do not have; who chose another for the page gets that one. */
function languageOf({ reads }: MyAnswer, view: View): ReaderLocale {
  return reads === 'de' || reads === 'ar' || reads === 'uk' ? reads : view.locale;
}

/** Do I come? Three large buttons, when and where. A press can be changed by another. */
export function MyAnswerScreen({ data, view }: { data: MyAnswer; view: View }): JSX.Element {
  const language = languageOf(data, view);
  const t = ANSWER_WORDS[language];
  const { event } = data;
  const where = whereTo(event, data.own, language);
  return (
    <PersonPage
      view={view}
      over={event.name}
      title={ANSWER_WORDS[view.locale].title}
      menu={candidateMenu(view, 'registration')}
      readAloud
    >
      <div class="answer stack" lang={language} dir={directionOf(language)}>
        {t.machine !== null && (
          <>
            <p class="muted">{t.machine}</p>
            <h2>{t.title}</h2>
          </>
        )}
        <State data={data} view={view} t={t} language={language} />
        {!data.over && <Buttons data={data} view={view} t={t} />}
        <Facts
          items={[
            {
              term: t.when,
              value: (
                <>
                  <strong>{dateInWords(event.date, language)}</strong>
                  <br />
                  {t.hours(
                    timeOf(event.startsAt, event.timeZone, language),
                    timeOf(event.endsAt, event.timeZone, language),
                  )}
                </>
              ),
            },
            {
              term: t.where,
              value: <bdi>{[where.place, where.address, where.access].filter(Boolean).join(', ')}</bdi>,
            },
          ]}
        />
        {!data.over && (
          <p>
            <a href={view.path.split('?')[0]!.replace(/answer$/, 'calendar')}>{t.calendar}</a>
          </p>
        )}
      </div>
    </PersonPage>
  );
}

interface PartProps {
  data: MyAnswer;
  view: View;
  t: AnswerWords;
}

/** How it stands, and what came of the press that led here. */
function State({ data, view, t, language }: PartProps & { language: ReaderLocale }): JSX.Element {
  const { status, lateMinutes, rank, keptUntil, firstName } = data;
  const justSaid = view.done === COMMAND;
  if (data.over) return <Notice tone="info" title={t.over} />;
  if (keptUntil !== null) {
    const { timeZone } = data.event;
    const moment = `${dateInWords(dayOf(keptUntil, timeZone), language)}, ${timeOf(keptUntil, timeZone, language)}`;
    return (
      <Notice tone="warning" title={t.kept}>
        <p>{t.keptUntil(moment)}</p>
      </Notice>
    );
  }
  if (status === 'registered')
    return (
      <p>
        {t.hello(firstName)}. {t.ask}
      </p>
    );
  const title =
    status === 'waiting'
      ? t.waiting(rank ?? 1)
      : status === 'cancelled'
        ? t.saidNo
        : lateMinutes === null
          ? t.saidYes
          : t.saidLate(lateMinutes);
  return (
    <Notice
      tone={status === 'waiting' ? 'warning' : status === 'cancelled' ? 'info' : 'success'}
      announced={justSaid}
      title={title}
    >
      <p>{justSaid ? `${t.thanks} ${t.change}` : t.change}</p>
    </Notice>
  );
}

function Buttons({ data, view, t }: PartProps): JSX.Element {
  const { status, keptUntil, lateMinutes } = data;
  const comes = status === 'registered' || status === 'confirmed';
  const yes = keptUntil !== null ? t.take : status === 'cancelled' ? t.comeAfterAll : t.yes;
  const no = keptUntil !== null ? t.leave : status === 'waiting' ? t.stopWaiting : t.no;
  const saidYes = status === 'confirmed' && lateMinutes === null;
  return (
    <>
      <Form view={view} command={COMMAND} class="answer__buttons">
        {(keptUntil !== null || (status !== 'waiting' && !saidYes)) && (
          <Button kind="primary" size="large" wide name="answer" value="yes" icon="check">
            {yes}
          </Button>
        )}
        {status !== 'cancelled' && (
          <Button kind="secondary" size="large" wide name="answer" value="no" icon="cross">
            {no}
          </Button>
        )}
      </Form>
      {comes && (
        <div class="answer__late">
          <Disclosure summary={t.late} id="late">
            <Form view={view} command={COMMAND} id="late-form">
              <input type="hidden" name="answer" value="late" />
              <p>{t.lateHow}</p>
              <div class="cluster">
                {DELAYS.map((minutes) => (
                  <Button kind="secondary" name="lateMinutes" value={String(minutes)}>
                    {t.minutes(minutes)}
                  </Button>
                ))}
              </div>
            </Form>
          </Disclosure>
        </div>
      )}
      {comes && <p class="muted">{t.noText}</p>}
    </>
  );
}
