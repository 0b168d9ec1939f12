import type { Field, PublicSchema, Relation, Relationship, Routine } from './introspect';
import { typescriptType } from './typescript-type';

const indent = (lines: string[], by: number) => lines.map((line) => ' '.repeat(by) + line);

const block = (name: string, lines: string[]): string[] =>
  lines.length > 0 ? [`${name}: {`, ...indent(lines, 2), '};'] : [`${name}: Record<never, never>;`];

const withNull = (field: Field) => typescriptType(field.type) + (field.nullable ? ' | null' : '');

const row = (fields: Field[]) => fields.map((field) => `${field.name}: ${withNull(field)};`);

const writable = (fields: Field[], allOptional: boolean) =>
  fields
    .filter((field) => !field.generated)
    .map((field) => `${field.name}${allOptional || field.optional ? '?' : ''}: ${withNull(field)};`);

const list = (names: string[]) => `[${names.map((name) => `'${name}'`).join(', ')}]`;

const relationship = (r: Relationship): string[] => [
  '{',
  `  foreignKeyName: '${r.name}';`,
  `  columns: ${list(r.columns)};`,
  `  isOneToOne: ${r.oneToOne};`,
  `  referencedRelation: '${r.referenced}';`,
  `  referencedColumns: ${list(r.referencedColumns)};`,
  '},',
];

const relationships = (all: Relationship[]) =>
  all.length > 0
    ? ['Relationships: [', ...indent(all.flatMap(relationship), 2), '];']
    : ['Relationships: [];'];

function table(relation: Relation): string[] {
  return block(relation.name, [
    ...block('Row', row(relation.fields)),
    ...(relation.view ? [] : block('Insert', writable(relation.fields, false))),
    ...(relation.view ? [] : block('Update', writable(relation.fields, true))),
    ...relationships(relation.relationships),
  ]);
}

function returned({ returns, columns, set }: Routine): string {
  const one = columns.length > 1 || (columns.length === 1 && set) ? `{ ${row(columns).join(' ')} }` : null;
  return (one ?? typescriptType(returns)) + (set ? '[]' : '');
}

function signature(routine: Routine): string {
  const args = routine.args.map((arg) => `${arg.name}${arg.optional ? '?' : ''}: ${withNull(arg)};`);
  const shape = args.length > 0 ? `{ ${args.join(' ')} }` : 'Record<never, never>';
  return `{ Args: ${shape}; Returns: ${returned(routine)} }`;
}

function routines(all: Routine[]): string[] {
  const names = [...new Set(all.map((routine) => routine.name))];
  return names.map((name) => {
    const signatures = all.filter((routine) => routine.name === name).map(signature);
    return `${name}: ${signatures.join(' | ')};`;
  });
}

const enums = (all: PublicSchema['enums']) =>
  all.map(({ name, values }) => `${name}: ${values.map((value) => `'${value}'`).join(' | ')};`);

/**
 * The module `app/lib/database.types.ts` in the shape that supabase-js expects of a `Database`. Every argument of a
 * function may be null, as in SQL; those with a default may be left out.
 */
export function databaseTypes(schema: PublicSchema): string {
  const tables = schema.relations.filter((relation) => !relation.view);
  const views = schema.relations.filter((relation) => relation.view);
  const lines = [
    '// Generated from the migrated database by `npm run types:database`. Do not edit.',
    'export type Json = string | number | boolean | null | { [key: string]: Json | undefined } | Json[];',
    '',
    'export type Database = {',
    ...indent(
      block('public', [
        ...block('Tables', tables.flatMap(table)),
        ...block('Views', views.flatMap(table)),
        ...block('Functions', routines(schema.routines)),
        ...block('Enums', enums(schema.enums)),
        ...block(
          'CompositeTypes',
          schema.composites.flatMap(({ name, fields }) => block(name, row(fields))),
        ),
      ]),
      2,
    ),
    '};',
  ];
  return `${lines.join('\n')}\n`;
}
