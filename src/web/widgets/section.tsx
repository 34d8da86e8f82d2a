import type { ComponentChildren, JSX } from 'preact';

export interface SectionProps {
  title: ComponentChildren;
  id?: string | undefined;
  /** 2 under the page's title, 3 inside another section. */
  level?: 2 | 3 | undefined;
  intro?: ComponentChildren;
  /** Buttons at the end of the title's line. */
  actions?: ComponentChildren;
  /** Keep this part true while the page is open; needs `id` and a live page. */
  live?: boolean | undefined;
  children?: ComponentChildren;
}

/** A titled part of a page, set apart by a hairline. */
export function Section({ title, id, level = 2, intro, actions, live, children }: SectionProps): JSX.Element {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section class={`section section--${level}`} id={id} data-live-region={live ? '' : undefined}>
      <header class="section__head">
        <Heading class="section__title">{title}</Heading>
        {actions && <div class="section__actions">{actions}</div>}
      </header>
      {intro && <div class="section__intro">{intro}</div>}
      {children}
    </section>
  );
}

/** Sections side by side where there is room. `ratio`: equal columns, or a wide one and a narrow one. */
export function Columns({
  children,
  ratio = 'equal',
}: {
  children: ComponentChildren;
  ratio?: 'equal' | 'wide';
}): JSX.Element {
  return <div class={`columns columns--${ratio}`}>{children}</div>;
}

/** One thing among several (a company, a choice): a hairline box. With `href` the whole card is a link. */
export function Card(props: {
  title?: ComponentChildren;
  /** 2 where the cards stand right under the page's title. */
  level?: 2 | 3 | undefined;
  href?: string | undefined;
  children?: ComponentChildren;
}): JSX.Element {
  const { title, level = 3, href, children } = props;
  const Heading = level === 2 ? 'h2' : 'h3';
  const heading = href ? (
    <a class="card__link" href={href}>
      {title}
    </a>
  ) : (
    title
  );
  return (
    <div class="card">
      {title && <Heading class="card__title">{heading}</Heading>}
      {children}
    </div>
  );
}

/** Cards in as many columns as fit. */
export function Cards({ children }: { children: ComponentChildren }): JSX.Element {
  return <div class="cards">{children}</div>;
}

export interface FactsProps {
  items: readonly { term: ComponentChildren; value: ComponentChildren }[];
}

/** Terms and values under each other: the file of a person, the settings of an event. */
export function Facts({ items }: FactsProps): JSX.Element {
  return (
    <dl class="facts">
      {items.map(({ term, value }) => (
        <div class="facts__item">
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What can be opened when wanted; works without a script. */
export function Disclosure(props: {
  summary: ComponentChildren;
  id?: string | undefined;
  open?: boolean | undefined;
  children: ComponentChildren;
}): JSX.Element {
  return (
    <details class="disclosure" id={props.id} open={props.open}>
      <summary>
        {/* One part: beside the mark, words of several kinds stay one line of text. */}
        <span>{props.summary}</span>
      </summary>
      <div class="disclosure__body">{props.children}</div>
    </details>
  );
}
