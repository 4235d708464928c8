create table evaluation (
  revision_id bigint not null references revision (id),
  position integer not null,
  item_position integer,
  indicator_position integer,
  period period_code not null,
  outcome_kind text not null,
  outcome_number numeric,
  outcome_scale smallint,
  outcome_unit text,
  outcome_text text,
  outcome_label text,
  outcome_reason text,
  difference_number numeric,
  difference_scale smallint,
  difference_unit text,
  difference_text text,
  citation_place_kind text not null,
  citation_place_page integer,
  citation_place_line integer,
  citation_place_column integer,
  citation_place_sheet text,
  citation_quote text not null,
  primary key (revision_id, position),
  foreign key (revision_id, item_position) references item (revision_id, position),
  foreign key (revision_id, indicator_position) references indicator (revision_id, position),
  check (num_nonnulls(item_position, indicator_position) = 1),
  check (is_outcome(outcome_kind, outcome_number, outcome_scale, outcome_unit, outcome_text, outcome_label, outcome_reason)),
  check (num_nonnulls(difference_number, difference_scale, difference_unit, difference_text) in (0, 4)),
  check (is_place(
    citation_place_kind, citation_place_page, citation_place_line, citation_place_column, citation_place_sheet))
);
comment on table evaluation is 'A verdict as the report prints it.';
comment on column evaluation.revision_id is 'The revision it belongs to.';
comment on column evaluation.position is 'Place among the verdicts of the edition, from 0, in the report''s order.';
comment on column evaluation.item_position is 'The item that it speaks of, null when it speaks of an indicator.';
comment on column evaluation.indicator_position is 'The indicator that it speaks of, null when it speaks of an item.';
comment on column evaluation.period is 'The period that it judges.';
comment on column evaluation.outcome_kind is 'What the verdict says: rate, grade, not-rated or missing.';
comment on column evaluation.outcome_number is 'Rate in per cent: the number, null where none is printed.';
comment on column evaluation.outcome_scale is 'Rate in per cent: printed digits after the point; negative where a multiplier hides digits (174万 has -4).';
comment on column evaluation.outcome_unit is 'Rate in per cent: unit as printed, empty where none is.';
comment on column evaluation.outcome_text is 'Rate in per cent: what stood in the document.';
comment on column evaluation.outcome_label is 'The grade or the mark as printed.';
comment on column evaluation.outcome_reason is 'Why a verdict is missing.';
comment on column evaluation.difference_number is 'Difference to the previous period in points: the number, null where none is printed.';
comment on column evaluation.difference_scale is 'Difference to the previous period in points: printed digits after the point; negative where a multiplier hides digits (174万 has -4).';
comment on column evaluation.difference_unit is 'Difference to the previous period in points: unit as printed, empty where none is.';
comment on column evaluation.difference_text is 'Difference to the previous period in points: what stood in the document.';
comment on column evaluation.citation_place_kind is 'What kind of place the figure was printed at: whole, line, page or cell.';
comment on column evaluation.citation_place_page is 'Page, from 1, for a place on a page.';
comment on column evaluation.citation_place_line is 'Line from 1, or row of a sheet.';
comment on column evaluation.citation_place_column is 'Column of a sheet, 1 for A.';
comment on column evaluation.citation_place_sheet is 'Name of the sheet, for a cell.';
comment on column evaluation.citation_quote is 'The text that stood there.';

create table tally (
  revision_id bigint not null references revision (id),
  position integer not null,
  period period_code not null,
  total_number numeric,
  total_scale smallint,
  total_unit text,
  total_text text,
  citation_place_kind text not null,
  citation_place_page integer,
  citation_place_line integer,
  citation_place_column integer,
  citation_place_sheet text,
  citation_quote text not null,
  primary key (revision_id, position),
  check (num_nonnulls(total_number, total_scale, total_unit, total_text) in (0, 4)),
  check (is_place(
    citation_place_kind, citation_place_page, citation_place_line, citation_place_column, citation_place_sheet))
);
comment on table tally is 'How many items got each grade, as the report prints it.';
comment on column tally.revision_id is 'The revision it belongs to.';
comment on column tally.position is 'Place among the tallies of the edition, from 0, in the report''s order.';
comment on column tally.period is 'The period that was graded.';
comment on column tally.total_number is 'Items that the report says it rated: the number, null where none is printed.';
comment on column tally.total_scale is 'Items that the report says it rated: printed digits after the point; negative where a multiplier hides digits (174万 has -4).';
comment on column tally.total_unit is 'Items that the report says it rated: unit as printed, empty where none is.';
comment on column tally.total_text is 'Items that the report says it rated: what stood in the document.';
comment on column tally.citation_place_kind is 'What kind of place the figure was printed at: whole, line, page or cell.';
comment on column tally.citation_place_page is 'Page, from 1, for a place on a page.';
comment on column tally.citation_place_line is 'Line from 1, or row of a sheet.';
comment on column tally.citation_place_column is 'Column of a sheet, 1 for A.';
comment on column tally.citation_place_sheet is 'Name of the sheet, for a cell.';
comment on column tally.citation_quote is 'The text that stood there.';

create table tally_count (
  revision_id bigint not null references revision (id),
  position integer not null,
  tally_position integer not null,
  label text not null,
  count_number numeric not null,
  count_scale smallint not null,
  count_unit text not null,
  count_text text not null,
  share_number numeric,
  share_scale smallint,
  share_unit text,
  share_text text,
  primary key (revision_id, position),
  foreign key (revision_id, tally_position) references tally (revision_id, position),
  check (num_nonnulls(share_number, share_scale, share_unit, share_text) in (0, 4))
);
comment on table tally_count is 'One grade''s line of a tally.';
comment on column tally_count.revision_id is 'The revision it belongs to.';
comment on column tally_count.position is 'Place among the lines of all tallies of the edition, from 0, in the report''s order.';
comment on column tally_count.tally_position is 'The tally, by its position in the same revision.';
comment on column tally_count.label is 'The grade as printed.';
comment on column tally_count.count_number is 'Number of items: the number.';
comment on column tally_count.count_scale is 'Number of items: printed digits after the point; negative where a multiplier hides digits (174万 has -4).';
comment on column tally_count.count_unit is 'Number of items: unit as printed, empty where none is.';
comment on column tally_count.count_text is 'Number of items: what stood in the document.';
comment on column tally_count.share_number is 'Share of the total in per cent: the number, null where none is printed.';
comment on column tally_count.share_scale is 'Share of the total in per cent: printed digits after the point; negative where a multiplier hides digits (174万 has -4).';
comment on column tally_count.share_unit is 'Share of the total in per cent: unit as printed, empty where none is.';
comment on column tally_count.share_text is 'Share of the total in per cent: what stood in the document.';
