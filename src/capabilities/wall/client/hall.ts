// A screen of the hall that goes on by itself: sounds at their moments, once somebody has pressed the button. The moments are
// on the page, so that they come with or without network.
import { cueDue, TONES, type Tone } from '../../../web/client/cues.ts';

/** How often it is looked whether a moment has come. */
const LOOK_MS = 200;

let audio: AudioContext | null = null;

function play(tones: readonly Tone[]): void {
  if (audio?.state !== 'running') return;
  const begins = audio.currentTime + 0.05;
  for (const { at, hertz, seconds } of tones) {
    const [voice, volume] = [audio.createOscillator(), audio.createGain()];
    voice.frequency.value = hertz;
    voice.type = 'triangle';
    // Up and down softly: a sudden edge is a crack in the loudspeakers.
    volume.gain.setValueAtTime(0, begins + at);
    volume.gain.linearRampToValueAtTime(0.6, begins + at + 0.02);
    volume.gain.setTargetAtTime(0, begins + at + seconds * 0.6, seconds * 0.15);
    voice.connect(volume).connect(audio.destination);
    voice.start(begins + at);
    voice.stop(begins + at + seconds);
  }
}

/** The page's time: its clock's script writes it on the page once a second, and this goes on from there. */
function pageTime(): number {
  const { pageTime: said } = document.documentElement.dataset;
  const [time, at] = (said ?? '').split('@').map(Number);
  return time && at ? time + performance.now() - at : Date.now();
}

const button = document.querySelector<HTMLButtonElement>('[data-sound]');
const said = document.querySelector<HTMLElement>('[data-sound-said]');

/** A browser that was told to may play at once; others wait for a press. */
function showState(): void {
  if (button) button.hidden = audio?.state === 'running';
}

button?.addEventListener('click', async () => {
  audio ??= new AudioContext();
  await audio.resume();
  showState();
  if (said) said.textContent = said.dataset.words ?? '';
  play(TONES.start);
});

if (button && 'AudioContext' in window) {
  audio = new AudioContext();
  audio.addEventListener('statechange', showState);
  showState();
} else if (button) button.hidden = true;

let last = pageTime();
setInterval(() => {
  const now = pageTime();
  const cues = [...document.querySelectorAll<HTMLElement>('[data-cue]')].map((cue) => ({
    kind: cue.dataset.cue ?? '',
    at: Date.parse(cue.dataset.showFrom ?? ''),
  }));
  const kind = cueDue(cues, { last, now });
  if (kind !== null) {
    document.documentElement.dataset.played = kind;
    play(TONES[kind]);
  }
  last = now;
}, LOOK_MS);
