create table invoice_counter (
  id   tinyint not null primary key,
  last bigint  not null comment 'the number given last; moved in the transaction that writes the invoice, so there are no gaps',
  constraint invoice_counter_one_ck check (id = 1)
);
insert into invoice_counter (id, last) values (1, 0);

create table invoice (
  id              uuid         not null primary key,
  version         bigint       not null,
  number          bigint       not null comment 'from 1, without gaps, in the whole installation',
  event_id        uuid         not null,
  order_id        uuid         not null,
  order_code      varchar(12)  character set ascii collate ascii_bin not null,
  billed_to       varchar(200) not null,
  purchase_order  varchar(60)  null comment 'the number that the buyer''s house gave the purchase',
  status          varchar(20)  not null comment 'OPEN or PAID',
  currency        char(3)      not null,
  total_minor     bigint       not null,
  issued_at       datetime(6)  not null comment 'UTC',
  issued_on       date         not null comment 'at the place of the event',
  due_on          date         not null comment 'at the place of the event',
  due_reminder_at datetime(6)  null comment 'UTC; null: reminded, or there is no time for it',
  overdue_at      datetime(6)  null comment 'UTC; null: reminded',
  constraint invoice_event_fk foreign key (event_id) references event (id),
  constraint invoice_order_fk foreign key (order_id) references orders (id),
  constraint invoice_number_uk unique (number),
  constraint invoice_order_uk unique (order_id),
  constraint invoice_total_ck check (total_minor > 0),
  index invoice_by_event (event_id, number),
  index invoice_by_status (event_id, status, number),
  index invoice_to_remind (status, due_reminder_at),
  index invoice_overdue (status, overdue_at)
);

create table invoice_line (
  invoice_id   uuid         not null,
  line         int          not null comment 'from 0',
  what         varchar(500) not null comment 'as it was called then',
  amount_minor bigint       not null,
  primary key (invoice_id, line),
  constraint invoice_line_invoice_fk foreign key (invoice_id) references invoice (id)
);

create table payment (
  id           uuid         not null primary key,
  invoice_id   uuid         not null,
  amount_minor bigint       not null,
  currency     char(3)      not null,
  effective_on date         not null comment 'the day that counts, such as the postmark of a check',
  reference    varchar(100) null comment 'what the bank or the check says',
  recorded_at  datetime(6)  not null comment 'UTC',
  constraint payment_invoice_fk foreign key (invoice_id) references invoice (id),
  constraint payment_invoice_uk unique (invoice_id),
  constraint payment_amount_ck check (amount_minor > 0)
);
