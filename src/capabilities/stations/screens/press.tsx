import type { ComponentChildren, JSX } from 'preact';
import type { View } from '../../../web/view.ts';
import { Button } from '../../../web/widgets/index.ts';

/** One thing to press: a form of hidden values with its button. `label` is read aloud where several say the same. */
export function Press(props: {
  view: View;
  action: string;
  values?: Readonly<Record<string, string>>;
  kind?: 'primary' | 'secondary' | 'quiet' | 'danger';
  label: string;
  children: ComponentChildren;
}): JSX.Element {
  const { view, action, values = {}, kind = 'secondary', label, children } = props;
  return (
    <form method="post" action={action} class="press" noValidate>
      <input type="hidden" name="_key" value={view.key} />
      {Object.entries(values).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <Button kind={kind} size="small" label={label}>
        {children}
      </Button>
    </form>
  );
}
