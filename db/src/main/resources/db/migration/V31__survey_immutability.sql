-- As a revision of an edition: written in one transaction and never touched again.

create function refuse_late_survey_rows() returns trigger language plpgsql as $$
begin
  if exists (
      select from (select distinct survey_revision_id from added) late
      join survey_revision on survey_revision.id = late.survey_revision_id
      where survey_revision.transaction <> pg_current_xact_id()) then
    raise exception 'revisions are immutable: % on % comes after publication', tg_op, tg_table_name
      using errcode = 'restrict_violation';
  end if;
  return null;
end
$$;
comment on function refuse_late_survey_rows is 'Refuses rows of a survey that another transaction has written.';

do $$
declare
  contents constant text[] := array['survey_vintage', 'survey_value', 'survey_problem'];
  name text;
begin
  foreach name in array contents || array['survey_revision'] loop
    execute format(
      'create trigger refuse_change before update or delete or truncate on %I '
      'for each statement execute function refuse_change()', name);
  end loop;
  foreach name in array contents loop
    execute format(
      'create trigger refuse_late_rows after insert on %I referencing new table as added '
      'for each statement execute function refuse_late_survey_rows()', name);
  end loop;
end
$$;
