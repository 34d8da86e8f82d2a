// A page that holds calls, one after the other: the waiting room, the call, and the swap to the next. It says and shows; the
// call itself is the engine's. Where this does not run, the page has said whom to telephone.
import { callOfNow, moveOf } from '../rules/session.ts';
import { drawerOf, togglesOf } from './parts/draw.ts';
import { openMirror } from './parts/mirror.ts';
import { callsOfPage, type PageCall, pageTime, partsOf, say, show, type Words } from './parts/page.ts';
import { openSession } from './parts/session.ts';
import { openTrial } from './parts/trial.ts';

const TWO_MINUTES = 120_000;
const TOGETHER = ['connecting', 'live', 'weak', 'lost'];
const IN_TOUCH = ['waiting', 'connecting', 'live', 'weak', 'lost'];

function start(area: HTMLElement): void {
  const part = partsOf(area);
  const words = JSON.parse(area.dataset.words ?? '{}') as Words;
  const shared = area.dataset.shared !== undefined;
  const trial = openTrial(part);
  const mirror = openMirror(part, words, togglesOf(part, words));
  const session = openSession({ area, part, words, mirror, draw: drawerOf(area, part, words) });
  let current: PageCall | null = null;
  /** Once somebody pressed "enter" the browser lets sound through: the next calls begin by themselves. */
  let entered = false;
  let warned = '';
  /** The call for which somebody said, before its time, that they see and hear themselves. */
  let tried = '';
  /** Somebody chose a call from the list: the page does not leave it for the one of now. */
  let chosen = false;

  const find = (id: string | null) => callsOfPage().find(({ meetingId }) => meetingId === id) ?? null;
  // A page that was loaded again is back in its call without a press; a shared computer remembers nothing.
  const remembered = () => (shared ? null : sessionStorage.getItem('call'));
  const remember = (id: string | null) => {
    if (shared) return;
    if (id === null) sessionStorage.removeItem('call');
    else sessionStorage.setItem('call', id);
  };

  const lobby = (to: PageCall | null) => {
    current = to;
    area.dataset.phase = 'lobby';
    for (const name of ['room', 'after', 'elsewhere']) show(part(name), false);
    show(part('lobby'), to !== null);
    show(area, to !== null);
    say(part('said'), '');
    if (!to) {
      trial.close();
      return mirror.close();
    }
    say(part('with'), to.name);
    // The camera is asked for when one may come in, not an hour before; who sits at a shared computer has come for this.
    // Somebody else's service asks for the devices itself.
    const open =
      to.channel !== 'chat' && area.dataset.abroad === undefined && (shared || pageTime() >= to.opens);
    show(part('mirror'), open);
    show(part('lobby-bar'), open);
    show(part('enter'), tried !== to.meetingId);
    say(part('enter-words'), open ? words.fine : words.enter);
    if (!open) return trial.close();
    // One device after the other: a browser that asks, asks twice in turn.
    void mirror.open().then(() => (area.dataset.phase === 'lobby' ? trial.open() : undefined));
  };

  /** The time left, and what is said about it; a talk may be made longer while it goes on. */
  const countTo = ({ ends }: PageCall) => {
    part('left')?.setAttribute('data-countdown-to', new Date(ends).toISOString());
    warned = '';
    delete area.dataset.time;
  };

  const enter = (to: PageCall) => {
    current = to;
    entered = true;
    tried = '';
    trial.close();
    remember(to.meetingId);
    show(area, true);
    show(part('lobby'), false);
    show(part('room'), true);
    show(part('clock'), true);
    countTo(to);
    session.enter(to);
  };

  const goTo = (to: PageCall) => {
    chosen = false;
    void session.leave();
    remember(null);
    if (entered) enter(to);
    else lobby(to);
  };

  /** The page was read again, or a second went by: what changed for the call of now. */
  const look = () => {
    const now = pageTime();
    const calls = callsOfPage();
    const was = current;
    const fresh = was && (calls.find(({ meetingId }) => meetingId === was.meetingId) ?? null);
    if (was && fresh) {
      current = fresh;
      if (fresh.ends !== was.ends) countTo(fresh);
      const isOpen = session.call !== null;
      // What is over by the clock goes on while two are together; what went to another channel does not.
      const together = TOGETHER.includes(session.state?.phase ?? '');
      if (isOpen && !fresh.held && !(fresh.inRoom && together)) return goOn(calls);
      if (
        isOpen &&
        (fresh.attempt !== was.attempt || (fresh.channel === 'chat') !== (was.channel === 'chat'))
      )
        return enter(fresh);
      if (isOpen && fresh.audioOnly !== was.audioOnly) void session.call?.audioOnly(fresh.audioOnly);
    }
    say(part('other'), fresh ? (fresh.otherIsIn ? words.isIn : words.notIn) : '');
    const early = current !== null && now < current.opens;
    if (current && !early && tried === current.meetingId && area.dataset.phase === 'lobby')
      return enter(current);
    const button = part<HTMLButtonElement>('enter');
    if (button && !shared && button.disabled !== early) {
      button.disabled = early;
      if (!early && area.dataset.phase === 'lobby') lobby(current);
    }
    show(part('opens'), early);
    if (early && current)
      part('opens-in')?.setAttribute('data-countdown-to', new Date(current.opens).toISOString());
    // The clock of the page is set right by the server a moment after it was drawn.
    const first = area.dataset.phase === 'lobby' && !chosen ? callOfNow(calls, now) : null;
    if (first && first.meetingId !== current?.meetingId) return lobby(find(first.meetingId));
    const phase = session.call === null ? null : (session.state?.phase ?? null);
    const move = moveOf({ calls, current: current?.meetingId ?? null, phase, now });
    const offered = move.kind === 'offer' ? find(move.to.meetingId) : null;
    show(part('next'), offered !== null);
    say(part('next-name'), offered?.name ?? '');
    if (move.kind === 'go') {
      const to = find(move.to.meetingId);
      if (to) goTo(to);
    }
    remind(now);
  };

  /** The channel was switched, or the plan changed: the call of now is not held here any more. */
  const goOn = (calls: readonly PageCall[]) => {
    void session.leave();
    remember(null);
    const next = callOfNow(calls, pageTime());
    lobby(next && find(next.meetingId));
  };

  const remind = (now: number) => {
    const phase = session.state?.phase ?? '';
    if (!current || !session.call || !IN_TOUCH.includes(phase)) return;
    const left = current.ends - now;
    const stage = left <= 0 ? 'over' : left <= TWO_MINUTES ? 'soon' : '';
    const mark = `${current.meetingId}/${stage}`;
    if (stage === '' || mark === warned) return;
    warned = mark;
    area.dataset.time = stage;
    say(part('said'), stage === 'soon' ? words.twoMinutes : words.timeOver);
  };

  const on = (name: string, act: () => void) => part(name)?.addEventListener('click', act);
  on('enter', () => {
    if (!current) return;
    if (pageTime() >= current.opens) return enter(current);
    // Tried before the room is open: nobody has to press again.
    tried = current.meetingId;
    show(part('enter'), false);
    say(part('said'), words.soon);
  });
  on('again', () => {
    if (current) enter(current);
  });
  on('rejoin', () => {
    if (current) enter(current);
  });
  on('leave', () => {
    remember(null);
    void session.call?.leave();
  });
  on('next-go', () => {
    const to = find(moveTarget());
    if (to) goTo(to);
  });
  const moveTarget = () => {
    const phase = session.state?.phase ?? null;
    const move = moveOf({
      calls: callsOfPage(),
      current: current?.meetingId ?? null,
      phase,
      now: pageTime(),
    });
    return move.kind === 'stay' ? null : move.to.meetingId;
  };
  on('toggle="microphone"', () => void session.call?.mute(session.state?.microphone === 'on'));
  on('toggle="camera"', () => void session.call?.camera(session.state?.camera !== 'on'));
  on('toggle="screen"', () => void session.call?.shareScreen(!session.state?.sharing));
  on('audio', () => void session.call?.audioOnly(session.state?.audioOnly !== 'chosen'));
  on('to-chat', () => {
    const box = part<HTMLDetailsElement>('chat');
    if (box) box.open = true;
    part('text')?.focus();
  });
  on('sound', () => {
    for (const video of area.querySelectorAll('video')) void video.play().catch(() => {});
    show(part('sound'), false);
  });
  part('blur')?.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) void session.call?.blur(target.checked);
  });
  part<HTMLFormElement>('phone')?.addEventListener('submit', ({ currentTarget }) => {
    const form = currentTarget as HTMLFormElement;
    form.action = `${form.dataset.callPhone}/${current?.meetingId}/telephone`;
  });
  // A list beside the area may name each call with a press of its own.
  document.addEventListener('click', ({ target }) => {
    const press = target instanceof Element ? target.closest<HTMLElement>('[data-call-go]') : null;
    const to = find(press?.dataset.callGo ?? null);
    if (to && to.meetingId !== current?.meetingId) {
      void session.leave();
      remember(null);
      chosen = true;
      lobby(to);
      area.scrollIntoView({ block: 'start' });
      part('enter')?.focus();
    }
  });

  const back = find(remembered()) ?? (area.dataset.entered === undefined ? null : (callsOfPage()[0] ?? null));
  if (back?.held && pageTime() < back.ends) enter(back);
  else {
    const first = callOfNow(callsOfPage(), pageTime());
    lobby(first && find(first.meetingId));
  }
  look();
  new MutationObserver(look).observe(document.querySelector('main') ?? document.body, { childList: true });
  setInterval(() => {
    look();
    show(part('sound'), session.call !== null && session.state?.soundBlocked === true);
  }, 1_000);
}

const area = document.querySelector<HTMLElement>('[data-call]');
if (area) start(area);
