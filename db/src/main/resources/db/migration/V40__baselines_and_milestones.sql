-- Where an indicator's way to its target begins, and what lies on it. Both belong to a revision like the target itself.

create table baseline (
  revision_id bigint not null references revision (id),
  position integer not null,
  value_kind text not null,
  value_number numeric,
  value_scale smallint,
  value_unit text,
  value_text text not null,
  value_against text,
  value_reason text,
  as_of_text text not null,
  as_of_period period_code,
  citation_place_kind text not null,
  citation_place_page integer,
  citation_place_line integer,
  citation_place_column integer,
  citation_place_sheet text,
  citation_quote text not null,
  primary key (revision_id, position),
  foreign key (revision_id, position) references indicator (revision_id, position),
  check (is_value(value_kind, value_number, value_scale, value_unit, value_text, value_against, value_reason)),
  check (is_place(
    citation_place_kind, citation_place_page, citation_place_line, citation_place_column, citation_place_sheet))
);
comment on table baseline is 'What an indicator was when its plan began, where the report prints it.';
comment on column baseline.revision_id is 'The revision it belongs to.';
comment on column baseline.position is 'Position of the indicator that it is the baseline of.';
comment on column baseline.value_kind is 'Value: measured, change, words or absent.';
comment on column baseline.value_number is 'Value: the number, where it is measured or a change.';
comment on column baseline.value_scale is 'Value: printed digits after the point; negative where a multiplier hides digits (174万 has -4).';
comment on column baseline.value_unit is 'Value: unit as printed, empty where none is.';
comment on column baseline.value_text is 'Value: the figure as it stood in the document, the words, or the mark of absence.';
comment on column baseline.value_against is 'Value: what a change is measured against.';
comment on column baseline.value_reason is 'Value: why it is absent.';
comment on column baseline.as_of_text is 'The time that the figure speaks of, as printed; empty where it is not.';
comment on column baseline.as_of_period is 'The same, where it is understood.';
comment on column baseline.citation_place_kind is 'What kind of place the figure was printed at: whole, line, page or cell.';
comment on column baseline.citation_place_page is 'Page, from 1, for a place on a page.';
comment on column baseline.citation_place_line is 'Line from 1, or row of a sheet.';
comment on column baseline.citation_place_column is 'Column of a sheet, 1 for A.';
comment on column baseline.citation_place_sheet is 'Name of the sheet, for a cell.';
comment on column baseline.citation_quote is 'The text that stood there.';

create table milestone (
  revision_id bigint not null references revision (id),
  position integer not null,
  indicator_position integer not null,
  value_kind text not null,
  value_number numeric,
  value_scale smallint,
  value_unit text,
  value_text text not null,
  value_against text,
  value_reason text,
  due period_code,
  rationale text,
  citation_place_kind text not null,
  citation_place_page integer,
  citation_place_line integer,
  citation_place_column integer,
  citation_place_sheet text,
  citation_quote text not null,
  primary key (revision_id, position),
  foreign key (revision_id, indicator_position) references indicator (revision_id, position),
  check (is_value(value_kind, value_number, value_scale, value_unit, value_text, value_against, value_reason)),
  check (is_place(
    citation_place_kind, citation_place_page, citation_place_line, citation_place_column, citation_place_sheet))
);
comment on table milestone is 'What an indicator is to reach on the way to its target: a yearly expected value.';
comment on column milestone.revision_id is 'The revision it belongs to.';
comment on column milestone.position is 'Place among the milestones of the edition, from 0: by indicator, earliest first within one.';
comment on column milestone.indicator_position is 'The indicator, by its position in the same revision.';
comment on column milestone.value_kind is 'Value: measured, change, words or absent.';
comment on column milestone.value_number is 'Value: the number, where it is measured or a change.';
comment on column milestone.value_scale is 'Value: printed digits after the point; negative where a multiplier hides digits (174万 has -4).';
comment on column milestone.value_unit is 'Value: unit as printed, empty where none is.';
comment on column milestone.value_text is 'Value: the figure as it stood in the document, the words, or the mark of absence.';
comment on column milestone.value_against is 'Value: what a change is measured against.';
comment on column milestone.value_reason is 'Value: why it is absent.';
comment on column milestone.due is 'When it is to be reached, null where not printed.';
comment on column milestone.rationale is 'Why this value, null where the report does not say.';
comment on column milestone.citation_place_kind is 'What kind of place the figure was printed at: whole, line, page or cell.';
comment on column milestone.citation_place_page is 'Page, from 1, for a place on a page.';
comment on column milestone.citation_place_line is 'Line from 1, or row of a sheet.';
comment on column milestone.citation_place_column is 'Column of a sheet, 1 for A.';
comment on column milestone.citation_place_sheet is 'Name of the sheet, for a cell.';
comment on column milestone.citation_quote is 'The text that stood there.';
create index milestone_by_indicator on milestone (revision_id, indicator_position);

do $$
declare
  name text;
begin
  foreach name in array array['baseline', 'milestone'] loop
    execute format(
      'create trigger refuse_change before update or delete or truncate on %I '
      'for each statement execute function refuse_change()', name);
    execute format(
      'create trigger refuse_late_rows after insert on %I referencing new table as added '
      'for each statement execute function refuse_late_rows()', name);
  end loop;
end
$$;
