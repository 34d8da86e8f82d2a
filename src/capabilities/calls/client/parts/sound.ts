// The microphone's level, and a tone for the loudspeaker.

/** Quieter than this is a microphone that hears nothing, of 1. */
const HEARD = 0.02;
const LISTEN_MS = 12_000;

/**
 * Says how loud a microphone hears, of 1, again and again; gives what ends it. `measured` is false while the browser measures
 * nothing: Firefox does not begin where no loudspeaker is plugged in, which is no fault of the microphone.
 */
export function watchLevel(
  stream: MediaStream,
  onLevel: (level: number, measured: boolean) => void,
): () => void {
  const context = new AudioContext();
  const analyser = context.createAnalyser();
  analyser.fftSize = 512;
  context.createMediaStreamSource(stream).connect(analyser);
  const samples = new Float32Array(analyser.fftSize);
  let ended = false;
  const look = () => {
    if (ended) return;
    analyser.getFloatTimeDomainData(samples);
    const level = Math.sqrt(samples.reduce((sum, value) => sum + value * value, 0) / samples.length);
    onLevel(level, context.state === 'running');
    setTimeout(look, 80);
  };
  // Not waited for: it may never come.
  context.resume().catch(() => {});
  look();
  return () => {
    if (!ended) void context.close();
    ended = true;
  };
}

/** Whether a level, seen often enough, is somebody's voice. */
export function hearing(): (level: number) => boolean {
  let heard = 0;
  return (level) => {
    if (level > HEARD) heard += 1;
    return heard >= 5;
  };
}

/** A level as a bar shows it, of 1. */
export const shownLevel = (level: number): number => Math.min(1, level * 6);

/**
 * Shows how loud the microphone hears until something was heard, or for twelve seconds. True when it hears; and where nothing
 * can be measured, because it was let in.
 */
export function listen(stream: MediaStream, draw: (level: number) => void): Promise<boolean> {
  const begun = performance.now();
  const hears = hearing();
  return new Promise((resolve) => {
    const end = watchLevel(stream, (level, measured) => {
      draw(shownLevel(level));
      const heard = hears(level);
      if (!heard && performance.now() - begun < LISTEN_MS) return;
      end();
      resolve(heard || !measured);
    });
  });
}

/** Two soft tones. */
export async function playTone(): Promise<void> {
  const context = new AudioContext();
  // Where no loudspeaker is plugged in this never comes, and nothing is heard, as it should be said.
  context.resume().catch(() => {});
  for (const [at, hertz] of [
    [0, 523],
    [0.4, 659],
  ] as const) {
    const [voice, volume] = [context.createOscillator(), context.createGain()];
    voice.frequency.value = hertz;
    volume.gain.setValueAtTime(0, context.currentTime + at);
    volume.gain.linearRampToValueAtTime(0.4, context.currentTime + at + 0.03);
    volume.gain.setTargetAtTime(0, context.currentTime + at + 0.25, 0.06);
    voice.connect(volume).connect(context.destination);
    voice.start(context.currentTime + at);
    voice.stop(context.currentTime + at + 0.6);
  }
  setTimeout(() => void context.close(), 1_500);
}
