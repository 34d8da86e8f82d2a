// Five steps, one after the other: what works is ticked, what does not says what to do. The answers go into the form's
// fields, and the form is sent by itself at the end.

import { type Relays, tryNetwork } from './parts/network.ts';
import { listen, playTone } from './parts/sound.ts';

type State = 'todo' | 'doing' | 'good' | 'bad';
const STEPS = ['browser', 'camera', 'microphone', 'speaker', 'network'] as const;
type Step = (typeof STEPS)[number];

function start(area: HTMLElement): void {
  const step = (name: Step) => area.querySelector<HTMLElement>(`[data-check-step="${name}"]`);
  const field = (name: string) => area.querySelector<HTMLInputElement>(`input[name="${name}"]`);
  const mark = (name: Step, state: State) => {
    const element = step(name);
    if (!element) return;
    element.dataset.state = state;
    for (const words of element.querySelectorAll<HTMLElement>('[data-when]'))
      words.hidden = words.dataset.when !== state;
  };
  const keep = (name: Step, works: boolean) => {
    const input = field(name);
    if (input && name !== 'network') input.value = works ? 'true' : 'false';
    mark(name, works ? 'good' : 'bad');
  };
  const picture = area.querySelector<HTMLVideoElement>('[data-check-picture]');
  const level = area.querySelector<HTMLMeterElement>('[data-check-level]');

  const camera = async () => {
    mark('camera', 'doing');
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ video: true });
      if (picture) {
        picture.hidden = false;
        picture.srcObject = stream;
        await picture.play();
      }
      keep('camera', true);
    } catch {
      keep('camera', false);
    }
  };
  const microphone = async () => {
    mark('microphone', 'doing');
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
      if (level) level.hidden = false;
      const hears = await listen(stream, (value) => {
        if (level) level.value = value;
      });
      for (const track of stream.getTracks()) track.stop();
      keep('microphone', hears);
    } catch {
      keep('microphone', false);
    }
  };
  const speaker = () =>
    new Promise<void>((resolve) => {
      mark('speaker', 'doing');
      area.querySelector('[data-check-play]')?.addEventListener('click', () => void playTone());
      for (const answer of area.querySelectorAll<HTMLElement>('[data-check-heard]'))
        answer.addEventListener('click', () => {
          keep('speaker', answer.dataset.checkHeard === 'yes');
          resolve();
        });
      area.querySelector<HTMLElement>('[data-check-play]')?.focus();
    });
  const network = async () => {
    mark('network', 'doing');
    const answer = await fetch(area.dataset.relays ?? '', { method: 'POST' }).catch(() => null);
    const found = answer?.ok
      ? await tryNetwork((await answer.json()) as Relays).catch(() => 'none' as const)
      : 'unknown';
    const input = field('network');
    if (input) input.value = found;
    mark('network', found === 'none' || found === 'unknown' ? 'bad' : 'good');
  };

  const run = async () => {
    area.querySelector<HTMLElement>('[data-check-start]')?.setAttribute('hidden', '');
    for (const name of STEPS) mark(name, 'todo');
    const works = 'RTCPeerConnection' in window && navigator.mediaDevices !== undefined;
    keep('browser', works);
    if (works) {
      await camera();
      await microphone();
      await speaker();
      await network();
    }
    for (const track of (picture?.srcObject as MediaStream | null)?.getTracks() ?? []) track.stop();
    area.querySelector<HTMLFormElement>('form[data-check-form]')?.requestSubmit();
  };
  area.querySelector('[data-check-start]')?.addEventListener('click', () => void run());
}

const area = document.querySelector<HTMLElement>('[data-device-check]');
if (area) start(area);
