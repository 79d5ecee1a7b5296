alter table event add column changed_at datetime(6) null comment 'UTC; when anything that belongs to it was last laid out otherwise';
