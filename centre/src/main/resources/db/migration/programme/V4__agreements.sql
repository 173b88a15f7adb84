-- Agreements and what each side has promised in them (C5). Overdue is reckoned from the due day.
create table agreement (
    id          text primary key check (length(id) = 26),
    title       text not null check (length(title) between 1 and 200),
    parties     text not null check (length(parties) between 1 and 300),
    type        text not null,
    source      text not null check (length(source) between 1 and 300),
    annexes     text not null check (length(annexes) <= 500),
    state       text not null check (state in
        ('EXPLORATORY', 'NEGOTIATION', 'SIGNED', 'IN_FORCE', 'SUSPENDED', 'ENDED')),
    signed_on   date,
    in_force_on date check (in_force_on >= signed_on),
    ended_on    date,
    reason      text check (length(reason) <= 500),
    version     bigint not null default 0
);

create table commitment (
    id           text primary key check (length(id) = 26),
    agreement    text not null references agreement,
    side         text not null check (side in ('THIRD_COUNTRY', 'EU', 'MEMBER_STATE')),
    category     text not null check (length(category) <= 40),
    wording      text not null check (length(wording) between 1 and 500),
    indicator    text check (length(indicator) between 1 and 300),
    owner        text not null check (length(owner) between 1 and 120),
    due_on       date not null,
    evidence     text check (length(evidence) between 1 and 500),
    delivered_on date,
    state        text not null check (state in
        ('PROPOSED', 'AGREED', 'IN_PROGRESS', 'DELIVERED', 'DROPPED')),
    reason       text check (length(reason) <= 500),
    version      bigint not null default 0,
    check ((state = 'DELIVERED') = (delivered_on is not null)),
    check (state <> 'DELIVERED' or evidence is not null),
    check (state <> 'DROPPED' or reason is not null)
);
create index commitment_of_agreement on commitment (agreement, due_on);
