create table account (
  id            uuid         not null primary key,
  version       bigint       not null,
  email         varchar(254) not null comment 'normalized: NFC, lower case',
  name          varchar(200) not null,
  person_id     uuid         null comment 'the person behind the account, once known',
  password_hash varchar(200) null comment 'Argon2id in PHC form; null while only e-mail links are used',
  status        varchar(20)  not null comment 'ACTIVE or CLOSED',
  created_at    datetime(6)  not null comment 'UTC',
  constraint account_email_uk unique (email)
);

create table role_grant (
  id         uuid        not null primary key,
  account_id uuid        not null,
  role       varchar(40) not null,
  event_id   uuid        null comment 'null: every event',
  granted_at datetime(6) not null comment 'UTC',
  constraint role_grant_account_fk foreign key (account_id) references account (id),
  index role_grant_by_account (account_id),
  index role_grant_by_event (event_id, role)
);

create table sign_in_link (
  id         uuid         not null primary key,
  email      varchar(254) not null comment 'normalized; an account need not exist yet',
  next_path  varchar(500) null comment 'where to go after signing in, a path of this site',
  created_at datetime(6)  not null comment 'UTC',
  expires_at datetime(6)  not null comment 'UTC',
  used_at    datetime(6)  null comment 'UTC; also set when a newer link replaced this one',
  index sign_in_link_by_email (email, created_at),
  index sign_in_link_by_end (expires_at)
);

create table sign_in_session (
  id           uuid        not null primary key,
  account_id   uuid        not null,
  token_hash   char(64)    character set ascii collate ascii_bin not null comment 'SHA-256 of the cookie, hexadecimal',
  created_at   datetime(6) not null comment 'UTC',
  last_seen_at datetime(6) not null comment 'UTC, to the minute',
  expires_at   datetime(6) not null comment 'UTC, absolute end',
  ended_at     datetime(6) null comment 'UTC; signed out or revoked',
  constraint sign_in_session_token_uk unique (token_hash),
  constraint sign_in_session_account_fk foreign key (account_id) references account (id),
  index sign_in_session_by_account (account_id),
  index sign_in_session_by_end (expires_at)
);

create table attempt_count (
  bucket     varchar(100) character set ascii collate ascii_bin not null primary key comment 'what is tried, and the hash of by whom or on what',
  cleared_at datetime(6)  not null comment 'UTC; when the tries counted here are forgotten',
  index attempt_count_by_end (cleared_at)
);

create table audit_entry (
  id           uuid         not null primary key comment 'UUIDv7, so in order of time',
  happened_at  datetime(6)  not null comment 'UTC',
  actor        varchar(60)  not null comment 'account, buyer, person, system',
  account_id   uuid         null comment 'who, if signed in',
  event_id     uuid         null,
  subject_type varchar(40)  not null,
  subject_id   uuid         not null,
  action       varchar(60)  not null,
  before_value text         null comment 'JSON; never an access need or a voluntary answer',
  after_value  text         null comment 'JSON; never an access need or a voluntary answer',
  index audit_entry_by_subject (subject_id, id),
  index audit_entry_by_event (event_id, id)
);

-- The trail only grows. Erasing a person's data is the one reason to touch it, and says so in its session first.
delimiter //
create trigger audit_entry_keep before update on audit_entry for each row
begin
  if @plenary_erasure is null then
    signal sqlstate '45000' set message_text = 'the audit trail only grows';
  end if;
end//
create trigger audit_entry_stay before delete on audit_entry for each row
begin
  if @plenary_erasure is null then
    signal sqlstate '45000' set message_text = 'the audit trail only grows';
  end if;
end//
delimiter ;
