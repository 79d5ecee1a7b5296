create table saved_columns (
  id         uuid         not null primary key,
  account_id uuid         not null comment 'whose they are',
  event_id   uuid         not null,
  name       varchar(60)  character set utf8mb4 collate utf8mb4_bin not null,
  chosen     varchar(500) not null comment 'their words, separated by commas',
  saved_at   datetime(6)  not null comment 'UTC',
  constraint saved_columns_account_fk foreign key (account_id) references account (id),
  constraint saved_columns_event_fk foreign key (event_id) references event (id),
  constraint saved_columns_name_uk unique (account_id, event_id, name)
);
