/**
 * Listens from this call on; resolves when somebody asks the process to end (Ctrl-C, a service manager, a closed
 * terminal). It goes on listening: the same press often arrives twice, from the terminal and from npm, and the second
 * must not cut the closing short.
 */
export function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve());
  });
}
