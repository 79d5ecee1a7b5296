-- what a person tells on the own page in confidence: the code that shows it, and what becomes of it
create table page_code (
  id              uuid        not null primary key comment 'the digits are derived from it and stored nowhere',
  registration_id uuid        not null,
  link_version    int         not null,
  created_at      datetime(6) not null comment 'UTC; good for ten minutes',
  entered_at      datetime(6) null comment 'UTC; shows for a quarter of an hour',
  constraint page_code_registration_fk foreign key (registration_id) references registration (id),
  index page_code_by_age (created_at)
);

create table holder_change (
  id              uuid        not null primary key,
  version         bigint      not null,
  event_id        uuid        not null,
  registration_id uuid        not null,
  from_person_id  uuid        not null,
  from_version    int         not null comment 'the link under which the former holder told something, if they did',
  to_person_id    uuid        null comment 'null: the person was erased',
  to_version      int         not null,
  status          varchar(20) not null comment 'WAITING, CONFIRMED, OVER or SETTLED',
  due_at          datetime(6) not null comment 'UTC; what the former holder told is erased then, unless confirmed',
  constraint holder_change_event_fk foreign key (event_id) references event (id),
  constraint holder_change_registration_fk foreign key (registration_id) references registration (id),
  index holder_change_by_status (status, due_at),
  index holder_change_by_registration (registration_id)
);

-- access and dietary requests; what is asked for is sealed, so that no query, dump or search finds it
create table access_request (
  id              uuid            not null primary key,
  version         bigint          not null,
  event_id        uuid            not null,
  registration_id uuid            not null,
  link_version    int             not null comment 'the link under which it was told; under a newer one it is out of reach',
  code            varchar(10)     character set ascii collate ascii_bin not null comment 'such as R-7KQ4MX',
  status          varchar(20)     not null comment 'RECEIVED, IN_PROGRESS or ARRANGED',
  content         varbinary(16000) not null comment 'AES-256-GCM under a key derived from the installation''s secret',
  created_at      datetime(6)     not null comment 'UTC',
  changed_at      datetime(6)     not null comment 'UTC; by the person or by the desk',
  constraint access_request_event_fk foreign key (event_id) references event (id),
  constraint access_request_registration_fk foreign key (registration_id) references registration (id),
  constraint access_request_code_uk unique (event_id, code),
  index access_request_by_registration (registration_id),
  index access_request_by_event (event_id, status, created_at)
);

-- one rounded rate for a whole event and week; it stands here and not in the inclusion store, which knows no time
create table response_rate (
  event_id uuid not null,
  week     date not null comment 'its Monday, UTC',
  percent  int  not null comment 'at least so many of a hundred, in steps of five',
  primary key (event_id, week),
  constraint response_rate_event_fk foreign key (event_id) references event (id),
  constraint response_rate_percent_ck check (percent between 0 and 100 and percent mod 5 = 0)
);
