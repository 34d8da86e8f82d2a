/** What of axe's workings is touched: they are no part of its published types. */
interface Workings {
  readonly axe: {
    readonly _audit: {
      readonly rules: readonly { readonly id: string; matches: Matches }[];
      readonly checks: Readonly<Record<string, { evaluate: Evaluate }>>;
    };
    /** Colours may have changed since the last look: kinds are told anew. */
    newLook?: () => void;
  };
}
type Matches = (this: unknown, node: Element, ...more: unknown[]) => boolean;
type Evaluate = (this: Told, node: Element, ...more: unknown[]) => boolean | undefined;
interface Told {
  data(facts: { messageKey?: string } | undefined): void;
}

/**
 * Runs in the page, after axe: has it ask the contrast of each kind of text once. Sixty like rows of a list are most of
 * its work. Two texts are of one kind when they and all elements around them agree in tag, classes, colours, background,
 * opacity, size and weight of letters: by whatever rule of style one row differs, it is a kind of its own. What axe did
 * not find good (also what it could not tell) is asked again each time.
 */
export function askContrastOncePerKind(): void {
  const { axe } = globalThis as unknown as Workings;
  const rule = axe._audit.rules.find(({ id }) => id === 'color-contrast')!;
  const check = axe._audit.checks['color-contrast']!;
  const { matches } = rule;
  const { evaluate } = check;
  const good = new Set<number>();
  const numbers = new Map<string, number>();
  let told = new WeakMap<Element, number>();
  axe.newLook = () => {
    told = new WeakMap();
  };
  const kindOf = (element: Element): number => {
    const known = told.get(element);
    if (known !== undefined) return known;
    const style = getComputedStyle(element);
    const kind = [
      element.parentElement ? kindOf(element.parentElement) : '',
      element.localName,
      element.getAttribute('class'),
      style.color,
      style.backgroundColor,
      style.backgroundImage,
      style.opacity,
      style.fontSize,
      style.fontWeight,
      style.textShadow,
      style.position,
    ].join();
    const number = numbers.get(kind) ?? numbers.size;
    numbers.set(kind, number);
    told.set(element, number);
    return number;
  };
  const hasText = (node: Element) =>
    /^(input|select|textarea)$/.test(node.localName) ||
    [...node.childNodes].some((child) => child.nodeType === 3 && /\S/.test(child.nodeValue ?? ''));
  rule.matches = function (node, ...more) {
    return hasText(node) && !good.has(kindOf(node)) && matches.call(this, node, ...more);
  };
  check.evaluate = function (node, ...more) {
    const kind = kindOf(node);
    if (good.has(kind)) return true;
    // Of what is hidden axe says that it is good.
    let isHidden = false;
    const { data } = this;
    this.data = (facts) => {
      isHidden ||= facts?.messageKey === 'hidden';
      data.call(this, facts);
    };
    const answer = evaluate.call(this, node, ...more);
    if (answer === true && !isHidden) good.add(kind);
    return answer;
  };
}
