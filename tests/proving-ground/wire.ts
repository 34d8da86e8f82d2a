import type { Hono } from 'hono';

/** Who sends a request: programs of the two organisers or of the partner, or somebody with a personal link or nothing. */
export type Sender = 'organiser' | 'second-organiser' | 'counsellor' | 'anybody';

export interface WireRequest {
  readonly as: Sender;
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Below /api. */
  readonly path: string;
  /** JSON, or a file with the fields beside it. */
  readonly body: object | null;
  readonly file?: { readonly name: string; readonly text: string };
}

export interface WireAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** The way to a server. An answer of null: none came, and nobody knows what was done. */
export interface Wire {
  send(request: WireRequest, key: string | null): Promise<WireAnswer | null>;
  /** Sends, and cuts the connection before an answer can come. */
  sendAndCut(request: WireRequest, key: string | null): Promise<void>;
}

export type Tokens = Readonly<Record<Exclude<Sender, 'anybody'>, string>>;

/** Straight into the application of this process: what the network would add is left to the wire over HTTP. */
export function wireInto(app: Hono, tokens: Tokens): Wire {
  const send: Wire['send'] = async (request, key) => {
    const response = await app.request(`/api${request.path}`, asInit(request, key, tokens));
    return { status: response.status, body: bodyOf(await response.text()) };
  };
  return {
    send,
    async sendAndCut(request, key) {
      await send(request, key);
    },
  };
}

/** Over HTTP to a server that may be killed at any moment; `url` is asked for each time. */
export function wireTo(url: () => string, tokens: Tokens): Wire {
  return {
    async send(request, key) {
      try {
        const response = await fetch(`${url()}/api${request.path}`, asInit(request, key, tokens));
        return { status: response.status, body: bodyOf(await response.text()) };
      } catch {
        return null;
      }
    },
    async sendAndCut(request, key) {
      const scissors = new AbortController();
      const answer = fetch(`${url()}/api${request.path}`, {
        ...asInit(request, key, tokens),
        signal: scissors.signal,
      }).catch(() => null);
      setImmediate(() => scissors.abort());
      await answer;
    },
  };
}

function asInit(
  { as, method, body, file }: WireRequest,
  key: string | null,
  tokens: Tokens,
): RequestInit & { headers: Record<string, string> } {
  const headers: Record<string, string> = { accept: 'application/json' };
  if (as !== 'anybody') headers.authorization = `Bearer ${tokens[as]}`;
  if (key !== null) headers['idempotency-key'] = key;
  if (file) {
    const form = new FormData();
    for (const [name, value] of Object.entries(body ?? {})) form.append(name, String(value));
    form.append('file', new Blob([file.text], { type: 'text/csv' }), file.name);
    return { method, headers, body: form };
  }
  if (body === null) return { method, headers };
  headers['content-type'] = 'application/json';
  return { method, headers, body: JSON.stringify(body) };
}

function bodyOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
