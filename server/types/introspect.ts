import type postgres from 'postgres';

/** A column, argument or field: `type` is what `typescript-type.ts` understands. */
export type Field = { name: string; type: PgType; nullable: boolean; optional: boolean; generated: boolean };

/** A type of the catalogue, its domains already resolved to what they are domains of. */
export type PgType = { schema: string; name: string; kind: string; array: boolean; relation: boolean };

export type Relationship = {
  name: string;
  columns: string[];
  oneToOne: boolean;
  referenced: string;
  referencedColumns: string[];
};

export type Relation = { name: string; view: boolean; fields: Field[]; relationships: Relationship[] };
export type Routine = { name: string; args: Field[]; returns: PgType; columns: Field[]; set: boolean };

/** All of schema `public` that a client of the API can meet. */
export type PublicSchema = {
  relations: Relation[];
  routines: Routine[];
  enums: { name: string; values: string[] }[];
  composites: { name: string; fields: Field[] }[];
};

/** The type of an oid as a jsonb object: domains resolved, arrays taken apart. */
const TYPE_OF = `
create or replace function pg_temp.type_of(p_oid oid) returns jsonb language plpgsql stable as $$
declare t pg_type; is_array boolean := false;
begin
  select * into t from pg_type where oid = p_oid;
  while t.typtype = 'd' loop select * into t from pg_type where oid = t.typbasetype; end loop;
  if t.typcategory = 'A' and t.typelem <> 0 then
    is_array := true;
    select * into t from pg_type where oid = t.typelem;
    while t.typtype = 'd' loop select * into t from pg_type where oid = t.typbasetype; end loop;
  end if;
  return jsonb_build_object('schema', t.typnamespace::regnamespace::text, 'name', t.typname, 'kind', t.typtype,
    'array', is_array, 'relation', exists (select 1 from pg_class c where c.oid = t.typrelid and c.relkind in ('r', 'p', 'v', 'm')));
end $$`;

const FIELDS = `
select coalesce(jsonb_agg(jsonb_build_object('name', a.attname, 'type', pg_temp.type_of(a.atttypid),
  'nullable', not a.attnotnull, 'optional', a.atthasdef or a.attidentity <> '' or not a.attnotnull,
  'generated', a.attgenerated <> '' or a.attidentity = 'a') order by a.attname), '[]')
from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped`;

const RELATIONSHIPS = `
select coalesce(jsonb_agg(jsonb_build_object('name', k.conname, 'referenced', r.relname,
  'columns', pg_temp.names_of(k.conrelid, k.conkey), 'referencedColumns', pg_temp.names_of(k.confrelid, k.confkey),
  'oneToOne', exists (select 1 from pg_index i where i.indrelid = c.oid and i.indisunique and i.indpred is null
    and i.indkey::int2[] @> k.conkey and i.indkey::int2[] <@ k.conkey)) order by k.conname), '[]')
from pg_constraint k join pg_class r on r.oid = k.confrelid
where k.conrelid = c.oid and k.contype = 'f' and r.relnamespace = 'public'::regnamespace`;

const NAMES_OF = `
create or replace function pg_temp.names_of(p_relation oid, p_numbers int2[]) returns jsonb language sql stable as $$
  select jsonb_agg(a.attname order by n.place) from unnest(p_numbers) with ordinality n(number, place)
  join pg_attribute a on a.attrelid = p_relation and a.attnum = n.number $$`;

const RELATIONS = `
select c.relname as name, c.relkind in ('v', 'm') as view, (${FIELDS}) as fields, (${RELATIONSHIPS}) as relationships
from pg_class c
where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm') and not c.relispartition
order by c.relname`;

const ROUTINES = `
select p.proname as name, p.proretset as set, pg_temp.type_of(p.prorettype) as returns,
  coalesce((select jsonb_agg(jsonb_build_object('name', p.proargnames[i], 'type', pg_temp.type_of(p.proargtypes[i - 1]),
    'nullable', true, 'optional', i > p.pronargs - p.pronargdefaults, 'generated', false) order by i)
    from generate_series(1, p.pronargs) i), '[]') as args,
  coalesce((select jsonb_agg(jsonb_build_object('name', p.proargnames[i], 'type', pg_temp.type_of(p.proallargtypes[i]),
    'nullable', false, 'optional', false, 'generated', false) order by i)
    from generate_subscripts(p.proargmodes, 1) i where p.proargmodes[i] in ('o', 't', 'b')), '[]') as columns
from pg_proc p
where p.pronamespace = 'public'::regnamespace and p.prokind = 'f' and p.prorettype <> 'trigger'::regtype
  and (has_function_privilege('anon', p.oid, 'execute') or has_function_privilege('authenticated', p.oid, 'execute'))
order by p.proname, p.oid::regprocedure::text`;

const ENUMS = `
select t.typname as name, jsonb_agg(e.enumlabel order by e.enumsortorder) as values
from pg_type t join pg_enum e on e.enumtypid = t.oid
where t.typnamespace = 'public'::regnamespace group by t.typname order by t.typname`;

const COMPOSITES = `
select c.relname as name, (${FIELDS}) as fields from pg_class c
where c.relnamespace = 'public'::regnamespace and c.relkind = 'c' order by c.relname`;

/** Reads schema `public` from the catalogue of a migrated database. */
export async function introspect(sql: postgres.Sql): Promise<PublicSchema> {
  const connection = await sql.reserve();
  try {
    await connection.unsafe(TYPE_OF);
    await connection.unsafe(NAMES_OF);
    return {
      relations: [...(await connection.unsafe<Relation[]>(RELATIONS))],
      routines: [...(await connection.unsafe<Routine[]>(ROUTINES))],
      enums: [...(await connection.unsafe<PublicSchema['enums']>(ENUMS))],
      composites: [...(await connection.unsafe<PublicSchema['composites']>(COMPOSITES))],
    };
  } finally {
    connection.release();
  }
}
