-- Whom an employer has named to call again, on the list that it was named for (C28).
-- Retention: as the list.
create table named (
    list     text not null references recall_list,
    person   text not null check (length(person) = 26),
    named_on date not null,
    by_name  text not null,
    primary key (list, person)
);
