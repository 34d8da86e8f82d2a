import { randomUUID } from 'node:crypto';
import type { z } from 'zod';

/** An answer that is no success: the problem as the server says it (RFC 9457). */
export class ApiProblem extends Error {
  /** "/problems/…", or "about:blank" where the status says all. */
  readonly type: string;

  constructor(request: string, status: number, body: string) {
    super(`${request} answered ${status}: ${body}`);
    this.type = (JSON.parse(body) as { type?: string }).type ?? 'about:blank';
  }
}

/**
 * A program's way to the REST API: JSON in and out, a token, a key per write so that a repeated request acts once. Each
 * call says what it reads of the answer; anything else than that is an error.
 */
export class ApiClient {
  readonly #url: string;
  readonly #token: string | null;

  /** Without a token only what is public, or proved by a personal link, answers. */
  constructor(url: string, token: string | null) {
    this.#url = url.replace(/\/$/, '');
    this.#token = token;
  }

  get<S extends z.ZodType>(path: string, answer: S): Promise<z.output<S>> {
    return this.#ask('GET', path, undefined, answer);
  }

  post<S extends z.ZodType>(path: string, body: object, answer: S): Promise<z.output<S>> {
    return this.#ask('POST', path, body, answer);
  }

  put<S extends z.ZodType>(path: string, body: object, answer: S): Promise<z.output<S>> {
    return this.#ask('PUT', path, body, answer);
  }

  /** @throws ApiProblem when the answer is not a success; Error when it is not what the caller reads */
  async #ask<S extends z.ZodType>(
    method: string,
    path: string,
    body: object | undefined,
    answer: S,
  ): Promise<z.output<S>> {
    const headers: Record<string, string> = { accept: 'application/json' };
    if (this.#token !== null) headers.authorization = `Bearer ${this.#token}`;
    if (method !== 'GET') headers['idempotency-key'] = randomUUID();
    // fetch names the type of a form itself, with its boundary.
    const isForm = body instanceof FormData;
    if (body !== undefined && !isForm) headers['content-type'] = 'application/json';
    const response = await fetch(`${this.#url}/api${path}`, {
      method,
      headers,
      ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new ApiProblem(`${method} ${path}`, response.status, text);
    const read = answer.safeParse(JSON.parse(text));
    if (!read.success) throw new Error(`${method} ${path} answered something else: ${read.error.message}`);
    return read.data;
  }
}
