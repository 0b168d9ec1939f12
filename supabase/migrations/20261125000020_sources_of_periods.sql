-- What a force has set itself keeps its own source; the defaults say plainly that they wait for the force's confirmation.
update public.retention_group set source = replace(source, ' From memory of the guidance: check with your records manager.',
  ' Not confirmed against the current APP on records management: the force''s records manager sets it here.')
where force_id is null and source like '% From memory of the guidance: check with your records manager.';
