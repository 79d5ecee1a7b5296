create table registration_type (
  id          uuid         not null primary key,
  event_id    uuid         not null,
  code        varchar(60)  character set ascii collate ascii_bin not null,
  name        varchar(200) not null,
  description varchar(500) not null,
  position    int          not null,
  visible     boolean      not null comment 'false: never listed, never sold over the public pages',
  constraint registration_type_event_fk foreign key (event_id) references event (id),
  constraint registration_type_code_uk unique (event_id, code)
);

create table price_phase (
  id       uuid         not null primary key,
  event_id uuid         not null,
  name     varchar(100) not null,
  position int          not null,
  until_at datetime(6)  null comment 'UTC, exclusive; null: until registration closes',
  constraint price_phase_event_fk foreign key (event_id) references event (id),
  constraint price_phase_position_uk unique (event_id, position)
);

create table price (
  type_id      uuid   not null,
  phase_id     uuid   not null,
  amount_minor bigint not null comment 'in the event''s currency',
  primary key (type_id, phase_id),
  constraint price_type_fk foreign key (type_id) references registration_type (id),
  constraint price_phase_fk foreign key (phase_id) references price_phase (id),
  constraint price_amount_ck check (amount_minor >= 0)
);

create table quota (
  id       uuid         not null primary key,
  event_id uuid         not null,
  name     varchar(100) not null,
  capacity int          not null,
  taken    int          not null comment 'places held, awaiting payment or confirmed; moved with the rows it counts',
  constraint quota_event_fk foreign key (event_id) references event (id),
  constraint quota_taken_ck check (taken >= 0),
  constraint quota_capacity_ck check (capacity >= 0)
);

create table type_quota (
  type_id  uuid not null,
  quota_id uuid not null,
  primary key (type_id, quota_id),
  constraint type_quota_type_fk foreign key (type_id) references registration_type (id),
  constraint type_quota_quota_fk foreign key (quota_id) references quota (id)
);

create table add_on (
  id           uuid         not null primary key,
  event_id     uuid         not null,
  code         varchar(60)  character set ascii collate ascii_bin not null,
  name         varchar(200) not null,
  description  varchar(500) not null,
  position     int          not null,
  amount_minor bigint       not null,
  constraint add_on_event_fk foreign key (event_id) references event (id),
  constraint add_on_code_uk unique (event_id, code),
  constraint add_on_amount_ck check (amount_minor >= 0)
);

create table add_on_quota (
  add_on_id uuid not null,
  quota_id  uuid not null,
  primary key (add_on_id, quota_id),
  constraint add_on_quota_add_on_fk foreign key (add_on_id) references add_on (id),
  constraint add_on_quota_quota_fk foreign key (quota_id) references quota (id)
);

create table refund_step (
  id       uuid        not null primary key,
  event_id uuid        not null,
  until_at datetime(6) null comment 'UTC, exclusive; null: from the step before on',
  percent  int         not null,
  position int         not null,
  constraint refund_step_event_fk foreign key (event_id) references event (id),
  constraint refund_step_percent_ck check (percent between 0 and 100),
  index refund_step_by_event (event_id, position)
);

create table orders (
  id               uuid         not null primary key,
  version          bigint       not null,
  event_id         uuid         not null,
  code             varchar(12)  character set ascii collate ascii_bin not null,
  status           varchar(20)  not null,
  buyer_name       varchar(200) not null,
  buyer_email      varchar(254) not null comment 'normalized: NFC, lower case',
  language         varchar(5)   not null,
  currency         char(3)      not null,
  total_minor      bigint       not null,
  channel          varchar(10)  not null comment 'PAGE, API or DEMO',
  request_key      char(64)     character set ascii collate ascii_bin null comment 'SHA-256 of event and idempotency key; null once 24 hours old',
  request_hash     char(64)     character set ascii collate ascii_bin null comment 'SHA-256 of the request',
  draft            text         null comment 'JSON: what was typed over pages and is not complete yet; null once confirmed',
  created_at       datetime(6)  not null comment 'UTC',
  first_expires_at datetime(6)  not null comment 'UTC; as told in the first answer',
  expires_at       datetime(6)  not null comment 'UTC; the hold ends then, unless confirmed',
  confirmed_at     datetime(6)  null comment 'UTC',
  ended_at         datetime(6)  null comment 'UTC; expired, released or cancelled',
  constraint orders_event_fk foreign key (event_id) references event (id),
  constraint orders_code_uk unique (code),
  constraint orders_request_uk unique (request_key),
  constraint orders_confirmed_ck check (status not in ('CONFIRMED', 'AWAITING_PAYMENT') or confirmed_at is not null),
  index orders_by_expiry (status, expires_at),
  index orders_by_event (event_id, status, created_at),
  index orders_by_buyer (buyer_email)
);

create table registration (
  id              uuid         not null primary key,
  version         bigint       not null,
  event_id        uuid         not null,
  order_id        uuid         not null,
  line            int          not null comment 'from 1',
  code            varchar(16)  character set ascii collate ascii_bin not null,
  type_id         uuid         not null,
  person_id       uuid         null comment 'null while a draft does not say yet who comes',
  name            varchar(200) not null comment 'empty while a draft does not say yet who comes',
  email           varchar(254) null comment 'normalized: NFC, lower case',
  organization    varchar(200) null comment 'as typed',
  organization_id uuid         null,
  pronouns        varchar(60)  null,
  listed          boolean      not null comment 'consents to the list of people who come',
  status          varchar(20)  not null,
  price_minor     bigint       not null,
  phase           varchar(100) not null comment 'name of the price phase at booking',
  link_version    int          not null comment 'raised when the address changes, which kills the old link',
  created_at      datetime(6)  not null comment 'UTC',
  confirmed_at    datetime(6)  null comment 'UTC',
  constraint registration_event_fk foreign key (event_id) references event (id),
  constraint registration_order_fk foreign key (order_id) references orders (id),
  constraint registration_type_fk foreign key (type_id) references registration_type (id),
  constraint registration_person_fk foreign key (person_id) references person (id),
  constraint registration_organization_fk foreign key (organization_id) references organization (id),
  constraint registration_code_uk unique (code),
  constraint registration_line_uk unique (order_id, line),
  constraint registration_person_ck check (status not in ('CONFIRMED', 'AWAITING_PAYMENT') or person_id is not null),
  index registration_newest (event_id, created_at, id),
  index registration_by_name (event_id, name, id),
  index registration_by_email (event_id, email),
  index registration_by_type (event_id, type_id, status)
);

create table registration_add_on (
  registration_id uuid   not null,
  add_on_id       uuid   not null,
  price_minor     bigint not null,
  primary key (registration_id, add_on_id),
  constraint registration_add_on_registration_fk foreign key (registration_id) references registration (id),
  constraint registration_add_on_add_on_fk foreign key (add_on_id) references add_on (id)
);

create table acceptance (
  id                uuid        not null primary key,
  order_id          uuid        not null,
  policy_version_id uuid        not null,
  accepted_at       datetime(6) not null comment 'UTC',
  constraint acceptance_order_fk foreign key (order_id) references orders (id),
  constraint acceptance_policy_fk foreign key (policy_version_id) references policy_version (id),
  constraint acceptance_uk unique (order_id, policy_version_id)
);
