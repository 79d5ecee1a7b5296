create table second_factor (
  id           uuid        not null primary key comment 'the key that the app holds is derived from it and stored nowhere',
  account_id   uuid        not null,
  created_at   datetime(6) not null comment 'UTC',
  confirmed_at datetime(6) null comment 'UTC; null until a first code was right: then it is asked for',
  last_step    bigint      not null comment 'half minutes since 1970: no code of this one or an older one is taken again',
  cleared_at   datetime(6) not null comment 'UTC; when the wrong codes counted here are forgotten',
  constraint second_factor_account_uk unique (account_id),
  constraint second_factor_account_fk foreign key (account_id) references account (id)
);

create table recovery_code (
  id         uuid        not null primary key,
  account_id uuid        not null,
  code_hash  char(43)    character set ascii collate ascii_bin not null comment 'HMAC of the code under the key of the installation, base64url',
  created_at datetime(6) not null comment 'UTC',
  used_at    datetime(6) null comment 'UTC',
  constraint recovery_code_uk unique (account_id, code_hash),
  constraint recovery_code_account_fk foreign key (account_id) references account (id)
);

create table half_sign_in (
  id         uuid         not null primary key,
  account_id uuid         not null,
  token_hash char(64)     character set ascii collate ascii_bin not null comment 'SHA-256 of the cookie, hexadecimal',
  way        varchar(20)  not null comment 'what the first step was: password or link',
  next_path  varchar(500) null comment 'where to go after signing in, a path of this site',
  expires_at datetime(6)  not null comment 'UTC',
  used_at    datetime(6)  null comment 'UTC; signed in, or given up for a new password',
  constraint half_sign_in_token_uk unique (token_hash),
  constraint half_sign_in_account_fk foreign key (account_id) references account (id),
  index half_sign_in_by_account (account_id),
  index half_sign_in_by_end (expires_at)
);

create table api_token (
  id           uuid         not null primary key,
  account_id   uuid         not null comment 'whose rights it lends',
  event_id     uuid         null comment 'null: every event; tokens of the demo only',
  name         varchar(100) not null comment 'what it is for',
  token_hash   char(64)     character set ascii collate ascii_bin not null comment 'SHA-256 of the token, hexadecimal',
  scopes       varchar(500) not null comment 'permissions lent, separated by commas',
  created_at   datetime(6)  not null comment 'UTC',
  last_used_at datetime(6)  null comment 'UTC, to the minute',
  revoked_at   datetime(6)  null comment 'UTC',
  constraint api_token_uk unique (token_hash),
  constraint api_token_account_fk foreign key (account_id) references account (id),
  constraint api_token_event_fk foreign key (event_id) references event (id),
  index api_token_by_event (event_id),
  index api_token_by_account (account_id)
);

alter table sign_in_session
  add column browser varchar(60) not null default '' comment 'kind of browser and system, such as Firefox, Linux' after token_hash;
