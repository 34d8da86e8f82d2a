// Which camera, microphone and loudspeaker: lists of what the browser names, once it has allowed them.
import type { Call, DeviceKind } from '../../../../web/client/call/engine.ts';
import { type Part, show } from './page.ts';

const KINDS: Readonly<Record<DeviceKind, MediaDeviceKind>> = {
  microphone: 'audioinput',
  camera: 'videoinput',
  speaker: 'audiooutput',
};

/** Keeps the lists as the devices are; a choice is used at once. */
export function openDevices(part: Part, call: () => Call | null) {
  const draw = async () => {
    const devices = (await navigator.mediaDevices?.enumerateDevices()) ?? [];
    for (const [kind, wanted] of Object.entries(KINDS) as [DeviceKind, MediaDeviceKind][]) {
      const list = part<HTMLSelectElement>(`device="${kind}"`);
      const found = devices.filter((device) => device.kind === wanted && device.deviceId !== '');
      // One loudspeaker is no choice, and some browsers let none be chosen.
      const offered = found.length > 1 && (kind !== 'speaker' || 'setSinkId' in HTMLMediaElement.prototype);
      show(part(`device-line="${kind}"`), offered);
      if (!list || document.activeElement === list) continue;
      const chosen = list.value;
      list.replaceChildren(
        ...found.map(({ deviceId, label }, index) => new Option(label || String(index + 1), deviceId)),
      );
      if (found.some(({ deviceId }) => deviceId === chosen)) list.value = chosen;
    }
  };
  for (const kind of Object.keys(KINDS) as DeviceKind[]) {
    const list = part<HTMLSelectElement>(`device="${kind}"`);
    list?.addEventListener('change', () => void call()?.useDevice(kind, list.value));
  }
  navigator.mediaDevices?.addEventListener('devicechange', () => void draw());
  return { draw };
}
