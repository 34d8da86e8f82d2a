import { z } from 'zod';
import type { Capability, Endpoint } from './capability.ts';

interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly tags: readonly string[];
  readonly parameters: readonly object[];
  readonly requestBody?: object;
  readonly responses: Readonly<Record<string, object>>;
  readonly security: readonly object[];
}

export interface OpenApi {
  readonly openapi: '3.1.0';
  readonly info: { readonly title: string; readonly version: string; readonly description: string };
  readonly servers: readonly object[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: object;
}

interface ObjectSchema {
  readonly properties?: Readonly<Record<string, object>>;
  readonly required?: readonly string[];
}

/** The description of the API (OpenAPI 3.1), made from the schemas that the endpoints themselves read with. */
export function openApi(capabilities: readonly Capability[]): OpenApi {
  const paths: Record<string, Record<string, Operation>> = {};
  for (const { name, routes } of capabilities)
    for (const route of routes) {
      if (route.kind !== 'endpoint') continue;
      const path = `/api${route.path.replaceAll(/:(\w+)/g, '{$1}')}`;
      paths[path] = { ...paths[path], [route.method.toLowerCase()]: operation(name, route) };
    }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Tremplin',
      version: '1',
      description: 'Everything a person can do on the screens, a program can do here, with the same rules.',
    },
    servers: [{ url: '/' }],
    paths,
    components: {
      securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
      schemas: { Problem: PROBLEM },
    },
  };
}

const PROBLEM = {
  type: 'object',
  description: 'RFC 9457',
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    errors: {
      type: 'array',
      items: { type: 'object', properties: { pointer: { type: 'string' }, detail: { type: 'string' } } },
    },
  },
  required: ['type', 'title', 'status'],
};

function operation(capability: string, { path, method, runs }: Endpoint): Operation {
  const inPath = [...path.matchAll(/:(\w+)/g)].map((match) => match[1]!);
  const input = jsonSchema(runs.input, 'input') as ObjectSchema;
  const properties = Object.entries(input.properties ?? {});
  const required = input.required ?? [];
  const reads = method === 'GET' || method === 'DELETE';
  const named = (name: string, schema: object, where: 'path' | 'query') => ({
    name,
    in: where,
    required: where === 'path' || required.includes(name),
    schema,
  });
  const parameters = [
    ...inPath.map((name) => named(name, input.properties?.[name] ?? { type: 'string' }, 'path')),
    ...(reads
      ? properties
          .filter(([name]) => !inPath.includes(name))
          .map(([name, schema]) => named(name, schema, 'query'))
      : []),
    ...(reads
      ? []
      : [
          {
            name: 'Idempotency-Key',
            in: 'header',
            required: false,
            schema: { type: 'string' },
            description:
              'Sent twice, done once. A random text, as a UUID: the answer is kept sealed with it for two days.',
          },
        ]),
  ];
  const body = {
    ...input,
    properties: Object.fromEntries(properties.filter(([name]) => !inPath.includes(name))),
    required: required.filter((name) => !inPath.includes(name)),
  };
  const problem = (description: string) => ({
    description,
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  });
  return {
    operationId: runs.name,
    summary: runs.summary,
    tags: [capability],
    parameters,
    ...(reads ? {} : { requestBody: { content: { 'application/json': { schema: body } } } }),
    responses: {
      200: {
        description: 'Done',
        content: { 'application/json': { schema: jsonSchema(runs.output, 'output') } },
      },
      401: problem('No token'),
      404: problem('Does not exist, or is not for this token'),
      ...(runs.refusals?.length ? { 409: problem(`Refused: ${runs.refusals.join(', ')}`) } : {}),
      422: problem('Some fields are wrong'),
    },
    security: runs.token === null ? [] : [{ token: [runs.token] }],
  };
}

function jsonSchema(schema: z.ZodType, io: 'input' | 'output'): object {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, {
    io,
    unrepresentable: 'any',
    target: 'draft-2020-12',
  }) as Record<string, unknown>;
  return rest;
}
