-- What stands for a person in a text, and, apart from it, the values themselves.
create table public.identity (
  id uuid primary key default gen_random_uuid(),
  dictionary_id uuid not null references public.dictionary,
  kind public.identity_kind not null,
  ordinal int not null,
  controller_unit_id uuid not null references public.unit,
  created_by uuid not null references public.member,
  created_at timestamptz not null default private.now(),
  unique (dictionary_id, kind, ordinal)
);
comment on table public.identity is 'A personal value that mentions stand for; shown as its kind and ordinal: "[person 1]".';
create table public.identity_role (
  id uuid primary key default gen_random_uuid(),
  identity_id uuid not null references public.identity,
  role text not null check (role in ('victim', 'witness', 'suspect', 'subject', 'complainant')),
  from_date date not null default private.today(),
  until_date date,
  recorded_by uuid not null references public.member
);
create table public.mention (
  id uuid primary key default gen_random_uuid(),
  dictionary_id uuid not null references public.dictionary,
  identity_id uuid not null references public.identity,
  created_by uuid not null references public.member,
  created_at timestamptz not null default private.now()
);
comment on table public.mention is 'One occurrence in a text. Merging and splitting point mentions to another identity; no text is rewritten.';
create index on public.mention (dictionary_id);
create index on public.mention (identity_id);
create table public.purpose (
  id uuid primary key default gen_random_uuid(),
  problem_id uuid not null references public.problem,
  member_id uuid not null references public.member,
  words public.separated_text not null check (length(words) > 0),
  given_at timestamptz not null default private.now(),
  expires_at timestamptz not null
);
comment on table public.purpose is 'Why a member looked at names: given once for a problem and an hour.';
create index on public.purpose (problem_id, member_id);
create table public.identity_look (
  id bigint generated always as identity primary key,
  identity_id uuid not null references public.identity,
  problem_id uuid not null references public.problem,
  member_id uuid not null references public.member,
  purpose_id uuid references public.purpose,
  looked_at timestamptz not null default private.now()
);
comment on table public.identity_look is 'Every value shown, to whom, when, for what purpose.';
create index on public.identity_look (problem_id, looked_at desc);

create table personal.subject (id uuid primary key default gen_random_uuid(), force_id text not null references public.force, created_at timestamptz not null default private.now());
comment on table personal.subject is 'The person behind identities, at force level.';
create table personal.identity_value (
  identity_id uuid primary key references public.identity,
  subject_id uuid references personal.subject,
  value text not null check (length(value) between 1 and 2000)
);
create table personal.mention_words (
  mention_id uuid primary key references public.mention,
  words text not null check (length(words) between 1 and 2000)
);
comment on table personal.mention_words is 'The words as written at this occurrence: "Harris" where the identity is "Dean Harris".';
create table personal.harmless (
  id uuid primary key default gen_random_uuid(),
  dictionary_id uuid not null references public.dictionary,
  words text not null,
  declared_by uuid not null references public.member,
  declared_at timestamptz not null default private.now(),
  unique (dictionary_id, words)
);
comment on table personal.harmless is 'Words that the author declared harmless for this problem.';
create table personal.place_point (
  place_id uuid primary key references public.place,
  longitude double precision not null,
  latitude double precision not null
);
comment on table personal.place_point is 'The exact point of a dwelling.';
create table personal.file_name (evidence_id uuid primary key, name text not null check (length(name) <= 4000));
create table personal.evidence_position (evidence_id uuid primary key, longitude double precision, latitude double precision, taken_at timestamptz);

create function private.label_of(p_kind public.identity_kind, p_ordinal int) returns text language sql immutable set search_path = '' as $$
  select '[' || replace(replace(p_kind::text, 'ni_number', 'NI number'), '_', ' ') || ' ' || p_ordinal || ']' $$;
create function private.shown(p_text text) returns text language plpgsql stable security definer set search_path = '' as $$
declare r record; t text := p_text;
begin
  if t is null or position('⟦' in t) = 0 then return t; end if;
  for r in select distinct m.id, private.label_of(i.kind, i.ordinal) as label
    from regexp_matches(t, '⟦([0-9a-f-]{36})⟧', 'g') as g(token)
    join public.mention m on m.id = g.token[1]::uuid join public.identity i on i.id = m.identity_id loop
    t := replace(t, '⟦' || r.id || '⟧', r.label);
  end loop;
  return regexp_replace(t, '⟦[0-9a-f-]{36}⟧', '[removed]', 'g');
end $$;
comment on function private.shown is 'The depersonalised wording of a separated text: each mention as its kind and ordinal, erased ones as [removed].';
grant execute on function private.label_of(public.identity_kind, int), private.shown(text) to authenticated;
