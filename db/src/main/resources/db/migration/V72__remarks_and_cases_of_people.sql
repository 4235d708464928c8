create table remark_event (
  id bigint generated always as identity primary key,
  plan_code short_key not null,
  meeting_date date not null,
  remark_key text not null check (remark_key ~ '^[0-9a-f]{12}$'),
  act text not null,
  target_kind text,
  target_plan short_key,
  target_key text,
  target_label text,
  text text,
  person_name text not null check (person_name <> ''),
  person_organisation text not null,
  recorded_at timestamptz not null,
  check (case act
    when 'linked' then target_kind is not null and target_label is not null and text is null
    when 'unlinked' then target_kind is not null and num_nonnulls(target_label, text) = 0
    when 'replied' then text <> '' and num_nonnulls(target_kind, target_label) = 0
    when 'acted' then text <> '' and num_nonnulls(target_kind, target_label) = 0
    else false end),
  check (case target_kind
    when 'indicator' then num_nonnulls(target_plan, target_key) = 2
    when 'item' then num_nonnulls(target_plan, target_key) = 2
    when 'concept' then target_plan is null and target_key is not null
    else num_nonnulls(target_kind, target_plan, target_key) = 0 end)
);
comment on table remark_event is 'What a person did about a remark after the meeting: linked it, took the link back, recorded a reply or an action. Only added, never changed.';
comment on column remark_event.id is 'Counts up in the order of recording.';
comment on column remark_event.plan_code is 'Short name of the plan whose council it is.';
comment on column remark_event.meeting_date is 'The day of the meeting.';
comment on column remark_event.remark_key is 'The remark within its meeting, whatever the revision of the minutes.';
comment on column remark_event.act is 'linked, unlinked, replied or acted.';
comment on column remark_event.target_kind is 'What is linked: indicator, item or concept.';
comment on column remark_event.target_plan is 'The plan of the indicator or item.';
comment on column remark_event.target_key is 'Key of the indicator or item, or code of the concept.';
comment on column remark_event.target_label is 'What the target was called when it was linked.';
comment on column remark_event.text is 'Reply or action, in the person''s words.';
comment on column remark_event.person_name is 'Who did it, as they state it themselves.';
comment on column remark_event.person_organisation is 'For whom they speak, empty for themselves.';
comment on column remark_event.recorded_at is 'When it was recorded.';
create index remark_event_by_plan on remark_event (plan_code, id);

create table added_case (
  id bigint generated always as identity primary key,
  plan_code short_key not null,
  field text not null check (field <> ''),
  title text not null check (title <> ''),
  result text not null check (result in ('success', 'failure', 'underway')),
  happened text not null,
  text text not null check (text <> ''),
  lesson text not null,
  evidence text not null,
  person_name text not null check (person_name <> ''),
  person_organisation text not null,
  added_at timestamptz not null,
  check (result <> 'failure' or lesson <> '')
);
comment on table added_case is 'An example that a person adds to those that documents print: failures too, and what was learnt. Only added, never changed.';
comment on column added_case.id is 'Counts up in the order of adding.';
comment on column added_case.plan_code is 'Short name of the plan.';
comment on column added_case.field is 'The part of the plan.';
comment on column added_case.title is 'What the case is called.';
comment on column added_case.result is 'success, failure or underway.';
comment on column added_case.happened is 'When it happened, in the person''s words; empty where they do not say.';
comment on column added_case.text is 'What was done and what came of it.';
comment on column added_case.lesson is 'What was learnt; a failure has it.';
comment on column added_case.evidence is 'Where one can read more, may be empty.';
comment on column added_case.person_name is 'Who added it, as they state it themselves.';
comment on column added_case.person_organisation is 'For whom they speak, empty for themselves.';
comment on column added_case.added_at is 'When it was added.';
create index added_case_by_plan on added_case (plan_code, id);

create function refuse_entry_change() returns trigger language plpgsql as $$
begin
  raise exception 'entries are only added: % on % is refused', tg_op, tg_table_name
    using errcode = 'restrict_violation';
end
$$;
comment on function refuse_entry_change is 'Refuses whatever was tried.';

create trigger refuse_change before update or delete or truncate on remark_event
  for each statement execute function refuse_entry_change();
create trigger refuse_change before update or delete or truncate on added_case
  for each statement execute function refuse_entry_change();
