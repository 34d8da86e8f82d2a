import { afterEach, expect, test, vi } from 'vitest';
import { lackOf, microphoneLack } from './lacks.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** A browser whose devices are these kinds; null for one that gives none to any page. */
function browser(kinds: readonly MediaDeviceKind[] | null, secure = true): void {
  const mediaDevices = kinds && { enumerateDevices: async () => kinds.map((kind) => ({ kind })) };
  vi.stubGlobal('navigator', { mediaDevices: mediaDevices ?? undefined });
  vi.stubGlobal('isSecureContext', secure);
}

test.each([
  ['NotAllowedError', 'denied'],
  ['SecurityError', 'denied'],
  ['NotReadableError', 'busy'],
  ['AbortError', 'busy'],
  ['NotFoundError', 'absent'],
] as const)('%s: the device is %s', (name, lack) => {
  browser(['audioinput']);
  expect(lackOf(new DOMException('', name))).toBe(lack);
});

test('an address without HTTPS gives no device, and that is said before anybody asks for one', async () => {
  browser(null, false);
  expect(lackOf(new TypeError())).toBe('insecure');
  expect(await microphoneLack()).toBe('insecure');
  browser(null, true);
  expect(await microphoneLack()).toBe('absent');
});

test('who has a camera alone lacks a microphone; a browser that does not tell lacks nothing', async () => {
  browser(['videoinput']);
  expect(await microphoneLack()).toBe('absent');
  browser(['videoinput', 'audioinput']);
  expect(await microphoneLack()).toBeNull();
  vi.stubGlobal('navigator', { mediaDevices: { enumerateDevices: () => Promise.reject(new Error('no')) } });
  expect(await microphoneLack()).toBeNull();
});
