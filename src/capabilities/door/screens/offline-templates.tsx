import type { ComponentChildren, JSX } from 'preact';
import type { View } from '../../../web/view.ts';
import { Notice, StateBadge } from '../../../web/widgets/index.ts';
import { PRESENCES, type Presence } from '../schema.ts';
import { texts } from '../texts.ts';

const OTHERS: readonly Presence[] = ['excused', 'absent', 'left', 'expected'];
/** How long people usually say that they will be late. */
const DELAYS = [5, 10, 15, 20, 30];

function Template({ name, children }: { name: string; children: ComponentChildren }): JSX.Element {
  return <template data-desk-template={name}>{children}</template>;
}

/** What the script of the desk draws: copies of these, filled in (client/desk/draw.ts). */
export function DeskTemplates({ view, href }: { view: View; href: string }): JSX.Element {
  const { desk, door, states } = texts(view.locale);
  const press = (state: Presence, words: string, kind: string) => (
    <button type="button" data-press={state} class={`button button--${kind}`}>
      {words}
    </button>
  );
  return (
    <>
      <Template name="row">
        <li class="door-row">
          <label class="door-row__tick" data-slot="tick">
            <input type="checkbox" data-tick="" />
            <span class="hidden" data-slot="tick-words" />
          </label>
          <div class="door-row__who">
            <strong>
              <bdi data-slot="name" />
            </strong>
            <span class="door-row__detail" data-slot="detail" />
            <span class="door-row__next" data-slot="next" />
            <span class="desk__unsent" data-slot="unsent" hidden>
              {desk.notSentYet}
            </span>
          </div>
          <span data-slot="state" />
          <div class="door-row__form">
            {press('present', door.present, 'primary')}
            <button type="button" data-undo="" class="button button--secondary" hidden>
              {door.undo}
            </button>
            <details class="door-row__more">
              <summary>
                {door.others}
                <span class="hidden" data-slot="whose" />
              </summary>
              <div class="door-row__states">
                {OTHERS.map((state) => press(state, states[state], 'secondary'))}
                <fieldset class="door-row__late">
                  <legend>{door.lateHow}</legend>
                  {DELAYS.map((minutes) => (
                    <button
                      type="button"
                      class="button button--secondary"
                      data-press="late"
                      data-minutes={minutes}
                    >
                      {door.minutes(minutes)}
                    </button>
                  ))}
                </fieldset>
              </div>
            </details>
          </div>
        </li>
      </Template>
      <Template name="partner">
        <li class="door-row">
          <span />
          <div class="door-row__who">
            <strong>
              <bdi data-slot="name" />
            </strong>
          </div>
          <div class="door-row__form">
            <button type="button" data-all="" class="button button--secondary" />
          </div>
        </li>
      </Template>
      <Template name="together">
        <Notice tone="success" title={<span data-slot="title" />}>
          <button type="button" data-undo="" class="button button--secondary button--small">
            {door.undoTogether}
          </button>
        </Notice>
      </Template>
      {PRESENCES.map((state) => (
        <Template name={`state-${state}`}>
          <StateBadge state={state} locale={view.locale}>
            <span data-slot="words">{states[state].toLowerCase()}</span>
          </StateBadge>
        </Template>
      ))}
      <Template name="away">
        <Notice tone="warning" title={<span data-slot="title" />}>
          <p data-slot="waiting" />
          <p>
            <span data-slot="from" /> <span data-slot="go-on">{desk.goOn}</span>
          </p>
        </Notice>
      </Template>
      <Template name="waiting">
        <Notice tone="warning" title={<span data-slot="title" />}>
          <p data-slot="waiting" />
          <p data-slot="sign-in">
            <a href="/sign-in">{desk.signIn}</a>
          </p>
        </Notice>
      </Template>
      <Template name="sent">
        <Notice tone="success" title={<span data-slot="title" />}>
          <p data-slot="back" hidden>
            <a data-back="" href={href}>
              {desk.backToList}
            </a>
          </p>
        </Notice>
      </Template>
      <Template name="marked">
        <Notice tone="success" title={<bdi data-slot="title" />}>
          <p class="door-where" data-slot="where">
            {door.goTo} <strong data-slot="next" />
          </p>
          <button type="button" data-undo="" class="button button--secondary button--small">
            {door.undo}
          </button>
        </Notice>
      </Template>
      <Template name="answer">
        <Notice tone="warning" title={<bdi data-slot="title" />}>
          <div class="actions">
            <a data-places="" href={href} class="button button--primary button--small" hidden>
              {door.findPlaces}
            </a>
            <button type="button" data-another="" class="button button--secondary button--small">
              {desk.another}
            </button>
            <button type="button" data-same="" class="button button--secondary button--small">
              {desk.same}
            </button>
            <button type="button" data-seen="" class="button button--secondary button--small">
              {desk.seen}
            </button>
          </div>
        </Notice>
      </Template>
    </>
  );
}
