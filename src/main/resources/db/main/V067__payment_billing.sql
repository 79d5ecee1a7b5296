-- how an event is paid for, and whom and where an invoice is for
create table payment_instructions (
  event_id uuid          not null primary key,
  words    varchar(2000) not null comment 'as typed, of several lines; stands on the open invoices of the event',
  constraint payment_instructions_event_fk foreign key (event_id) references event (id)
);

alter table invoice
  add column billing_address varchar(500) null comment 'as the buyer typed it, of several lines' after purchase_order;
