create view latest_survey_vintage as
  select
    vintage.survey_revision_id,
    vintage.position,
    survey.survey_code,
    survey.number,
    vintage.concept,
    vintage.as_of_text,
    vintage.as_of_period,
    vintage.as_of_end,
    vintage.measured_count
  from survey_vintage vintage
  join survey_revision survey on survey.id = vintage.survey_revision_id
  where not exists (
    select from survey_revision later
    where later.survey_code = survey.survey_code and later.number > survey.number);
comment on view latest_survey_vintage is 'The vintages of every survey''s newest revision.';
comment on column latest_survey_vintage.survey_revision_id is 'The revision it belongs to.';
comment on column latest_survey_vintage.position is 'Place among the vintages of the survey.';
comment on column latest_survey_vintage.survey_code is 'Short name of the survey.';
comment on column latest_survey_vintage.number is 'The revision''s number within the survey.';
comment on column latest_survey_vintage.concept is 'Code of the common indicator.';
comment on column latest_survey_vintage.as_of_text is 'The time that the values speak of, in the survey''s words.';
comment on column latest_survey_vintage.as_of_period is 'The same, where it is understood.';
comment on column latest_survey_vintage.as_of_end is 'Last day of the period, for putting vintages in order.';
comment on column latest_survey_vintage.measured_count is 'How many bodies have a figure.';
