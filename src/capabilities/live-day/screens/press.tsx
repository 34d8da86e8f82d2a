import type { ComponentChildren, JSX } from 'preact';
import type { View } from '../../../web/view.ts';
import { Button } from '../../../web/widgets/index.ts';

interface SmallFormProps {
  view: View;
  action: string;
  /** Hidden values that go with it. */
  values?: Readonly<Record<string, string | number>>;
  id?: string;
  class?: string;
  children: ComponentChildren;
}

/**
 * One of many small forms of a page. What came back of a press is said once, above them all, and not in each form of the
 * same command.
 */
export function SmallForm({
  view,
  action,
  values = {},
  id,
  class: style,
  children,
}: SmallFormProps): JSX.Element {
  return (
    <form method="post" action={action} id={id} class={style} noValidate>
      <input type="hidden" name="_key" value={view.key} />
      {Object.entries(values).map(([name, value]) => (
        <input type="hidden" name={name} value={String(value)} />
      ))}
      {children}
    </form>
  );
}

/** One thing to press: a form of hidden values with its button. */
export function Press(props: {
  view: View;
  action: string;
  values: Readonly<Record<string, string | number>>;
  kind?: 'primary' | 'secondary' | 'quiet' | 'danger';
  /** Read aloud in the place of the words, where several buttons say the same. */
  label?: string | undefined;
  large?: boolean;
  children: ComponentChildren;
}): JSX.Element {
  const { view, action, values, kind = 'secondary', label, large = false, children } = props;
  return (
    <SmallForm view={view} action={action} values={values} class="press">
      <Button kind={kind} size={large ? 'large' : 'small'} label={label}>
        {children}
      </Button>
    </SmallForm>
  );
}
