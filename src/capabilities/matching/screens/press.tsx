import type { ComponentChildren, JSX } from 'preact';
import type { View } from '../../../web/view.ts';

/** A form of one press: what it sends is hidden, what it says is its button. What was refused is told once, above. */
export function Press(props: {
  view: View;
  action: string;
  values?: Readonly<Record<string, string | number | boolean | null>>;
  id?: string;
  children: ComponentChildren;
}): JSX.Element {
  return (
    <form method="post" action={props.action} class="press" id={props.id}>
      <input type="hidden" name="_key" value={props.view.key} />
      {Object.entries(props.values ?? {}).map(([name, value]) => (
        <input type="hidden" name={name} value={value === null ? '' : String(value)} />
      ))}
      {props.children}
    </form>
  );
}
