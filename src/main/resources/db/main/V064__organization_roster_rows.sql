-- a roster keeps what fills fields, row by row, and no longer the file: whoever is erased can be left out of rows
delete from roster_file where imported_at is null; -- files, a day old at most
alter table roster_file
  modify column content longblob null comment 'packed rows, as far as columns fill fields; null once they are imported; thrown away with the row after a day',
  add index roster_file_by_kind (kind, id);
