-- Plans of releases. What protecting found is which cells to hide; no figure stands here.
create table release_plan (
  id              uuid         not null primary key,
  version         bigint       not null,
  event_id        uuid         not null,
  author_id       uuid         not null comment 'the account that planned it, and never approves it',
  specification   text         not null comment 'JSON: title, language, tables',
  status          varchar(20)  not null comment 'DRAFT, FROZEN, READY, RELEASED or ABANDONED',
  created_at      datetime(6)  not null comment 'UTC',
  frozen_at       datetime(6)  null comment 'UTC; the moment whose people are counted',
  population_hash char(64)     null comment 'SHA-256 over who is in which group',
  people          int          null comment 'of the population',
  splits          longtext     null comment 'JSON: groups, and which are counted as one',
  job_id          uuid         null comment 'that protects it',
  protected_at    datetime(6)  null comment 'UTC; when the audit passed',
  dictionary      longtext     null comment 'JSON: rules, axes and tables of the release',
  hidden          longtext     null comment 'JSON: the cells to hide',
  cells_hash      char(64)     null comment 'SHA-256 of a salt, which the inclusion store keeps, and the file that was audited',
  intervals_hash  char(64)     null comment 'SHA-256 of what the audit found',
  ledger_tip      char(64)     null comment 'the last entry that the audit knew',
  refusal         varchar(60)  null comment 'the key of the reason why the audit refused',
  constraint release_plan_event_fk foreign key (event_id) references event (id),
  constraint release_plan_author_fk foreign key (author_id) references account (id),
  constraint release_plan_frozen_ck check (status in ('DRAFT', 'ABANDONED') or population_hash is not null),
  constraint release_plan_ready_ck check (status not in ('READY', 'RELEASED') or cells_hash is not null),
  index release_plan_by_event (event_id, id)
);

create table release_ledger (
  number          bigint       not null primary key comment 'from 1, without gaps',
  release_code    varchar(80)  character set ascii collate ascii_bin not null,
  event_id        uuid         not null,
  plan_id         uuid         not null,
  population      varchar(60)  not null,
  population_hash char(64)     not null,
  specification   text         not null,
  pattern         longtext     not null comment 'JSON: the cells that are hidden',
  cells_hash      char(64)     not null,
  intervals_hash  char(64)     not null,
  author_id       uuid         not null,
  approver_id     uuid         not null,
  released_at     datetime(6)  not null comment 'UTC',
  previous_hash   char(64)     not null comment 'of the entry before; of the first: zeros',
  hash            char(64)     not null,
  constraint release_ledger_code_uk unique (release_code),
  constraint release_ledger_plan_uk unique (plan_id),
  constraint release_ledger_previous_uk unique (previous_hash),
  constraint release_ledger_event_fk foreign key (event_id) references event (id),
  constraint release_ledger_plan_fk foreign key (plan_id) references release_plan (id),
  constraint release_ledger_two_ck check (author_id <> approver_id)
);

create table report_release (
  code               varchar(80)  character set ascii collate ascii_bin not null primary key,
  ledger_number      bigint       not null,
  event_id           uuid         not null,
  title              varchar(200) not null,
  population         varchar(60)  not null,
  language           varchar(10)  not null,
  released_at        datetime(6)  not null comment 'UTC',
  cells              longtext     not null comment 'cells.csv',
  dictionary         longtext     not null comment 'datapackage.json',
  method             longtext     not null comment 'method.md',
  specification_hash char(64)     not null,
  constraint report_release_ledger_uk unique (ledger_number),
  constraint report_release_ledger_fk foreign key (ledger_number) references release_ledger (number),
  constraint report_release_event_fk foreign key (event_id) references event (id),
  index report_release_by_event (event_id, ledger_number)
);

-- What is out stays out, and what was let out stays written down: there is no exception.
delimiter //
create trigger release_ledger_keep before update on release_ledger for each row
begin
  signal sqlstate '45000' set message_text = 'the release ledger only grows';
end//
create trigger release_ledger_stay before delete on release_ledger for each row
begin
  signal sqlstate '45000' set message_text = 'the release ledger only grows';
end//
create trigger report_release_keep before update on report_release for each row
begin
  signal sqlstate '45000' set message_text = 'a release is never changed';
end//
create trigger report_release_stay before delete on report_release for each row
begin
  signal sqlstate '45000' set message_text = 'a release is never taken back';
end//
delimiter ;
