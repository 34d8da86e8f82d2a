// In front of a shared computer, before each interview: a bar that moves as one speaks, a sound to hear. What was found stands
// on the waiting room for the page's own script: `data-microphone` is "none", "silent" or "heard".
import { type Part, show } from './page.ts';
import { hearing, playTone, shownLevel, watchLevel } from './sound.ts';

export interface Trial {
  open(): Promise<void>;
  /** Lets the microphone go. */
  close(): void;
}

/** Does nothing where the page has no such part. */
export function openTrial(part: Part): Trial {
  const box = part('try');
  const lobby = part('lobby');
  const level = part<HTMLMeterElement>('level');
  let end: (() => void) | null = null;
  let asked = 0;
  part('tone')?.addEventListener('click', () => void playTone());

  const close = () => {
    asked += 1;
    end?.();
    end = null;
    show(box, false);
  };

  const open = async () => {
    if (!box || !lobby || end !== null) return;
    const mine = ++asked;
    show(box, true);
    lobby.dataset.microphone = 'none';
    const stream = await navigator.mediaDevices?.getUserMedia({ audio: true }).catch(() => null);
    if (!stream) return;
    const letGo = () => {
      for (const track of stream.getTracks()) track.stop();
    };
    if (mine !== asked) return letGo();
    const hears = hearing();
    lobby.dataset.microphone = 'silent';
    const stop = watchLevel(stream, (heard) => {
      if (level) level.value = shownLevel(heard);
      if (hears(heard)) lobby.dataset.microphone = 'heard';
    });
    end = () => {
      stop();
      letGo();
    };
  };
  return { open, close };
}
