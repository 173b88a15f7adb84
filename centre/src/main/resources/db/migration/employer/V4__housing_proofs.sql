-- Photos and papers of a house (C23). What a photo says of its day and place is read when it comes in.
-- Retention: as the house.
create table housing_proof (
    id         text primary key check (length(id) = 26),
    housing    text not null references housing,
    title      text not null check (length(title) between 1 and 100),
    type       text not null check (type in ('PDF', 'JPEG', 'PNG')),
    bytes      integer not null check (bytes between 1 and 5242880),
    sha256     text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    added_on   date not null,
    added_by   text not null check (length(added_by) <= 200),
    taken_on   date,
    latitude   numeric(8, 5) check (latitude between -90 and 90),
    longitude  numeric(8, 5) check (longitude between -180 and 180),
    content    bytea not null,
    unique (housing, sha256),
    check ((latitude is null) = (longitude is null))
);
