import { Readable } from 'node:stream';
import type { Request } from 'express';
import { FILE_FIELDS } from '~/lib/form-as-sent';

/**
 * The same request as if its form had come without files: the body is the form in
 * `application/x-www-form-urlencoded`, everything else is the request's own. The page behind reads it as any form.
 * @param files names of the fields that say what became of files: sent twice, the same file has another id each time
 */
export function requestWithForm(
  request: Request,
  fields: [name: string, value: string][],
  files: readonly string[] = [],
): Request {
  const bytes = Buffer.from(new URLSearchParams(fields).toString());
  const body = Readable.from([bytes], { objectMode: false });
  const headers = {
    ...request.headers,
    'content-type': 'application/x-www-form-urlencoded',
    'content-length': String(bytes.length),
    [FILE_FIELDS]: new URLSearchParams(files.map((name) => ['name', name])).toString(),
  };
  return new Proxy(request, {
    get(target, name) {
      if (name === 'headers') return headers;
      const owner = name in body ? body : target;
      const value: unknown = Reflect.get(owner, name, owner);
      return typeof value === 'function' ? value.bind(owner) : value;
    },
  });
}
