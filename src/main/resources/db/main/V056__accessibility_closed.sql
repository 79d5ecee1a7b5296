-- what was asked for a place that is canceled is called off, and then closed
alter table access_request
  modify column status varchar(20) not null comment 'RECEIVED, IN_PROGRESS, ARRANGED or CLOSED';
