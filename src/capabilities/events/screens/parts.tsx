import type { ComponentChildren, JSX } from 'preact';
import { dateInWords, timeInWords, timeOf } from '../../../web/dates.ts';
import { Form } from '../../../web/fields.tsx';
import type { View } from '../../../web/view.ts';
import { Button, CopyLink, Disclosure, Facts, Notice, QrCode } from '../../../web/widgets/index.ts';
import { type OwnPlace, whereTo } from '../schema.ts';
import { texts } from '../texts.ts';

/** Says what has just been done, once, above the page. */
export function Said({ view }: { view: View }): JSX.Element | null {
  const { done } = texts(view.locale);
  const said = view.done === null ? undefined : done[view.done as keyof typeof done];
  return said ? <Notice tone="success" announced title={said} /> : null;
}

/** "dès 18 h", "18 h 20 à 20 h": when somebody is there. */
export function presenceWords(
  { presentFrom, presentUntil }: { presentFrom: string | null; presentUntil: string | null },
  view: View,
): string {
  const t = texts(view.locale).recruiters;
  const from = presentFrom === null ? null : timeInWords(presentFrom, view.locale);
  const until = presentUntil === null ? null : timeInWords(presentUntil, view.locale);
  if (from !== null && until !== null) return t.fromUntil(from, until);
  if (from !== null) return t.from(from);
  return until === null ? t.allDay : t.until(until);
}

/** A personal link to copy, print or photograph. `path` as "/c/…". */
export function PersonalLink(props: {
  view: View;
  path: string;
  label: string;
  intro: ComponentChildren;
  qr: string;
}): JSX.Element {
  const { view, path, label, intro, qr } = props;
  const address = `${view.origin}${path}`;
  return (
    <div class="personal-link">
      <QrCode text={address} label={qr} />
      <div class="stack">
        <p>{intro}</p>
        <CopyLink locale={view.locale} id="personal-link" label={label} value={address} />
      </div>
    </div>
  );
}

/** For a link that fell into other hands. */
export function RenewLink(props: { view: View; command: string; action: string }): JSX.Element {
  const { view, command, action } = props;
  const t = texts(view.locale).renew;
  return (
    <Disclosure summary={t.button}>
      <p>{t.text}</p>
      <Form view={view} command={command} action={action}>
        <Button icon="refresh">{t.button}</Button>
      </Form>
    </Disclosure>
  );
}

interface Place {
  date: string;
  timeZone: string;
  place: string;
  address: string | null;
  startsAt: string;
  endsAt: string;
}

/** When and where, as the first thing to be seen: where this person goes, who may not be expected in the hall. */
export function WhenWhere({
  event,
  own = null,
  view,
}: {
  event: Place;
  own?: OwnPlace | null;
  view: View;
}): JSX.Element {
  const t = texts(view.locale).publicEvent;
  const { place, address, access } = whereTo(event, own, view.locale);
  const time = (instant: string) => timeOf(instant, event.timeZone, view.locale);
  return (
    <Facts
      items={[
        {
          term: t.when,
          value: (
            <>
              <strong>{dateInWords(event.date, view.locale)}</strong>
              <br />
              {t.hours(time(event.startsAt), time(event.endsAt))}
            </>
          ),
        },
        {
          term: t.where,
          value: (
            <>
              <strong>{place}</strong>
              {[address, access].map(
                (line) =>
                  line && (
                    <>
                      <br />
                      {line}
                    </>
                  ),
              )}
            </>
          ),
        },
      ]}
    />
  );
}

/** The chosen values of a list field: what was typed and came back, else what is stored. */
export function chosen(
  view: View,
  command: string,
  field: string,
  stored: readonly string[],
): readonly string[] {
  if (view.sent?.command !== command) return stored;
  const sent = view.sent.values[field];
  return sent === undefined ? [] : typeof sent === 'string' ? [sent] : sent;
}

/** Whether a box is ticked: what came back, else what is stored. */
export function ticked(view: View, command: string, field: string, stored: boolean): boolean {
  return view.sent?.command === command ? view.sent.values[field] === 'true' : stored;
}

/** The first two parts of a personal page's address: "/c/…" or "/r/…". */
export function linkBase(view: View): string {
  return view.path.split('?')[0]!.split('/').slice(0, 3).join('/');
}
