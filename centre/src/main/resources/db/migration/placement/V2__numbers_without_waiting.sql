-- A number kept in a row is locked until its transaction ends, so that all who open a journey wait for
-- each other. A sequence makes nobody wait; where something is refused, a number stays unused.
create sequence placement_number;
select setval('placement_number', coalesce(max(number), 1), max(number) is not null) from last_number;
drop table last_number;
