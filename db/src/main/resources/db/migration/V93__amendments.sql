create table amendment (
  revision_id bigint not null references revision (id),
  position integer not null,
  figure_kind text not null check (figure_kind in ('observation', 'evaluation', 'target', 'reference', 'goal')),
  figure_position integer not null,
  before text not null,
  after text not null,
  reason text not null check (btrim(reason) <> ''),
  person text not null check (btrim(person) <> ''),
  amended_at timestamptz not null,
  primary key (revision_id, position),
  unique (revision_id, figure_kind, figure_position)
);
comment on table amendment is 'What a person put in the place of what was read, before it was published.';
comment on column amendment.revision_id is 'The revision it belongs to.';
comment on column amendment.position is 'Place among the amendments of the edition, from 0.';
comment on column amendment.figure_kind is 'observation, evaluation, target, reference or goal: the table that the figure is in.';
comment on column amendment.figure_position is 'The figure, by its position in that table; a target by its indicator''s.';
comment on column amendment.before is 'What was read, as printed.';
comment on column amendment.after is 'What counts instead.';
comment on column amendment.reason is 'Why, in the person''s words.';
comment on column amendment.person is 'Who, as they gave their name.';
comment on column amendment.amended_at is 'When.';

create trigger refuse_change before update or delete or truncate on amendment
  for each statement execute function refuse_change();
create trigger refuse_late_rows after insert on amendment referencing new table as added
  for each statement execute function refuse_late_rows();
