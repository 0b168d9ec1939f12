-- Whoever asks by the house is shown what is written of a flat in it, too: a person decides.
create or replace function private.address_match(p_asked text, p_said text) returns boolean language plpgsql immutable parallel safe set search_path = '' as $$
declare
  numbers constant text := '\m\d+[a-z]?\M';
  asked text[] := array(select x[1] from regexp_matches(lower(p_asked), numbers, 'g') x);
  -- The postcode is looked for by itself.
  bare text := regexp_replace(p_said, '[A-Za-z]{1,2}\d[A-Za-z\d]? ?\d[A-Za-z]{2}', '', 'g');
  said text[] := array(select x[1] from regexp_matches(lower(bare), numbers, 'g') x);
  of_flat boolean := bare ~* '\m(flat|flt|apartment|apt|unit|room|rm|bedsit|maisonette)\M';
begin
  -- The numbers of what is written stand in what was asked for, or but for its flat's, and the street is much the same.
  return cardinality(said) > 0 and (said <@ asked or (of_flat and cardinality(asked) > 0 and asked <@ said))
    and extensions.word_similarity(trim(regexp_replace(private.address_words(bare), numbers, '', 'g')), private.address_words(p_asked)) >= 0.55;
end $$;
