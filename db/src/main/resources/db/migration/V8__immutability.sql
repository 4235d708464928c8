-- A revision is written in one transaction and never touched again: not changed, not deleted, not added to.

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'revisions are immutable: % on % is refused', tg_op, tg_table_name
    using errcode = 'restrict_violation';
end
$$;
comment on function refuse_change is 'Refuses whatever was tried.';

create function refuse_late_rows() returns trigger language plpgsql as $$
begin
  if exists (
      select from added join revision on revision.id = added.revision_id
      where revision.transaction <> pg_current_xact_id()) then
    raise exception 'revisions are immutable: % on % comes after publication', tg_op, tg_table_name
      using errcode = 'restrict_violation';
  end if;
  return null;
end
$$;
comment on function refuse_late_rows is 'Refuses rows of a revision that another transaction has written.';

do $$
declare
  contents constant text[] := array[
    'item', 'indicator', 'target', 'observation', 'evaluation', 'reference_value', 'statement',
    'tally', 'tally_count', 'goal', 'problem'];
  name text;
begin
  foreach name in array contents || array['document', 'revision'] loop
    execute format(
      'create trigger refuse_change before update or delete or truncate on %I '
      'for each statement execute function refuse_change()', name);
  end loop;
  foreach name in array contents loop
    execute format(
      'create trigger refuse_late_rows after insert on %I referencing new table as added '
      'for each statement execute function refuse_late_rows()', name);
  end loop;
end
$$;
