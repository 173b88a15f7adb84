-- What was paid around a journey (C20). No column can hold what somebody owes or is charged.
-- Lines are never changed: they are struck or given back. Retention: as the journey.
create table cost (
    id          text        primary key,
    placement   text        not null,
    person      text        not null,
    season      text        not null,
    agency      text        not null,
    number      integer     not null check (number > 0),
    category    text        not null,
    payer       text        not null,
    amount      numeric(11, 2) not null check (amount > 0),
    currency    text        not null check (currency in ('MAD', 'EUR')),
    paid_on     date        not null,
    asked_by    text        not null,
    receipt     text,
    lawful      boolean     not null,
    told_by     text        not null,
    by_herself  boolean     not null,
    told_at     timestamptz not null,
    struck      text,
    struck_by   text,
    struck_at   timestamptz,
    unique (placement, number),
    check ((struck is null) = (struck_at is null))
);

create table refund (
    id       text    primary key,
    cost     text    not null references cost,
    amount   numeric(11, 2) not null check (amount > 0),
    given_on date    not null,
    told_by  text    not null,
    told_at  timestamptz not null
);
create index refund_of_cost on refund (cost);

-- What she said of the whole: that she paid nothing, or what she earned. The latest word counts.
create table said (
    placement text        not null,
    kind      text        not null check (kind in ('NOTHING_PAID', 'FIRST_MONTH')),
    position  integer     not null,
    amount    numeric(11, 2) check (amount > 0),
    currency  text        check (currency in ('MAD', 'EUR')),
    of_day    date        not null,
    told_by   text        not null,
    told_at   timestamptz not null,
    primary key (placement, kind, position),
    check ((kind = 'FIRST_MONTH') = (amount is not null)),
    check ((amount is null) = (currency is null))
);

create table claim (
    id           text    primary key,
    cost         text    not null unique references cost,
    placement    text    not null,
    person       text    not null,
    agency       text    not null,
    state        text    not null,
    decision     text,
    opened_on    date    not null,
    due          date,
    confirmed_by text,
    version      bigint  not null
);
create index claim_waiting on claim (agency, due) where state in ('OPEN', 'CONFIRMED', 'REFUND_DUE', 'CONTESTED');
