import type { JSX } from 'preact';
import { asset } from '../assets.ts';
import { Icon, type IconName } from '../icons.tsx';
import type { View } from '../view.ts';
import { checkTexts } from './check-texts.ts';

export interface CheckAreaProps {
  view: View;
  /** Where the answers are sent, as a form: "/c/…/check". */
  action: string;
  /** Where the relays are asked for: "/api/c/…/check/relays". */
  relays: string;
  /** These devices were tried before. */
  again: boolean;
}

/**
 * Camera, microphone, loudspeaker and network, tried one after the other with plain sentences; its script
 * (calls/client/device-check.ts) sends what it found by itself.
 */
export function CheckArea({ view, action, relays, again }: CheckAreaProps): JSX.Element {
  const t = checkTexts(view.locale);
  return (
    <section class="check" data-device-check="" data-relays={relays}>
      <button
        type="button"
        class="button button--primary button--large button--wide"
        data-check-start=""
        data-needs-script=""
        hidden
      >
        <span class="button__words">{again ? t.again : t.start}</span>
      </button>
      <ol class="check__steps">
        <Step name="browser" icon="screen" view={view} />
        <Step name="camera" icon="camera" view={view} />
        <Step name="microphone" icon="microphone" view={view} />
        <Step name="speaker" icon="sound" view={view} />
        <Step name="network" icon="link" view={view} />
      </ol>
      <form method="post" action={action} data-check-form="" data-plain="">
        <input type="hidden" name="_key" value={view.key} />
        {(['browser', 'camera', 'microphone', 'speaker'] as const).map((name) => (
          <input type="hidden" name={name} value="false" />
        ))}
        <input type="hidden" name="network" value="unknown" />
      </form>
      <script type="module" src={asset('device-check.js')} />
    </section>
  );
}

type StepName = 'browser' | 'camera' | 'microphone' | 'speaker' | 'network';

/** One step: what it is about, and what it says while it is tried, when it works and when it does not. */
function Step({ name, icon, view }: { name: StepName; icon: IconName; view: View }): JSX.Element {
  const t = checkTexts(view.locale);
  return (
    <li class="check__step" data-check-step={name} data-state="todo">
      <h2>
        <Icon name={icon} />
        {t.steps[name]}
      </h2>
      <div role="status">
        {name !== 'browser' && (
          <p data-when="doing" hidden>
            {t.doing[name]}
          </p>
        )}
        <p class="check__good" data-when="good" hidden>
          <Icon name="success" />
          {t.good[name]}
        </p>
        <p class="check__bad" data-when="bad" hidden>
          <Icon name="error" />
          {t.bad[name]}
        </p>
      </div>
      {name === 'camera' && (
        <video class="call__preview" data-check-picture="" aria-label={t.picture} muted playsInline hidden />
      )}
      {name === 'microphone' && (
        <meter
          class="check__level"
          min={0}
          max={1}
          value={0}
          aria-label={t.level}
          data-check-level=""
          hidden
        />
      )}
      {name === 'speaker' && (
        <div class="actions" data-when="doing" hidden>
          <button type="button" class="button button--secondary" data-check-play="">
            <Icon name="sound" />
            <span class="button__words">{t.play}</span>
          </button>
          <button type="button" class="button button--primary" data-check-heard="yes">
            <span class="button__words">{t.heard}</span>
          </button>
          <button type="button" class="button button--quiet" data-check-heard="no">
            <span class="button__words">{t.notHeard}</span>
          </button>
        </div>
      )}
    </li>
  );
}
