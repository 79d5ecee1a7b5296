create table person (
  id                 uuid         not null primary key,
  version            bigint       not null,
  name               varchar(200) not null comment 'as the person likes to be called',
  email              varchar(254) null comment 'normalized: NFC, lower case',
  pronouns           varchar(60)  null,
  name_pronunciation varchar(200) null,
  language           varchar(5)   not null,
  created_at         datetime(6)  not null comment 'UTC',
  index person_by_email (email, name)
);
