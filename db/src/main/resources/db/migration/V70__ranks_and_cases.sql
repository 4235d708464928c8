-- What an edition may print besides figures of its own: the place that a prefecture takes, and examples.

create table printed_rank (
  revision_id bigint not null references revision (id),
  position integer not null,
  indicator_position integer not null,
  body text not null check (body ~ '^\d{2}(\d{4})?$'),
  region text,
  place integer not null check (place >= 1),
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
comment on table printed_rank is 'The place that a report says a prefecture takes in the nation or in a region.';
comment on column printed_rank.revision_id is 'The revision it belongs to.';
comment on column printed_rank.position is 'Place among the ranks of the edition, from 0, in the order of the document.';
comment on column printed_rank.indicator_position is 'The indicator, by its position in the same revision.';
comment on column printed_rank.body is 'Who is ranked. Not a foreign key: a report may name a body that is not listed yet.';
comment on column printed_rank.region is 'Code of the region whose prefectures are ranked, such as tohoku; null for the whole nation.';
comment on column printed_rank.place is 'The place, from 1.';
comment on column printed_rank.as_of_text is 'The time that it speaks of, as printed; empty where it is not.';
comment on column printed_rank.as_of_period is 'The same, where it is understood.';
comment on column printed_rank.citation_place_kind is 'What kind of place it was printed at: whole, line, page or cell.';
comment on column printed_rank.citation_place_page is 'Page, from 1, for a place on a page.';
comment on column printed_rank.citation_place_line is 'Line from 1, or row of a sheet.';
comment on column printed_rank.citation_place_column is 'Column of a sheet, 1 for A.';
comment on column printed_rank.citation_place_sheet is 'Name of the sheet, for a cell.';
comment on column printed_rank.citation_quote is 'The text that stood there.';

create table printed_case (
  revision_id bigint not null references revision (id),
  position integer not null,
  field text not null,
  title text not null,
  as_of_text text not null,
  as_of_period period_code,
  outcomes text[] not null,
  citation_place_kind text not null,
  citation_place_page integer,
  citation_place_line integer,
  citation_place_column integer,
  citation_place_sheet text,
  citation_quote text not null,
  primary key (revision_id, position),
  check (is_place(
    citation_place_kind, citation_place_page, citation_place_line, citation_place_column, citation_place_sheet))
);
comment on table printed_case is 'An example that an edition gives of what its plan brings about.';
comment on column printed_case.revision_id is 'The revision it belongs to.';
comment on column printed_case.position is 'Place among the cases of the edition, from 0, in the order of the document.';
comment on column printed_case.field is 'The part of the plan that it is given for, in the document''s words.';
comment on column printed_case.title is 'Title as printed, empty where there is none.';
comment on column printed_case.as_of_text is 'The time that it speaks of, as printed; empty where it is not.';
comment on column printed_case.as_of_period is 'The same, where it is understood.';
comment on column printed_case.outcomes is 'What was done and what came of it, one bullet or paragraph each.';
comment on column printed_case.citation_place_kind is 'What kind of place it was printed at: whole, line, page or cell.';
comment on column printed_case.citation_place_page is 'Page, from 1, for a place on a page.';
comment on column printed_case.citation_place_line is 'Line from 1, or row of a sheet.';
comment on column printed_case.citation_place_column is 'Column of a sheet, 1 for A.';
comment on column printed_case.citation_place_sheet is 'Name of the sheet, for a cell.';
comment on column printed_case.citation_quote is 'The text that stood there.';

do $$
declare
  name text;
begin
  foreach name in array array['printed_rank', 'printed_case'] loop
    execute format(
      'create trigger refuse_change before update or delete or truncate on %I '
      'for each statement execute function refuse_change()', name);
    execute format(
      'create trigger refuse_late_rows after insert on %I referencing new table as added '
      'for each statement execute function refuse_late_rows()', name);
  end loop;
end
$$;
