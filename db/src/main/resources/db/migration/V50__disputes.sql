create table dispute (
  id bigint generated always as identity primary key,
  edition_id bigint not null references edition (id),
  revision_number integer not null,
  figure_kind text not null check (figure_kind in ('value', 'outcome', 'difference')),
  figure_item short_key,
  figure_indicator short_key,
  figure_period period_code not null,
  subject text not null,
  printed text not null,
  person_name text not null check (person_name <> ''),
  person_organisation text not null,
  raised_at timestamptz not null,
  reason text not null check (reason <> ''),
  proposal_kind text check (proposal_kind in ('figure', 'grade', 'unread')),
  proposal_written text,
  proposal_number numeric,
  proposal_scale smallint,
  proposal_unit text,
  proposal_label text,
  unique (id, edition_id),
  foreign key (edition_id, revision_number) references revision (edition_id, number),
  check (num_nonnulls(figure_item, figure_indicator) = 1),
  check (figure_kind <> 'value' or figure_indicator is not null),
  check (case proposal_kind
    when 'figure' then num_nonnulls(proposal_written, proposal_number, proposal_scale, proposal_unit) = 4
      and proposal_label is null
    when 'grade' then num_nonnulls(proposal_written, proposal_label) = 2
      and num_nonnulls(proposal_number, proposal_scale, proposal_unit) = 0
    when 'unread' then proposal_written is not null
      and num_nonnulls(proposal_number, proposal_scale, proposal_unit, proposal_label) = 0
    else num_nonnulls(proposal_written, proposal_number, proposal_scale, proposal_unit, proposal_label) = 0
  end)
);
comment on table dispute is 'What somebody says against a published figure. Never changed: what became of it is an entry of its own.';
comment on column dispute.id is 'What the dispute is referred to by.';
comment on column dispute.edition_id is 'The edition that prints the figure, whatever its revisions.';
comment on column dispute.revision_number is 'The revision that the figure was seen in.';
comment on column dispute.figure_kind is 'value (of an indicator), outcome (rate, index or grade) or difference (printed, to the period before).';
comment on column dispute.figure_item is 'The item that the figure speaks of, null for an indicator''s.';
comment on column dispute.figure_indicator is 'The indicator that the figure speaks of, null for an item''s.';
comment on column dispute.figure_period is 'The column of the report that the figure stands in.';
comment on column dispute.subject is 'What the revision calls the item or indicator.';
comment on column dispute.printed is 'The figure as the revision has it: digits without separators and unit, a grade, words, or the mark of an absence.';
comment on column dispute.person_name is 'Who disputes it, as they state it themselves.';
comment on column dispute.person_organisation is 'For whom they speak, empty for themselves.';
comment on column dispute.raised_at is 'When it was raised.';
comment on column dispute.reason is 'Why, in their words.';
comment on column dispute.proposal_kind is 'What should stand there instead: figure, grade or unread (kept as it was written); null where nothing is proposed.';
comment on column dispute.proposal_written is 'The proposal as it was written.';
comment on column dispute.proposal_number is 'Proposed figure: the number.';
comment on column dispute.proposal_scale is 'Proposed figure: digits after the point; negative where a multiplier hides digits (174万 has -4).';
comment on column dispute.proposal_unit is 'Proposed figure: unit, empty where none is.';
comment on column dispute.proposal_label is 'Proposed grade.';
create index dispute_by_edition on dispute (edition_id);

create table dispute_resolution (
  dispute_id bigint primary key,
  edition_id bigint not null,
  person_name text not null check (person_name <> ''),
  person_organisation text not null,
  resolved_at timestamptz not null,
  settlement text not null check (settlement in ('stands', 'corrected', 'withdrawn')),
  corrected_revision integer,
  reason text not null check (reason <> ''),
  foreign key (dispute_id, edition_id) references dispute (id, edition_id),
  foreign key (edition_id, corrected_revision) references revision (edition_id, number),
  check ((settlement = 'corrected') = (corrected_revision is not null))
);
comment on table dispute_resolution is 'A person''s decision on a dispute. There is one at most, and it is never changed.';
comment on column dispute_resolution.dispute_id is 'The dispute that it settles.';
comment on column dispute_resolution.edition_id is 'The dispute''s edition, so that a correction is a revision of it.';
comment on column dispute_resolution.person_name is 'Who decided, as they state it themselves.';
comment on column dispute_resolution.person_organisation is 'For whom they speak, empty for themselves.';
comment on column dispute_resolution.resolved_at is 'When it was decided.';
comment on column dispute_resolution.settlement is 'stands (the figure does), corrected (in a later revision) or withdrawn (by who raised it).';
comment on column dispute_resolution.corrected_revision is 'The revision that corrects the figure.';
comment on column dispute_resolution.reason is 'Why, in their words.';

create function refuse_dispute_change() returns trigger language plpgsql as $$
begin
  raise exception 'disputes are only added to: % on % is refused', tg_op, tg_table_name
    using errcode = 'restrict_violation';
end
$$;
comment on function refuse_dispute_change is 'Refuses whatever was tried.';

create trigger refuse_change before update or delete or truncate on dispute
  for each statement execute function refuse_dispute_change();
create trigger refuse_change before update or delete or truncate on dispute_resolution
  for each statement execute function refuse_dispute_change();

create view known_dispute as
  select
    dispute.id,
    plan.code as plan_code,
    edition.as_of,
    dispute.revision_number,
    dispute.figure_kind,
    dispute.figure_item,
    dispute.figure_indicator,
    dispute.figure_period,
    dispute.subject,
    dispute.printed,
    dispute.person_name,
    dispute.person_organisation,
    dispute.raised_at,
    dispute.reason,
    dispute.proposal_kind,
    dispute.proposal_written,
    dispute.proposal_number,
    dispute.proposal_scale,
    dispute.proposal_unit,
    dispute.proposal_label,
    resolution.person_name as resolver_name,
    resolution.person_organisation as resolver_organisation,
    resolution.resolved_at,
    resolution.settlement,
    resolution.corrected_revision,
    resolution.reason as resolver_reason
  from dispute
  join edition on edition.id = dispute.edition_id
  join plan on plan.id = edition.plan_id
  left join dispute_resolution resolution on resolution.dispute_id = dispute.id;
comment on view known_dispute is 'Every dispute with what identifies its edition, and with its resolution where there is one.';
comment on column known_dispute.id is 'What the dispute is referred to by.';
comment on column known_dispute.plan_code is 'Short name of the plan, such as aomori-dx.';
comment on column known_dispute.as_of is 'The day or fiscal year that the edition reports on.';
comment on column known_dispute.revision_number is 'The revision that the figure was seen in.';
comment on column known_dispute.figure_kind is 'value, outcome or difference.';
comment on column known_dispute.figure_item is 'The item that the figure speaks of, null for an indicator''s.';
comment on column known_dispute.figure_indicator is 'The indicator that the figure speaks of, null for an item''s.';
comment on column known_dispute.figure_period is 'The column of the report that the figure stands in.';
comment on column known_dispute.subject is 'What the revision calls the item or indicator.';
comment on column known_dispute.printed is 'The figure as the revision has it.';
comment on column known_dispute.person_name is 'Who disputes it.';
comment on column known_dispute.person_organisation is 'For whom they speak, empty for themselves.';
comment on column known_dispute.raised_at is 'When it was raised.';
comment on column known_dispute.reason is 'Why it was raised.';
comment on column known_dispute.proposal_kind is 'figure, grade or unread; null where nothing is proposed.';
comment on column known_dispute.proposal_written is 'The proposal as it was written.';
comment on column known_dispute.proposal_number is 'Proposed figure: the number.';
comment on column known_dispute.proposal_scale is 'Proposed figure: digits after the point.';
comment on column known_dispute.proposal_unit is 'Proposed figure: unit.';
comment on column known_dispute.proposal_label is 'Proposed grade.';
comment on column known_dispute.resolver_name is 'Who decided; null while the dispute is open.';
comment on column known_dispute.resolver_organisation is 'For whom they speak.';
comment on column known_dispute.resolved_at is 'When it was decided.';
comment on column known_dispute.settlement is 'stands, corrected or withdrawn.';
comment on column known_dispute.corrected_revision is 'The revision that corrects the figure.';
comment on column known_dispute.resolver_reason is 'Why it was decided so.';
