import type { ComponentChildren, JSX } from 'preact';
import { timeOf } from '../../../web/dates.ts';
import type { View } from '../../../web/view.ts';
import { Button, type CallRow } from '../../../web/widgets/index.ts';
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

/** A call as the area's script reads it. */
export function rowOf(call: OwnCall): CallRow {
  return call;
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
  children: ComponentChildren;
}): JSX.Element {
  const { view, action, values = {}, kind = 'secondary', small = false, icon, label, children } = props;
  return (
    <form method="post" action={action} class="press" noValidate>
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
