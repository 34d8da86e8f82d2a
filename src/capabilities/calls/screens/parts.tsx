import type { ComponentChildren, JSX } from 'preact';
import { timeOf } from '../../../web/dates.ts';
import type { View } from '../../../web/view.ts';
import { Button, CallBeside, type CallRow } from '../../../web/widgets/index.ts';
import type { OwnCall } from '../schema.ts';
import { texts } from '../texts.ts';

/** "/c/…" or "/r/…": the personal link that this page was opened by. */
export function linkOf(view: View): string {
  return view.path.split('?')[0]!.split('/').slice(0, 3).join('/');
}

/** "de 10 h 20 à 10 h 35", in the event's zone. */
export function spanOf(
  { startsAt, endsAt }: { startsAt: string; endsAt: string },
  zone: string,
  view: View,
): string {
  return texts(view.locale).atTime(timeOf(startsAt, zone, view.locale), timeOf(endsAt, zone, view.locale));
}

/** Who else will be there from the company, where the call is held in a room. */
export function BesideYou({ call, view }: { call: OwnCall; view: View }): JSX.Element | null {
  const { channel, stage, beside } = call;
  const apart = channel === 'telephone' || channel === 'table' || stage === 'over';
  return apart ? null : <CallBeside names={beside} view={view} />;
}

/** A call as the area's script reads it. */
export function rowOf(call: OwnCall): CallRow {
  return call;
}

/** Goes to a call of the list; shown where the script runs that does it. */
export function OpenCall({ call, view }: { call: OwnCall; view: View }): JSX.Element {
  const { desk: t } = texts(view.locale);
  return (
    <button
      type="button"
      class="button button--secondary button--small"
      aria-label={`${t.open} (${call.name})`}
      data-call-go={call.meetingId}
      data-needs-script=""
      hidden
    >
      <span class="button__words">{t.open}</span>
    </button>
  );
}

/** One thing to press: a form of hidden values with its button. */
export function Press(props: {
  view: View;
  action: string;
  values?: Readonly<Record<string, string>>;
  kind?: 'primary' | 'secondary' | 'quiet';
  small?: boolean;
  icon?: 'phone' | 'eye';
  label?: string | undefined;
  /** While a call goes on at this page, it stays. */
  inPlace?: boolean;
  children: ComponentChildren;
}): JSX.Element {
  const { view, action, values = {}, kind = 'secondary', small = false, icon, label, children } = props;
  const { inPlace = false } = props;
  return (
    <form method="post" action={action} class="press" noValidate data-in-place={inPlace ? '' : undefined}>
      <input type="hidden" name="_key" value={view.key} />
      {Object.entries(values).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <Button kind={kind} size={small ? 'small' : 'normal'} icon={icon} label={label}>
        {children}
      </Button>
    </form>
  );
}
