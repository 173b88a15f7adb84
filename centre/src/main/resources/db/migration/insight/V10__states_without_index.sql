-- The state of a journey changes a dozen times: without it in an index, a change stays within its page.
drop index journey_by_season;
create index journey_by_season on journey (season);
alter table journey set (fillfactor = 70);
