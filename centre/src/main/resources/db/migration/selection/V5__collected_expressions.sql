-- A form counts from its stamp, not from the day on which it was typed; both are kept, and who saw it.
create table collected (
    application text        primary key references application,
    stamped_at  timestamptz not null,
    witness     text        not null,
    typed_by    text        not null,
    typed_at    timestamptz not null check (typed_at >= stamped_at)
);
