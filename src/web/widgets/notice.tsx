import type { ComponentChildren, JSX } from 'preact';
import type { Locale } from '../../kernel/locale.ts';
import { Icon, type IconName } from '../icons.tsx';
import { useFieldIds } from './field-ids.ts';
import { widgetTexts } from './texts.ts';

const ICONS = {
  info: 'info',
  success: 'success',
  warning: 'warning',
  error: 'error',
} as const satisfies Record<string, IconName>;

export interface NoticeProps {
  tone: 'info' | 'success' | 'warning' | 'error';
  title?: ComponentChildren;
  /** Read aloud at once when it appears (results of an action). */
  announced?: boolean | undefined;
  children?: ComponentChildren;
}

/** What happened and what one can do. */
export function Notice({ tone, title, announced, children }: NoticeProps): JSX.Element {
  const role = announced ? (tone === 'error' ? 'alert' : 'status') : undefined;
  return (
    <div class={`notice notice--${tone}`} role={role}>
      <Icon name={ICONS[tone]} />
      <div class="notice__body">
        {title && <p class="notice__title">{title}</p>}
        {children}
      </div>
    </div>
  );
}

export interface ErrorSummaryProps {
  locale: Locale;
  /** Field names as in the form; null for what concerns the whole form. */
  errors: readonly { field: string | null; message: string }[];
}

/** Everything to put right, first on the page, each a link to its field. Draws nothing when there is nothing. */
export function ErrorSummary({ locale, errors }: ErrorSummaryProps): JSX.Element | null {
  const idOf = useFieldIds();
  if (errors.length === 0) return null;
  return (
    <div class="notice notice--error" role="alert" tabIndex={-1} data-error-summary="">
      <Icon name="error" />
      <div class="notice__body">
        <p class="notice__title">{widgetTexts(locale).errorsTitle}</p>
        <ul class="notice__list">
          {errors.map(({ field, message }) => (
            <li>{field === null ? message : <a href={`#${idOf(field)}`}>{message}</a>}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}

export interface EmptyStateProps {
  title: ComponentChildren;
  icon?: IconName | undefined;
  /** What will be here and how to make it come. */
  children?: ComponentChildren;
  actions?: ComponentChildren;
}

export function EmptyState({ title, icon, children, actions }: EmptyStateProps): JSX.Element {
  return (
    <div class="empty">
      {icon && <Icon name={icon} />}
      <p class="empty__title">{title}</p>
      {children && <div class="empty__text">{children}</div>}
      {actions && <div class="actions">{actions}</div>}
    </div>
  );
}

export interface ConfirmBoxProps {
  title: ComponentChildren;
  /** What happens, how many are concerned and who is told. */
  children: ComponentChildren;
  /** Buttons, the action first. */
  actions: ComponentChildren;
  tone?: 'warning' | 'danger' | undefined;
}

/** Asks once more before what reaches far. Stands in the page: it works without a script. */
export function ConfirmBox({ title, children, actions, tone = 'warning' }: ConfirmBoxProps): JSX.Element {
  return (
    <section class={`confirm confirm--${tone}`} aria-label={typeof title === 'string' ? title : undefined}>
      <h2 class="confirm__title">{title}</h2>
      <div class="confirm__text">{children}</div>
      <div class="actions">{actions}</div>
    </section>
  );
}
