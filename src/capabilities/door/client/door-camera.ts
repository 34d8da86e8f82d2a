// Reads QR codes from the camera, where somebody asked for it. Loaded then, and not before.
import type { Image } from 'qr/decode.js';

/** Pictures looked at in a second: a code is held for longer than that, and an old phone keeps up. */
const PER_SECOND = 8;
/** Wider pictures take longer and show no more of a code that fills a third of them. */
const WIDEST = 800;

interface Detector {
  detect(source: CanvasImageSource): Promise<{ rawValue: string }[]>;
}
interface DetectorClass {
  new (options: { formats: string[] }): Detector;
  getSupportedFormats(): Promise<string[]>;
}

/** The browser's own reader, where it has one that knows these codes. */
async function ownReader(): Promise<DetectorClass | null> {
  const Own = (globalThis as { BarcodeDetector?: DetectorClass }).BarcodeDetector;
  const formats: readonly string[] = Own ? await Own.getSupportedFormats().catch(() => []) : [];
  return Own && formats.includes('qr_code') ? Own : null;
}

/** Loads what reads codes, so that it is there when the network is not. */
export async function prepareReader(): Promise<void> {
  if ((await ownReader()) === null) await import('qr/decode.js');
}

/** The browser's own reader where it has one, else ours. */
async function reader(): Promise<(video: HTMLVideoElement) => Promise<string | null>> {
  const Own = await ownReader();
  if (Own !== null) {
    const detector = new Own({ formats: ['qr_code'] });
    return async (video) => (await detector.detect(video))[0]?.rawValue ?? null;
  }
  const { decodeQR } = await import('qr/decode.js');
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('This browser draws no pictures.');
  return async (video) => {
    const scale = Math.min(1, WIDEST / video.videoWidth);
    canvas.width = Math.round(video.videoWidth * scale);
    canvas.height = Math.round(video.videoHeight * scale);
    context.drawImage(video, 0, 0, canvas.width, canvas.height);
    return textOf(decodeQR, context.getImageData(0, 0, canvas.width, canvas.height));
  };
}

/** The text of the code in a picture; null when there is none, which the library says by throwing. */
export function textOf(decode: (image: Image) => string, picture: Image): string | null {
  try {
    return decode(picture);
  } catch {
    return null;
  }
}

/**
 * Shows the camera that looks away from the screen, and tells each code that it sees until one is taken. Gives what stops it.
 * @param found says whether it takes the code
 * @throws when there is no camera, or when it is not allowed
 */
export async function readCodes(
  video: HTMLVideoElement,
  found: (text: string) => boolean,
): Promise<() => void> {
  const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
  let running = true;
  const stop = () => {
    running = false;
    for (const track of stream.getTracks()) track.stop();
    video.srcObject = null;
  };
  try {
    const read = await reader();
    video.srcObject = stream;
    await video.play();
    const look = async () => {
      if (!running) return;
      const text = video.videoWidth > 0 ? await read(video).catch(() => null) : null;
      if (!running) return;
      if (text === null || !found(text)) setTimeout(() => void look(), 1_000 / PER_SECOND);
    };
    void look();
    return stop;
  } catch (error) {
    stop();
    throw error;
  }
}
