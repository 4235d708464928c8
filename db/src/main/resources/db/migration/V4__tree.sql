-- Everything below hangs on a revision. Rows are found by (revision, position): positions are given by the
-- program, so that rows can be written in bulk without asking for keys.

create table item (
  revision_id bigint not null references revision (id),
  position integer not null,
  parent_position integer,
  key short_key not null,
  level smallint not null,
  printed_number text not null,
  title text not null,
  department text not null,
  citation_place_kind text not null,
  citation_place_page integer,
  citation_place_line integer,
  citation_place_column integer,
  citation_place_sheet text,
  citation_quote text not null,
  primary key (revision_id, position),
  unique (revision_id, key),
  foreign key (revision_id, parent_position) references item (revision_id, position),
  check (parent_position < position),
  check (is_place(
    citation_place_kind, citation_place_page, citation_place_line, citation_place_column, citation_place_sheet))
);
comment on table item is 'A node of the plan''s tree as it stands in one revision.';
comment on column item.revision_id is 'The revision it belongs to.';
comment on column item.position is 'Place in the tree walked from the root down, from 0: parents before children, in the report''s order.';
comment on column item.parent_position is 'The item above, null for a root.';
comment on column item.key is 'What identifies the item in all editions of its plan.';
comment on column item.level is 'Index into the plan''s levels, 0 for a root''s.';
comment on column item.printed_number is 'Number as printed, empty where the plan does not number it.';
comment on column item.title is 'Title as printed.';
comment on column item.department is 'Who is responsible, in the report''s words; empty where it does not say.';
comment on column item.citation_place_kind is 'What kind of place the figure was printed at: whole, line, page or cell.';
comment on column item.citation_place_page is 'Page, from 1, for a place on a page.';
comment on column item.citation_place_line is 'Line from 1, or row of a sheet.';
comment on column item.citation_place_column is 'Column of a sheet, 1 for A.';
comment on column item.citation_place_sheet is 'Name of the sheet, for a cell.';
comment on column item.citation_quote is 'The text that stood there.';

create table indicator (
  revision_id bigint not null references revision (id),
  position integer not null,
  item_position integer not null,
  key short_key not null,
  name text not null,
  unit text not null,
  direction text not null check (direction in ('higher', 'lower')),
  data_source text not null,
  citation_place_kind text not null,
  citation_place_page integer,
  citation_place_line integer,
  citation_place_column integer,
  citation_place_sheet text,
  citation_quote text not null,
  primary key (revision_id, position),
  unique (revision_id, key),
  foreign key (revision_id, item_position) references item (revision_id, position),
  check (is_place(
    citation_place_kind, citation_place_page, citation_place_line, citation_place_column, citation_place_sheet))
);
comment on table indicator is 'What is measured, as one revision defines it.';
comment on column indicator.revision_id is 'The revision it belongs to.';
comment on column indicator.position is 'Place among the indicators of the edition, from 0, following the tree.';
comment on column indicator.item_position is 'The item, by its position in the same revision.';
comment on column indicator.key is 'What identifies the indicator in all editions of its plan.';
comment on column indicator.name is 'Name as printed.';
comment on column indicator.unit is 'Unit as printed, empty where none is.';
comment on column indicator.direction is 'Which way is better: higher or lower.';
comment on column indicator.data_source is 'Who gathers the figures, in the report''s words; empty where it does not say.';
comment on column indicator.citation_place_kind is 'What kind of place the figure was printed at: whole, line, page or cell.';
comment on column indicator.citation_place_page is 'Page, from 1, for a place on a page.';
comment on column indicator.citation_place_line is 'Line from 1, or row of a sheet.';
comment on column indicator.citation_place_column is 'Column of a sheet, 1 for A.';
comment on column indicator.citation_place_sheet is 'Name of the sheet, for a cell.';
comment on column indicator.citation_quote is 'The text that stood there.';

create table target (
  revision_id bigint not null references revision (id),
  position integer not null,
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
  foreign key (revision_id, position) references indicator (revision_id, position),
  check (is_value(value_kind, value_number, value_scale, value_unit, value_text, value_against, value_reason)),
  check (is_place(
    citation_place_kind, citation_place_page, citation_place_line, citation_place_column, citation_place_sheet))
);
comment on table target is 'What the plan wants an indicator to reach.';
comment on column target.revision_id is 'The revision it belongs to.';
comment on column target.position is 'Position of the indicator that it is the target of.';
comment on column target.value_kind is 'Target: measured, change, words or absent.';
comment on column target.value_number is 'Target: the number, where it is measured or a change.';
comment on column target.value_scale is 'Target: printed digits after the point; negative where a multiplier hides digits (174万 has -4).';
comment on column target.value_unit is 'Target: unit as printed, empty where none is.';
comment on column target.value_text is 'Target: the figure as it stood in the document, the words, or the mark of absence.';
comment on column target.value_against is 'Target: what a change is measured against.';
comment on column target.value_reason is 'Target: why it is absent.';
comment on column target.due is 'When it is to be reached, null where not printed.';
comment on column target.rationale is 'Why this target, null where the report does not say.';
comment on column target.citation_place_kind is 'What kind of place the figure was printed at: whole, line, page or cell.';
comment on column target.citation_place_page is 'Page, from 1, for a place on a page.';
comment on column target.citation_place_line is 'Line from 1, or row of a sheet.';
comment on column target.citation_place_column is 'Column of a sheet, 1 for A.';
comment on column target.citation_place_sheet is 'Name of the sheet, for a cell.';
comment on column target.citation_quote is 'The text that stood there.';
