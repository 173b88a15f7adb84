-- A number kept in a row is locked until its transaction ends, so that all counters wait for each other
-- in the last days before the deadline. A sequence makes nobody wait; a number may stay unused.
create sequence receipt_number;
select setval('receipt_number', coalesce(max(number), 1), max(number) is not null) from last_receipt;
drop table last_receipt;
