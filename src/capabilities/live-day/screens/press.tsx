import type { ComponentChildren, JSX } from 'preact';
import { Form } from '../../../web/fields.tsx';
import type { View } from '../../../web/view.ts';
import { Button } from '../../../web/widgets/index.ts';

/** One thing to press: a form of hidden values with its button. */
export function Press(props: {
  view: View;
  command: string;
  action: string;
  values: Readonly<Record<string, string | number>>;
  kind?: 'primary' | 'secondary' | 'quiet' | 'danger';
  /** Read aloud in the place of the words, where several buttons say the same. */
  label?: string | undefined;
  large?: boolean;
  children: ComponentChildren;
}): JSX.Element {
  const { view, command, action, values, kind = 'secondary', label, large = false, children } = props;
  return (
    <Form view={view} command={command} action={action} class="press">
      {Object.entries(values).map(([name, value]) => (
        <input type="hidden" name={name} value={String(value)} />
      ))}
      <Button kind={kind} size={large ? 'large' : 'small'} label={label}>
        {children}
      </Button>
    </Form>
  );
}
