-- The store of voluntary answers. No time, no counter, no version, no identifier that sorts by time: nothing here tells
-- in which order rows came, and no two rows of one person share a value that nobody else has.
create table store_marker (
  name varchar(40) not null primary key
);

insert into store_marker (name) values ('plenary-inclusion');

create table event_key (
  event           binary(32)     not null primary key comment 'SHA-256 of the event''s id',
  wrapped         varbinary(100) not null comment 'the event''s key, sealed with the key of the key file; deleting this row unlinks all',
  consent_version smallint       not null comment 'one for the event, fixed at its first answer'
);

create table answer (
  event           binary(32)   not null,
  question        varchar(40)  not null,
  pseudonym       binary(32)   not null comment 'another one for each question',
  state           varchar(20)  not null comment 'ANSWERED, PREFER_NOT_TO_SAY, SKIPPED or NOT_ASKED',
  chosen          varchar(400) not null comment 'codes in the order of the question, separated by commas',
  consent_version smallint     not null,
  primary key (event, question, pseudonym),
  constraint answer_state_ck check (state in ('ANSWERED', 'PREFER_NOT_TO_SAY', 'SKIPPED', 'NOT_ASKED')),
  constraint answer_chosen_ck check (chosen = '' or state = 'ANSWERED')
);

-- Own words stand apart, so that they can be deleted but not joined with what was ticked.
create table own_words (
  event     binary(32)  not null,
  question  varchar(40) not null,
  pseudonym binary(32)  not null comment 'not the one of the answer',
  words     varchar(60) not null,
  primary key (event, question, pseudonym)
);
