create table statement (
  revision_id bigint not null references revision (id),
  position integer not null,
  item_position integer not null,
  kind text not null check (kind in ('plan', 'progress', 'next')),
  period period_code not null,
  value_kind text not null,
  value_number numeric,
  value_scale smallint,
  value_unit text,
  value_text text not null,
  value_against text,
  value_reason text,
  citation_place_kind text not null,
  citation_place_page integer,
  citation_place_line integer,
  citation_place_column integer,
  citation_place_sheet text,
  citation_quote text not null,
  primary key (revision_id, position),
  foreign key (revision_id, item_position) references item (revision_id, position),
  check (is_value(value_kind, value_number, value_scale, value_unit, value_text, value_against, value_reason)),
  check (is_place(
    citation_place_kind, citation_place_page, citation_place_line, citation_place_column, citation_place_sheet))
);
comment on table statement is 'What a report says of an item in words.';
comment on column statement.revision_id is 'The revision it belongs to.';
comment on column statement.position is 'Place among the statements of the edition, from 0, in the report''s order.';
comment on column statement.item_position is 'The item, by its position in the same revision.';
comment on column statement.kind is 'plan (what was planned), progress (what was done) or next (what comes next).';
comment on column statement.period is 'The period that it speaks of.';
comment on column statement.value_kind is 'Statement: measured, change, words or absent.';
comment on column statement.value_number is 'Statement: the number, where it is measured or a change.';
comment on column statement.value_scale is 'Statement: printed digits after the point; negative where a multiplier hides digits (174万 has -4).';
comment on column statement.value_unit is 'Statement: unit as printed, empty where none is.';
comment on column statement.value_text is 'Statement: the figure as it stood in the document, the words, or the mark of absence.';
comment on column statement.value_against is 'Statement: what a change is measured against.';
comment on column statement.value_reason is 'Statement: why it is absent.';
comment on column statement.citation_place_kind is 'What kind of place the figure was printed at: whole, line, page or cell.';
comment on column statement.citation_place_page is 'Page, from 1, for a place on a page.';
comment on column statement.citation_place_line is 'Line from 1, or row of a sheet.';
comment on column statement.citation_place_column is 'Column of a sheet, 1 for A.';
comment on column statement.citation_place_sheet is 'Name of the sheet, for a cell.';
comment on column statement.citation_quote is 'The text that stood there.';

create table problem (
  revision_id bigint not null references revision (id),
  position integer not null,
  code text not null,
  place_kind text not null,
  place_page integer,
  place_line integer,
  place_column integer,
  place_sheet text,
  arguments jsonb not null,
  primary key (revision_id, position),
  check (is_place(
    place_kind, place_page, place_line, place_column, place_sheet))
);
comment on table problem is 'Something that was wrong or doubtful while the document was read.';
comment on column problem.revision_id is 'The revision it belongs to.';
comment on column problem.position is 'Place among the problems of the edition, from 0, in the report''s order.';
comment on column problem.code is 'Stable code of the kind of problem, such as missing-grade.';
comment on column problem.place_kind is 'What kind of place the problem was met at: whole, line, page or cell.';
comment on column problem.place_page is 'Page, from 1, for a place on a page.';
comment on column problem.place_line is 'Line from 1, or row of a sheet.';
comment on column problem.place_column is 'Column of a sheet, 1 for A.';
comment on column problem.place_sheet is 'Name of the sheet, for a cell.';
comment on column problem.arguments is 'What is particular to this kind of problem: the fields of its record, by name.';
