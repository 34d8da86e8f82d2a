import type { DeviceState } from './types.ts';

/** Why a device was not given, from what the browser threw. */
export function lackOf(error: unknown): DeviceState {
  if (!navigator.mediaDevices) return isSecureContext ? 'absent' : 'insecure';
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'denied';
  // Another programme has it, or the system does not let it go.
  return name === 'NotReadableError' || name === 'AbortError' ? 'busy' : 'absent';
}

/**
 * What this browser can tell of its microphone without asking for it: who has none, or stands on an address to which no
 * browser gives any, reads so before coming in. Null when nothing is known to be missing.
 */
export async function microphoneLack(): Promise<DeviceState | null> {
  if (!navigator.mediaDevices) return lackOf(null);
  const devices = await navigator.mediaDevices.enumerateDevices().catch(() => null);
  return devices === null || devices.some(({ kind }) => kind === 'audioinput') ? null : 'absent';
}
