import type { JSX } from 'preact';
import type { Locale } from '../../../kernel/locale.ts';
import { dateInWords, momentInWords, wallTimeOf } from '../../../web/dates.ts';
import { EventPage } from '../../../web/layout/index.ts';
import type { View } from '../../../web/view.ts';
import { EmptyState, LinkButton, PrintButton, RoundRibbon, Tabs } from '../../../web/widgets/index.ts';
import type { EventHeading } from '../../events/schema.ts';
import type { InterpretedBy, PlanRound, PlanSheet } from '../schema.ts';
import { texts } from '../texts.ts';
import { meetingsBy, namesIn } from './sheet.ts';

interface Data {
  event: EventHeading;
  by: 'recruiter' | 'candidate' | 'round' | 'interpreter';
  sheet: PlanSheet;
  interpreted: InterpretedBy[];
  publishedAt: string | null;
}

/** Where the sheets of everybody are drawn and printed. */
function paperAt(event: EventHeading, by: 'recruiter' | 'candidate', locale: Locale): string {
  return `/events/${event.id}/paper/sheets?kind=${by}-plans&in=${locale}`;
}

/** The sheets of recruiters and candidates are drawn with everything else that is printed. */
export function elsewhereFor({ event, by }: Pick<Data, 'event' | 'by'>): string | null {
  return by === 'recruiter' || by === 'candidate' ? paperAt(event, by, 'fr') : null;
}

/** The published plan as sheets of paper: one per round, or per interpreter. */
export function PlanPrintScreen({ data, view }: { data: Data; view: View }): JSX.Element {
  const t = texts(view.locale).print;
  const { event, by } = data;
  const base = `/events/${event.id}/plan/print`;
  const tab = (value: Data['by'], label: string) => ({
    href: `${base}?by=${value}`,
    label,
    current: by === value,
  });
  return (
    <EventPage
      view={view}
      event={event}
      section="plan"
      title={t.title}
      actions={
        <>
          <PrintButton>{t.print}</PrintButton>
          {event.as === 'organiser' && (
            <LinkButton href={`/events/${event.id}/plan`} icon="arrow-left">
              {t.back}
            </LinkButton>
          )}
        </>
      }
    >
      <Tabs
        label={t.views}
        items={[
          { href: paperAt(event, 'recruiter', view.locale), label: t.byRecruiter },
          { href: paperAt(event, 'candidate', view.locale), label: t.byCandidate },
          tab('round', t.byRound),
          ...(data.interpreted.length > 0 ? [tab('interpreter', t.byInterpreter)] : []),
        ]}
      />
      {data.publishedAt === null ? (
        <EmptyState title={t.nothing} icon="print" />
      ) : (
        <div class={`sheets sheets--${by}`}>
          {by === 'round' && <RoundSheets data={data} view={view} />}
          {by === 'interpreter' && <InterpreterSheets data={data} view={view} />}
        </div>
      )}
    </EventPage>
  );
}

interface Props {
  data: Data;
  view: View;
}

function Sheet(props: Props & { title: string; mine?: number[]; children: JSX.Element }): JSX.Element {
  const { data, view, title, mine, children } = props;
  const { event, sheet, publishedAt } = data;
  const t = texts(view.locale).print;
  return (
    <section class="sheet">
      <header class="sheet__head">
        <p>
          {event.name} · {dateInWords(event.date, view.locale)} · {event.place}
        </p>
        <h2 dir="auto">{title}</h2>
      </header>
      {mine && (
        <RoundRibbon
          rounds={sheet.rounds}
          now={view.now}
          zone={event.timeZone}
          locale={view.locale}
          mine={mine}
          variant="print"
        />
      )}
      {children}
      <footer class="sheet__foot">
        {t.version(event.planVersion, momentInWords(publishedAt!, event.timeZone, view.locale))}
      </footer>
    </section>
  );
}

function Hour({ round, zone }: { round: PlanRound | undefined; zone: string }): JSX.Element {
  return <span class="number">{round ? wallTimeOf(round.startsAt, zone) : ''}</span>;
}

function RoundSheets({ data, view }: Props): JSX.Element {
  const t = texts(view.locale).print;
  const { sheet, event } = data;
  const names = namesIn(sheet);
  const meetings = meetingsBy(sheet, 'round');
  return (
    <>
      {sheet.rounds.map((round) => (
        <Sheet
          data={data}
          view={view}
          title={`${t.round} ${round.number} · ${wallTimeOf(round.startsAt, event.timeZone)}`}
        >
          <table class="sheet__table">
            <thead>
              <tr>
                <th scope="col">{t.table}</th>
                <th scope="col">{t.recruiter}</th>
                <th scope="col">{t.candidate}</th>
              </tr>
            </thead>
            <tbody>
              {[...(meetings.get(round.number) ?? [])]
                .sort((a, b) => (a.table ?? 0) - (b.table ?? 0))
                .map((meeting) => (
                  <tr>
                    <td class="number">{meeting.table ?? ''}</td>
                    <td dir="auto">{names.recruiter(meeting.recruiterId)}</td>
                    <td dir="auto">{names.candidate(meeting.registrationId)}</td>
                  </tr>
                ))}
            </tbody>
          </table>
        </Sheet>
      ))}
    </>
  );
}

/** Where each interpreter goes, and last what nobody is left for. */
function InterpreterSheets({ data, view }: Props): JSX.Element {
  const t = texts(view.locale).print;
  const { sheet, event } = data;
  const names = namesIn(sheet);
  const rounds = new Map(sheet.rounds.map((round) => [round.number, round]));
  return (
    <>
      {data.interpreted.map(({ name, meetings }) => (
        <Sheet
          data={data}
          view={view}
          title={name ?? t.withoutInterpreter}
          mine={meetings.map(({ round }) => round)}
        >
          <table class="sheet__table">
            <thead>
              <tr>
                <th scope="col">{t.time}</th>
                <th scope="col">{t.table}</th>
                <th scope="col">{t.recruiter}</th>
                <th scope="col">{t.candidate}</th>
                <th scope="col">{t.language}</th>
              </tr>
            </thead>
            <tbody>
              {meetings.map((meeting) => (
                <tr>
                  <td>
                    <Hour round={rounds.get(meeting.round)} zone={event.timeZone} />
                  </td>
                  <td class="number">{meeting.table ?? ''}</td>
                  <td dir="auto">{names.recruiter(meeting.recruiterId)}</td>
                  <td dir="auto">{names.candidate(meeting.registrationId)}</td>
                  <td dir="auto">{meeting.language}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Sheet>
      ))}
    </>
  );
}
