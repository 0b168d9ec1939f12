import type { PgType } from './introspect';

const SCALARS: Record<string, string> = {
  bool: 'boolean',
  int2: 'number',
  int4: 'number',
  int8: 'number',
  float4: 'number',
  float8: 'number',
  numeric: 'number',
  json: 'Json',
  jsonb: 'Json',
  void: 'undefined',
  record: 'Record<string, unknown>',
};

function scalar({ schema, name, kind, relation }: PgType): string {
  if (schema === 'public' && kind === 'e') return `Database['public']['Enums']['${name}']`;
  if (schema === 'public' && relation) return `Database['public']['Tables']['${name}']['Row']`;
  if (schema === 'public' && kind === 'c') return `Database['public']['CompositeTypes']['${name}']`;
  return SCALARS[name] ?? 'string';
}

/** The TypeScript type in which a value of this PostgreSQL type arrives as JSON: what is not a number, truth value or JSON is text. */
export const typescriptType = (type: PgType): string => scalar(type) + (type.array ? '[]' : '');
