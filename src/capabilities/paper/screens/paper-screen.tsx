import type { JSX } from 'preact';
import { LOCALES, type Locale, OWN_NAMES } from '../../../kernel/locale.ts';
import { Form } from '../../../web/fields.tsx';
import { EventPage } from '../../../web/layout/index.ts';
import type { View } from '../../../web/view.ts';
import {
  Actions,
  Button,
  Choices,
  Disclosure,
  Notice,
  Section,
  SelectField,
} from '../../../web/widgets/index.ts';
import type { EventHeading } from '../../events/schema.ts';
import { type Kind, LABEL_FORMATS, titleOfKind } from '../schema.ts';
import { texts } from '../texts.ts';
import { Packs } from './packs.tsx';
import type { PaperData } from './paper-data.ts';

/** What can be printed, in one press; what was, and what must be printed again. */
export function PaperScreen({ data, view }: { data: PaperData; view: View }): JSX.Element {
  const t = texts(view.locale).paper;
  const { event, kinds } = data;
  return (
    <EventPage
      view={view}
      event={event}
      section={event.as === 'door' ? 'theDay' : 'plan'}
      title={t.title}
      intro={event.as === 'partner' ? t.introPartner : t.intro}
      live={`/live/events/${event.id}`}
    >
      <div id="paper-outdated" data-live-region="">
        {event.planVersion === 0 && (
          <Notice tone="info" title={t.beforePlan}>
            <p>{t.beforePlanMore}</p>
          </Notice>
        )}
        <Outdated data={data} view={view} />
      </div>
      {data.packs.length > 0 && <Packs data={data} view={view} />}
      <Section title={t.make}>
        <Form view={view} command="make-pack" action={`/events/${event.id}/paper/packs`}>
          <Disclosure summary={t.which}>
            <Choices
              locale={view.locale}
              type="checkbox"
              name="kinds"
              label={t.which}
              quiet
              options={kinds.map((kind) => ({
                value: kind,
                label: titleOfKind(kind, view.locale),
                hint: t.hints[kind],
              }))}
              value={typedFor(view, 'kinds') ?? kinds}
            />
          </Disclosure>
          {kinds.includes('badges') && (
            <SelectField
              locale={view.locale}
              name="labels"
              label={t.labels}
              hint={t.labelHint}
              required
              options={LABEL_FORMATS.map((format) => ({ value: format, label: t.formats[format] }))}
              value={typedFor(view, 'labels')?.toString() ?? 'cut'}
            />
          )}
          <SelectField
            locale={view.locale}
            name="locale"
            label={t.locale}
            hint={t.localeHint}
            required
            options={LOCALES.map((locale) => ({ value: locale, label: OWN_NAMES[locale] }))}
            value={typedFor(view, 'locale')?.toString() ?? view.locale}
          />
          <Actions>
            <Button kind="primary" size="large" icon="print">
              {t.make}
            </Button>
          </Actions>
        </Form>
      </Section>
      {data.packs.length === 0 && <Packs data={data} view={view} />}
      <Section title={t.onScreen} intro={t.onScreenHint}>
        <ul class="paper-list">
          {kinds.map((kind) => (
            <li>
              <a href={sheetsAt(event, kind, view.locale)}>{titleOfKind(kind, view.locale)}</a>
            </li>
          ))}
          {event.planVersion > 0 && event.as !== 'partner' && (
            <li>
              <a href={`/events/${event.id}/plan/print?by=round`}>{t.byRound}</a>
            </li>
          )}
        </ul>
        {kinds.includes('evaluations') && (
          <p>
            <a href={`/events/${event.id}/paper/cards`}>{texts(view.locale).cards.title}</a>
          </p>
        )}
      </Section>
    </EventPage>
  );
}

/** Whose sheets are no longer right, and the press that makes these alone. */
function Outdated({ data, view }: { data: PaperData; view: View }): JSX.Element | null {
  const t = texts(view.locale).paper;
  const { event, outdated, packs } = data;
  const running = packs.some(({ status, sinceVersion }) => status === 'making' && sinceVersion !== null);
  if (outdated === null || running) return null;
  return (
    <Notice tone="warning" title={t.outdated(outdated.version)}>
      <p>{t.concerned(outdated.candidates, outdated.recruiters)}</p>
      <Form view={view} command="make-pack" id="changed-only" action={`/events/${event.id}/paper/packs`}>
        <input type="hidden" name="onlyChanged" value="true" />
        <input type="hidden" name="locale" value={view.locale} />
        <Button kind="primary" icon="print">
          {t.printChanged}
        </Button>
      </Form>
    </Notice>
  );
}

function typedFor(view: View, name: string): string | readonly string[] | undefined {
  return view.sent?.command === 'make-pack' ? view.sent.values[name] : undefined;
}

function sheetsAt(event: EventHeading, kind: Kind, locale: Locale): string {
  return `/events/${event.id}/paper/sheets?kind=${kind}&in=${locale}`;
}
