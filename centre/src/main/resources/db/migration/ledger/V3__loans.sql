-- Money that a worker borrowed for her journey, as told (C20). No column says what is still owed.
-- Retention: as the journey.
create table loan (
    id         text          primary key,
    placement  text          not null,
    person     text          not null,
    season     text          not null,
    agency     text          not null,
    lender     text          not null,
    amount     numeric(11, 2) not null check (amount > 0),
    currency   text          not null check (currency in ('MAD', 'EUR')),
    percent    numeric(5, 2) check (percent between 0 and 200),
    lent_on    date          not null,
    told_by    text          not null,
    by_herself boolean       not null,
    told_at    timestamptz   not null,
    struck     text,
    struck_by  text,
    struck_at  timestamptz,
    check ((struck is null) = (struck_at is null))
);
create index loan_of_placement on loan (placement, id);
