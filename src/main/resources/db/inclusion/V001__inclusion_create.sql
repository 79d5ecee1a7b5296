-- The store of voluntary answers. Its tables come with the questionnaire; until then it holds only the marker that
-- tells a new installation from a restored one.
create table store_marker (
  name varchar(40) not null primary key
);

insert into store_marker (name) values ('plenary-inclusion');
