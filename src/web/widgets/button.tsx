import type { ComponentChildren, JSX } from 'preact';
import { Icon, type IconName } from '../icons.tsx';

export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'danger';

interface Look {
  kind?: ButtonKind | undefined;
  icon?: IconName | undefined;
  /** Icon after the words (for "next"). */
  iconAfter?: IconName | undefined;
  size?: 'small' | 'normal' | 'large' | undefined;
  /** As wide as its column. */
  wide?: boolean | undefined;
  children: ComponentChildren;
}

function classOf({ kind = 'secondary', size = 'normal', wide }: Look): string {
  return `button button--${kind}${size === 'normal' ? '' : ` button--${size}`}${wide ? ' button--wide' : ''}`;
}

function Inside({ icon, iconAfter, children }: Look): JSX.Element {
  return (
    <>
      {icon && <Icon name={icon} />}
      <span class="button__words">{children}</span>
      {iconAfter && <Icon name={iconAfter} />}
    </>
  );
}

export interface ButtonProps extends Look {
  type?: 'submit' | 'button' | 'reset' | undefined;
  name?: string | undefined;
  value?: string | undefined;
  form?: string | undefined;
  formaction?: string | undefined;
  /** Submits without checking the fields (for "add a line", "go back"). */
  skipChecks?: boolean | undefined;
  disabled?: boolean | undefined;
  id?: string | undefined;
  /** Said by screen readers instead of the words, where those need more context. */
  label?: string | undefined;
}

/** A button is a verb that says what happens: "Publier le planning". */
export function Button(props: ButtonProps): JSX.Element {
  const { type = 'submit', name, value, form, formaction, skipChecks, disabled, id, label } = props;
  return (
    <button
      class={classOf(props)}
      type={type}
      name={name}
      value={value}
      form={form}
      formaction={formaction}
      formnovalidate={skipChecks}
      disabled={disabled}
      id={id}
      aria-label={label}
    >
      <Inside {...props} />
    </button>
  );
}

export interface LinkButtonProps extends Look {
  href: string;
  download?: boolean | undefined;
  id?: string | undefined;
  label?: string | undefined;
}

/** Looks like a button, goes somewhere. */
export function LinkButton(props: LinkButtonProps): JSX.Element {
  const { href, download, id, label } = props;
  return (
    <a class={classOf(props)} href={href} download={download} id={id} aria-label={label}>
      <Inside {...props} />
    </a>
  );
}

/** A row of buttons: the main one first. */
export function Actions({
  children,
  end,
}: {
  children: ComponentChildren;
  end?: boolean | undefined;
}): JSX.Element {
  return <div class={end ? 'actions actions--end' : 'actions'}>{children}</div>;
}

/** "Imprimer": shown only where a script can do it. */
export function PrintButton({ children }: { children: ComponentChildren }): JSX.Element {
  return (
    <button type="button" class="button button--secondary" data-print="" data-needs-script="" hidden>
      <Icon name="print" />
      <span class="button__words">{children}</span>
    </button>
  );
}
