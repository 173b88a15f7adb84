-- The first row of a table whose rows were refused, so that they can be given back in their own columns.
-- Retention: as the refused rows.
create table refused_head (
    run       text   not null references run on delete cascade,
    file      text   not null,
    columns   text[] not null,
    separator text   not null check (length(separator) = 1),
    primary key (run, file)
);
