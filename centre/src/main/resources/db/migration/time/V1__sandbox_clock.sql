-- How far a demonstration's clock stands from the real one; empty in a real centre.
create table sandbox_clock (
    only_row       boolean primary key default true check (only_row),
    offset_seconds bigint  not null
);
