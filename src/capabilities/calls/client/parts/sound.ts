// The microphone's level, and a tone for the loudspeaker.

/** Quieter than this is a microphone that hears nothing, of 1. */
const HEARD = 0.02;
const LISTEN_MS = 12_000;

/** Shows how loud the microphone hears until something was heard, or for twelve seconds. True when it hears. */
export function listen(stream: MediaStream, draw: (level: number) => void): Promise<boolean> {
  const context = new AudioContext();
  const analyser = context.createAnalyser();
  analyser.fftSize = 512;
  context.createMediaStreamSource(stream).connect(analyser);
  const samples = new Float32Array(analyser.fftSize);
  const begun = performance.now();
  let heard = 0;
  return new Promise((resolve) => {
    const look = () => {
      analyser.getFloatTimeDomainData(samples);
      const level = Math.sqrt(samples.reduce((sum, value) => sum + value * value, 0) / samples.length);
      draw(Math.min(1, level * 6));
      if (level > HEARD) heard += 1;
      if (heard < 5 && performance.now() - begun < LISTEN_MS) {
        setTimeout(look, 80);
        return;
      }
      void context.close();
      resolve(heard >= 5);
    };
    void context.resume().then(look, look);
  });
}

/** Two soft tones. */
export async function playTone(): Promise<void> {
  const context = new AudioContext();
  await context.resume();
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
