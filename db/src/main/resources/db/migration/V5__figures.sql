create table observation (
  revision_id bigint not null references revision (id),
  position integer not null,
  indicator_position integer not null,
  period period_code not null,
  period_end date not null,
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
  foreign key (revision_id, indicator_position) references indicator (revision_id, position),
  check (is_value(value_kind, value_number, value_scale, value_unit, value_text, value_against, value_reason)),
  check (is_place(
    citation_place_kind, citation_place_page, citation_place_line, citation_place_column, citation_place_sheet))
);
comment on table observation is 'An indicator''s value in an edition.';
comment on column observation.revision_id is 'The revision it belongs to.';
comment on column observation.position is 'Place among the observations of the edition, from 0, in the report''s order.';
comment on column observation.indicator_position is 'The indicator, by its position in the same revision.';
comment on column observation.period is 'The column of the report that it stands in.';
comment on column observation.period_end is 'Last day of the period, for putting values in order.';
comment on column observation.value_kind is 'Value: measured, change, words or absent.';
comment on column observation.value_number is 'Value: the number, where it is measured or a change.';
comment on column observation.value_scale is 'Value: printed digits after the point; negative where a multiplier hides digits (174万 has -4).';
comment on column observation.value_unit is 'Value: unit as printed, empty where none is.';
comment on column observation.value_text is 'Value: the figure as it stood in the document, the words, or the mark of absence.';
comment on column observation.value_against is 'Value: what a change is measured against.';
comment on column observation.value_reason is 'Value: why it is absent.';
comment on column observation.as_of_text is 'The time that the figure speaks of, as printed; empty where it is not.';
comment on column observation.as_of_period is 'The same, where it is understood.';
comment on column observation.citation_place_kind is 'What kind of place the figure was printed at: whole, line, page or cell.';
comment on column observation.citation_place_page is 'Page, from 1, for a place on a page.';
comment on column observation.citation_place_line is 'Line from 1, or row of a sheet.';
comment on column observation.citation_place_column is 'Column of a sheet, 1 for A.';
comment on column observation.citation_place_sheet is 'Name of the sheet, for a cell.';
comment on column observation.citation_quote is 'The text that stood there.';
create index observation_by_indicator on observation (revision_id, indicator_position);

create table reference_value (
  revision_id bigint not null references revision (id),
  position integer not null,
  indicator_position integer not null,
  scope text not null check (scope ~ '^\d{2}(\d{4})?$'),
  value_number numeric not null,
  value_scale smallint not null,
  value_unit text not null,
  value_text text not null,
  as_of_text text not null,
  as_of_period period_code,
  citation_place_kind text not null,
  citation_place_page integer,
  citation_place_line integer,
  citation_place_column integer,
  citation_place_sheet text,
  citation_quote text not null,
  primary key (revision_id, position),
  foreign key (revision_id, indicator_position) references indicator (revision_id, position),
  check (is_place(
    citation_place_kind, citation_place_page, citation_place_line, citation_place_column, citation_place_sheet))
);
comment on table reference_value is 'A value of the nation or a region that a report prints beside one of its indicators.';
comment on column reference_value.revision_id is 'The revision it belongs to.';
comment on column reference_value.position is 'Place among the reference values of the edition, from 0, in the report''s order.';
comment on column reference_value.indicator_position is 'The indicator, by its position in the same revision.';
comment on column reference_value.scope is 'Whose value it is: 00 for the nation. Not a foreign key: a report may name a body that is not listed yet.';
comment on column reference_value.value_number is 'Value: the number.';
comment on column reference_value.value_scale is 'Value: printed digits after the point; negative where a multiplier hides digits (174万 has -4).';
comment on column reference_value.value_unit is 'Value: unit as printed, empty where none is.';
comment on column reference_value.value_text is 'Value: what stood in the document.';
comment on column reference_value.as_of_text is 'The time that the figure speaks of, as printed; empty where it is not.';
comment on column reference_value.as_of_period is 'The same, where it is understood.';
comment on column reference_value.citation_place_kind is 'What kind of place the figure was printed at: whole, line, page or cell.';
comment on column reference_value.citation_place_page is 'Page, from 1, for a place on a page.';
comment on column reference_value.citation_place_line is 'Line from 1, or row of a sheet.';
comment on column reference_value.citation_place_column is 'Column of a sheet, 1 for A.';
comment on column reference_value.citation_place_sheet is 'Name of the sheet, for a cell.';
comment on column reference_value.citation_quote is 'The text that stood there.';

create table goal (
  revision_id bigint not null references revision (id),
  position integer not null,
  name text not null,
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
  check (is_value(value_kind, value_number, value_scale, value_unit, value_text, value_against, value_reason)),
  check (is_place(
    citation_place_kind, citation_place_page, citation_place_line, citation_place_column, citation_place_sheet))
);
comment on table goal is 'A figure of the plan as a whole that stands above its tree.';
comment on column goal.revision_id is 'The revision it belongs to.';
comment on column goal.position is 'Place among the goals of the edition, from 0, in the report''s order.';
comment on column goal.name is 'Name as printed.';
comment on column goal.value_kind is 'Value: measured, change, words or absent.';
comment on column goal.value_number is 'Value: the number, where it is measured or a change.';
comment on column goal.value_scale is 'Value: printed digits after the point; negative where a multiplier hides digits (174万 has -4).';
comment on column goal.value_unit is 'Value: unit as printed, empty where none is.';
comment on column goal.value_text is 'Value: the figure as it stood in the document, the words, or the mark of absence.';
comment on column goal.value_against is 'Value: what a change is measured against.';
comment on column goal.value_reason is 'Value: why it is absent.';
comment on column goal.as_of_text is 'The time that the figure speaks of, as printed; empty where it is not.';
comment on column goal.as_of_period is 'The same, where it is understood.';
comment on column goal.citation_place_kind is 'What kind of place the figure was printed at: whole, line, page or cell.';
comment on column goal.citation_place_page is 'Page, from 1, for a place on a page.';
comment on column goal.citation_place_line is 'Line from 1, or row of a sheet.';
comment on column goal.citation_place_column is 'Column of a sheet, 1 for A.';
comment on column goal.citation_place_sheet is 'Name of the sheet, for a cell.';
comment on column goal.citation_quote is 'The text that stood there.';
