-- Until when somebody selected may answer; silence then frees her place for the next in reserve.
alter table application add column answer_by timestamptz;
create index application_silent on application (answer_by) where state = 'SELECTED';
create index application_incomplete on application (complete_by) where state = 'TO_COMPLETE';
create index application_in_reserve on application (call, agency, rank)
    where state = 'ON_RESERVE_LIST';

-- From then on nobody of the reserve list is called any more.
alter table call add column reserve_ended_on date;
