-- Counts of plans that are frozen and neither released nor abandoned, sealed: the linker alone opens them. One row for
-- a whole plan, and nothing about anybody.
create table frozen_counts (
  plan   binary(32) not null primary key comment 'SHA-256 of the plan''s id',
  event  binary(32) not null comment 'SHA-256 of the event''s id',
  sealed longblob   not null comment 'all counts of the plan'
);

-- How far the cells that a release hides can be narrowed down. Never published; the release ledger names the hash.
create table audit_interval (
  plan      binary(32) not null comment 'SHA-256 of the plan''s id',
  digest    binary(32) not null comment 'SHA-256 of the intervals',
  event     binary(32) not null comment 'SHA-256 of the event''s id',
  intervals longtext   not null comment 'JSON: each hidden cell, its least and its most',
  primary key (plan, digest)
);

delimiter //
create trigger audit_interval_keep before update on audit_interval for each row
begin
  signal sqlstate '45000' set message_text = 'what an audit found only grows';
end//
create trigger audit_interval_stay before delete on audit_interval for each row
begin
  signal sqlstate '45000' set message_text = 'what an audit found only grows';
end//
delimiter ;
