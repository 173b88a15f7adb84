-- Questions between the international division and an employer on one offer, each a thread.
-- Retention: as the offer.
create table offer_question (
    id        text primary key check (length(id) = 26),
    offer     text not null references offer,
    asked_by  text not null check (asked_by in ('OFFICE', 'EMPLOYER')),
    state     text not null check (state in ('OPEN', 'ANSWERED', 'CLOSED')),
    asked_on  date not null,
    due_on    date not null check (due_on >= asked_on)
);
create index question_of_offer on offer_question (offer);
create index question_waiting on offer_question (asked_by, due_on, id) where state = 'OPEN';

create table offer_message (
    id        text primary key check (length(id) = 26),
    question  text not null references offer_question,
    side      text not null check (side in ('OFFICE', 'EMPLOYER')),
    said_by   text not null check (length(said_by) <= 200),
    said_at   timestamptz not null,
    words     text not null check (length(words) between 1 and 1000)
);
create index message_of_question on offer_message (question, id);
