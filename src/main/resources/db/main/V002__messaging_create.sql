create table outbox (
  id            uuid         not null primary key comment 'UUIDv7; per recipient, mail leaves in this order',
  kind          varchar(60)  not null comment 'which letter; its composer is found by it',
  about         uuid         not null comment 'the thing that the letter tells of',
  event_id      uuid         null,
  recipient     varchar(254) not null,
  language      varchar(5)   not null,
  status        varchar(20)  not null comment 'PENDING, SENT, FAILED or DROPPED',
  attempts      int          not null,
  due_at        datetime(6)  not null comment 'UTC; not before',
  claimed_until datetime(6)  null comment 'UTC; a sender works on it until then',
  created_at    datetime(6)  not null comment 'UTC',
  sent_at       datetime(6)  null comment 'UTC',
  last_error    varchar(500) null,
  index outbox_due (status, due_at),
  index outbox_by_recipient (recipient, status, id),
  index outbox_by_about (about)
);
