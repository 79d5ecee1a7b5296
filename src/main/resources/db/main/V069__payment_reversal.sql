-- a payment that was recorded by mistake is taken back: its row stays, and one more says so and why
create table payment_reversal (
  payment_id  uuid         not null primary key,
  reason      varchar(200) not null comment 'as staff wrote it; empty once the buyer of the invoice is forgotten',
  recorded_at datetime(6)  not null comment 'UTC',
  constraint payment_reversal_payment_fk foreign key (payment_id) references payment (id)
);

-- an invoice whose payment was taken back is paid once more
alter table payment add index payment_by_invoice (invoice_id);
alter table payment drop index payment_invoice_uk;
