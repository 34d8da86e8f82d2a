import type { JSX } from 'preact';
import { asset } from '../assets.ts';
import { Icon } from '../icons.tsx';
import { phoneForReading } from '../phones.ts';
import type { View } from '../view.ts';
import { callLackTexts } from './call-lack-texts.ts';
import { CallLobby, CallToggle } from './call-lobby.tsx';
import { callTexts } from './call-texts.ts';
import { checkTexts } from './check-texts.ts';

/** A call that the area may hold: what its script reads of the page, which may change at each reading. */
export interface CallRow {
  readonly meetingId: string;
  /** Whom it is with, as the reader may know them. */
  readonly name: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly opensAt: string;
  readonly channel: string;
  readonly stage: 'early' | 'open' | 'over';
  readonly attempt: number;
  readonly audioOnly: boolean;
  readonly otherIsIn: boolean;
}

/** Marks an element, inside a live region, as one of the calls of this page. */
export function callRow(row: CallRow): Record<`data-${string}`, string | number> {
  return {
    'data-call-row': row.meetingId,
    'data-name': row.name,
    'data-starts': row.startsAt,
    'data-ends': row.endsAt,
    'data-opens': row.opensAt,
    'data-channel': row.channel,
    'data-stage': row.stage,
    'data-attempt': row.attempt,
    'data-audio-only': row.audioOnly ? 'yes' : 'no',
    'data-other': row.otherIsIn ? 'in' : 'out',
  };
}

/** Who else will be there from the company, said before anybody comes in; nothing where nobody is invited. */
export function CallBeside({ names, view }: { names: readonly string[]; view: View }): JSX.Element | null {
  const { lobby: t } = callTexts(view.locale);
  return names.length === 0 ? null : (
    <p class="call-beside">
      {t.besideYou} <strong>{names.join(', ')}</strong>.
    </p>
  );
}

export interface CallAreaProps {
  view: View;
  /** Where tickets are asked and states are said, before "/<meeting>/ticket" and "/<meeting>/state": "/api/c/…/call". */
  base: string;
  /** Where a form goes that has the call go on by telephone, before "/<meeting>/telephone"; null where nobody here may. */
  phoneBase: string | null;
  /** Who carries the call when it is not this server: said before joining. */
  processor: string | null;
  /** Whom to call when nothing works. */
  helpPhone: string | null;
  /** The reader, as tickets name them ("candidate:…"): one's own lines are told apart by it. */
  me: string;
  /** They were in the room when this page went: it comes back into it by itself. */
  entered?: boolean | undefined;
  /**
   * A shared computer: no screen to share, nothing is remembered in this browser, one leaves the computer itself, and says
   * before each call that one sees and hears oneself; `help` is where the form goes by which somebody comes.
   */
  shared?: { readonly help: string } | undefined;
}

/**
 * Where a call is held: the waiting room, the others, four large buttons, what is written, and what to do when nothing is
 * heard. It is drawn once and kept by its script (calls/client/call-area.ts), so it stands outside of every live region;
 * which calls there are it reads from the elements marked by `callRow`.
 */
export function CallArea(props: CallAreaProps): JSX.Element {
  const { view, base, processor, helpPhone, me, entered, shared } = props;
  const t = callTexts(view.locale);
  const { seat } = checkTexts(view.locale);
  const words = {
    phases: t.phases,
    reasons: t.reasons,
    lacks: callLackTexts(view.locale),
    pictureOff: t.lobby.pictureOff,
    noPicture: t.lobby.noPicture,
    enter: t.lobby.enter,
    fine: shared ? seat.fine : t.lobby.enter,
    soon: seat.soon,
    isIn: t.lobby.isIn,
    notIn: t.lobby.notIn,
    comes: t.comes,
    goes: t.goes,
    twoMinutes: t.twoMinutes,
    timeOver: t.timeOver,
    you: t.you,
    on: t.on,
    off: t.off,
    shared: t.shared,
    notShared: t.notShared,
    audio: t.trouble.audio,
    pictures: t.trouble.pictures,
    elsewhere: t.elsewhere,
    tryAnyway: t.tryAnyway,
  };
  return (
    <section
      class="call"
      data-call={base}
      data-me={me}
      data-words={JSON.stringify(words)}
      data-shared={shared ? '' : undefined}
      data-entered={entered ? '' : undefined}
      data-abroad={processor === null ? undefined : ''}
    >
      <noscript>
        <p>{t.noScript}</p>
        {helpPhone ? (
          <p>
            {t.noScriptPhone} <Phone number={helpPhone} />
          </p>
        ) : (
          <p>{t.noScriptOther}</p>
        )}
      </noscript>
      <p class="call__said" role="status" aria-live="polite" data-call-said="" />
      <CallLobby view={view} help={shared?.help ?? null} />
      <div class="call__room" data-call-room="" hidden>
        <div class="call__stage" data-call-stage="" data-native="">
          <div class="call__others" data-call-others="" />
          <video class="call__own" data-call-own="" muted playsInline autoPlay />
          <p class="call__caption" data-call-caption="" hidden>
            <span class="hidden">{t.captions}</span> <span data-call-caption-text="" />
          </p>
        </div>
        <p class="call__clock" data-call-clock="" hidden>
          {t.timeLeft} <time class="countdown" data-countdown-to="" data-call-left="" />
        </p>
        <p class="call__next" data-call-next="" hidden>
          <span>
            {t.nextWaits} <strong data-call-next-name="" />
          </span>
          <button type="button" class="button button--primary" data-call-next-go="">
            <span class="button__words">{t.goToNext}</span>
          </button>
        </p>
        <fieldset class="call__bar" data-native="">
          <legend class="hidden">{t.barLabel}</legend>
          <CallToggle act="microphone" icon="microphone" label={t.bar.microphone} pressed />
          <CallToggle act="camera" icon="camera" label={t.bar.camera} pressed />
          {!shared && <CallToggle act="screen" icon="screen" label={t.bar.screen} />}
          {!shared && (
            <button type="button" class="call__button call__button--leave" data-call-leave="">
              <Icon name="hang-up" />
              <span>{t.bar.leave}</span>
            </button>
          )}
        </fieldset>
        <button type="button" class="button button--primary button--wide" data-call-sound="" hidden>
          <Icon name="sound" />
          <span class="button__words">{t.soundBlocked}</span>
        </button>
        <Trouble {...props} />
        <details class="disclosure call__chat" data-call-chat="" data-native="">
          <summary>
            {t.chat.title} <span class="call__unread" data-call-unread="" />
          </summary>
          <div class="call__lines" role="log" data-call-lines="" />
          <p class="muted" data-call-no-lines="">
            {t.chat.empty}
          </p>
          <form class="call__write" data-call-write="" action="#">
            <label class="hidden" for="call-text">
              {t.chat.label}
            </label>
            <input id="call-text" class="input" maxLength={2000} autocomplete="off" data-call-text="" />
            <button type="submit" class="button button--secondary">
              <span class="button__words">{t.chat.send}</span>
            </button>
          </form>
        </details>
        <details class="disclosure" data-call-settings="" data-native="">
          <summary>{t.devices.title}</summary>
          <Device kind="microphone" label={t.devices.microphone} />
          <Device kind="camera" label={t.devices.camera} />
          <label class="call__check" data-call-blur-line="" hidden>
            <input type="checkbox" data-call-blur="" /> {t.devices.blur}
          </label>
          <div data-call-captions-line="" hidden>
            <label class="call__check">
              <input type="checkbox" data-call-captions="" /> {t.devices.captions}
            </label>
            <p class="muted">{t.devices.captionsHint}</p>
            <p
              role="status"
              data-call-captions-said=""
              data-getting={t.devices.captionsGetting}
              data-failed={t.devices.captionsFailed}
            />
          </div>
          <h2 class="call__heading">{t.people}</h2>
          <ul class="call__people" data-call-people="" />
        </details>
      </div>
      <div class="call__after" data-call-after="" hidden>
        <button type="button" class="button button--primary button--large" data-call-again="">
          <Icon name="refresh" />
          <span class="button__words">{t.again}</span>
        </button>
      </div>
      <p class="call__elsewhere" data-call-elsewhere="" hidden>
        <a
          class="button button--primary button--large"
          target="_blank"
          rel="noreferrer"
          href="#call"
          data-call-link=""
        >
          <Icon name="external" />
          <span class="button__words" data-call-elsewhere-words="">
            {t.elsewhere}
          </span>
        </a>
        <span>{t.elsewhereText}</span>
      </p>
      <p class="muted">{processor === null ? t.private : `${t.keptBy} ${processor}. ${t.privateHere}`}</p>
      <script type="module" src={asset('call-area.js')} />
    </section>
  );
}

function Device({ kind, label }: { kind: 'microphone' | 'camera' | 'speaker'; label: string }): JSX.Element {
  return (
    <label class="call__device" data-call-device-line={kind} hidden>
      <span>{label}</span>
      <select class="input" data-call-device={kind} />
    </label>
  );
}

/** "I hear nothing": what to try, in order, down to the telephone. */
function Trouble({ view, phoneBase, helpPhone }: CallAreaProps): JSX.Element {
  const { trouble: t, devices } = callTexts(view.locale);
  return (
    <details class="disclosure call__trouble" data-call-trouble="">
      <summary>{t.open}</summary>
      <p>{t.title}</p>
      <ol>
        <li data-native="">
          {t.volume}
          <Device kind="speaker" label={devices.speaker} />
        </li>
        <li>
          <button type="button" class="button button--secondary" data-call-rejoin="">
            <span class="button__words">{t.again}</span>
          </button>
        </li>
        <li data-call-audio-line="" data-native="">
          <button type="button" class="button button--secondary" data-call-audio="">
            <span class="button__words">{t.audio}</span>
          </button>
        </li>
        <li data-native="">
          <button type="button" class="button button--secondary" data-call-to-chat="">
            <span class="button__words">{t.write}</span>
          </button>
        </li>
        {phoneBase !== null && (
          <li>
            <form method="post" action={phoneBase} data-call-phone={phoneBase}>
              <input type="hidden" name="_key" value={view.key} />
              <button type="submit" class="button button--secondary">
                <Icon name="phone" />
                <span class="button__words">{t.telephone}</span>
              </button>
            </form>
          </li>
        )}
      </ol>
      {helpPhone && (
        <p>
          {t.help} <Phone number={helpPhone} />
        </p>
      )}
    </details>
  );
}

function Phone({ number }: { number: string }): JSX.Element {
  return (
    <a class="call__number" href={`tel:${number.replace(/[^+\d]/g, '')}`}>
      {phoneForReading(number)}
    </a>
  );
}
