alter table person
  add column enrolled_at datetime(6) null comment 'UTC; when a roster named the person first: a booking that ended does not forget them';

create table roster_file (
  id          uuid         not null primary key,
  version     bigint       not null,
  kind        varchar(20)  not null comment 'ORGANIZATIONS or PEOPLE',
  name        varchar(200) not null comment 'of the file, as the browser told it',
  content     longblob     null comment 'null once it is imported; thrown away with the row after a day',
  report      longtext     not null comment 'JSON: what the file would do, as it was looked at',
  account_id  uuid         not null comment 'who sent it',
  uploaded_at datetime(6)  not null comment 'UTC',
  job_id      uuid         null comment 'the import that was asked for last',
  outcome     varchar(200) null comment 'JSON: how many lines did what; null until it is imported',
  imported_at datetime(6)  null comment 'UTC',
  constraint roster_file_account_fk foreign key (account_id) references account (id),
  constraint roster_file_content_ck check (content is not null or imported_at is not null),
  index roster_file_by_time (uploaded_at),
  index roster_file_by_job (job_id)
);

-- one row, locked while a part of a roster is entered: two imports at once never enter the same twice
create table roster_turn (
  id tinyint not null primary key,
  constraint roster_turn_one_ck check (id = 1)
);
insert into roster_turn (id) values (1);
