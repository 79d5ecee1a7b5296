create table event (
  id               uuid          not null primary key,
  version          bigint        not null,
  slug             varchar(60)   character set ascii collate ascii_bin not null,
  kind             varchar(30)   not null,
  name             varchar(200)  not null,
  title            varchar(200)  not null comment 'what it is, beside the name: Annual Conference 2027',
  summary          varchar(1000) not null,
  description      text          not null comment 'paragraphs, as typed',
  starts_at        datetime(6)   not null comment 'local time in time_zone',
  ends_at          datetime(6)   not null comment 'local time in time_zone',
  time_zone        varchar(60)   not null comment 'IANA',
  currency         char(3)       not null comment 'ISO 4217',
  language         varchar(5)    not null comment 'in which the texts are written',
  languages        varchar(60)   not null comment 'offered, separated by commas',
  setting          varchar(20)   not null comment 'IN_PERSON, ONLINE or HYBRID',
  venue_name       varchar(200)  null,
  venue_address    varchar(500)  null,
  venue_directions varchar(1000) null,
  color_field      varchar(20)   not null comment 'one of the five fields of the design',
  figure           varchar(20)   not null comment 'one of the drawn phenomena',
  status           varchar(20)   not null comment 'DRAFT, PUBLISHED or ARCHIVED',
  created_at       datetime(6)   not null comment 'UTC',
  constraint event_slug_uk unique (slug),
  constraint event_dates_ck check (starts_at <= ends_at),
  index event_by_status (status, starts_at)
);

create table event_phase (
  id        uuid        not null primary key,
  event_id  uuid        not null,
  kind      varchar(30) not null comment 'REGISTRATION, CALL, ACCESS_REQUESTS',
  opens_at  datetime(6) not null comment 'UTC',
  closes_at datetime(6) not null comment 'UTC',
  constraint event_phase_event_fk foreign key (event_id) references event (id),
  constraint event_phase_kind_uk unique (event_id, kind),
  constraint event_phase_dates_ck check (opens_at < closes_at)
);

create table room (
  id       uuid         not null primary key,
  event_id uuid         not null,
  name     varchar(100) not null,
  seats    int          not null,
  position int          not null,
  constraint room_event_fk foreign key (event_id) references event (id),
  index room_by_event (event_id, position)
);

create table room_feature (
  room_id     uuid         not null,
  feature     varchar(40)  not null comment 'STEP_FREE, HEARING_LOOP, CAPTION_SCREEN, ...',
  verified_on date         null comment 'null: told by the venue, not checked on site',
  verified_by varchar(100) null,
  primary key (room_id, feature),
  constraint room_feature_room_fk foreign key (room_id) references room (id)
);

create table access_fact (
  id       uuid         not null primary key,
  event_id uuid         not null,
  kind     varchar(20)  not null comment 'PROVIDED or GAP',
  text     varchar(500) not null,
  position int          not null,
  constraint access_fact_event_fk foreign key (event_id) references event (id),
  index access_fact_by_event (event_id, position)
);

create table policy_version (
  id           uuid         not null primary key,
  event_id     uuid         not null,
  code         varchar(40)  character set ascii collate ascii_bin not null,
  version      int          not null,
  title        varchar(200) not null,
  text         text         not null comment 'paragraphs, as typed',
  required     boolean      not null,
  published_at datetime(6)  not null comment 'UTC; the newest published version is in force',
  constraint policy_version_event_fk foreign key (event_id) references event (id),
  constraint policy_version_uk unique (event_id, code, version)
);

alter table role_grant add constraint role_grant_event_fk foreign key (event_id) references event (id);
alter table audit_entry add constraint audit_entry_event_fk foreign key (event_id) references event (id);
alter table outbox add constraint outbox_event_fk foreign key (event_id) references event (id);
