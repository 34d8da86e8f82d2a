import type { FunctionComponent, JSX } from 'preact';
import { asset } from './assets.ts';

interface IslandProps<P> {
  /** "<capability>/<file>": the file src/capabilities/<capability>/islands/<file>.tsx must export the component. */
  name: string;
  of: FunctionComponent<P>;
  /** Exactly what the component draws; must survive JSON. */
  props: P;
}

/** JSON that may stand in a script element: nothing in it can close the element or open a comment. */
export function jsonForScript(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/**
 * A part of a page that lives on in the browser. It is drawn on the server with the same props, so that the page is
 * whole before (and without) the script; the page script then loads its chunk and wakes it.
 */
export function Island<P extends object>({ name, of: Component, props }: IslandProps<P>): JSX.Element {
  return (
    <div data-island={name} data-island-src={asset(`islands/${name}`)}>
      <div data-island-root="">
        <Component {...props} />
      </div>
      <script type="application/json" dangerouslySetInnerHTML={{ __html: jsonForScript(props) }} />
    </div>
  );
}
